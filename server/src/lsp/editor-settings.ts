// The editor's own settings, asked for each document where the client can answer, else taken from what it sent. Values that
// make no sense are left out; nobody is told, because editors check settings themselves.

import type { Connection } from "vscode-languageserver";
import { severities } from "../core/problem.ts";
import type { EditorSettings } from "../protocol.ts";
import type { Client } from "./client.ts";

/** Where the settings stand among all others. */
export const section = "resultsSummary";

export interface EditorSettingsSource {
  /** The settings for a document. */
  of(uri: string): Promise<EditorSettings>;
  /** Takes the settings of `workspace/didChangeConfiguration`, and asks anew where the client can be asked. */
  changed(sent: unknown): void;
}

/** Settings by document. Asks a client only if it declared `workspace/configuration`. */
export function createEditorSettings(connection: Connection, client: Client): EditorSettingsSource {
  const asked = new Map<string, Promise<EditorSettings>>();
  let sent = readEditorSettings(client.options.settings);
  return {
    of(uri) {
      if (!client.configuration) return Promise.resolve(sent);
      const known =
        asked.get(uri) ??
        connection.workspace.getConfiguration({ scopeUri: uri, section }).then(readEditorSettings, () => sent);
      asked.set(uri, known);
      return known;
    },
    changed(settings) {
      asked.clear();
      const own = entries(settings)[section];
      if (own !== undefined) sent = readEditorSettings(own);
    },
  };
}

/** Reads settings of any shape. */
export function readEditorSettings(value: unknown): EditorSettings {
  const { validate, rules, inlayHints, codeLens } = entries(value);
  const { words, period } = entries(inlayHints);
  const { enabled } = entries(codeLens);
  const known: readonly unknown[] = ["off", ...severities];
  return {
    validate: validate !== false,
    rules: Object.fromEntries(
      Object.entries(entries(rules)).filter(([, severity]) => known.includes(severity)),
    ) as NonNullable<EditorSettings["rules"]>,
    inlayHints: { words: words !== false, period: period !== false },
    codeLens: { enabled: enabled === true },
  };
}

function entries(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
