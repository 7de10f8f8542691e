// Writes into the house rules that a rule is off: a small edit of the nearest file, or a new file. It keeps comments and layout.

import { type FormattingOptions, modify } from "jsonc-parser";
import type { WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { dominantLineEnding } from "../core/syntax/lines.ts";
import { resolvePath } from "../workspace/files.ts";
import { houseRulesFile } from "../workspace/house-rules.ts";
import type { CheckedFile } from "../workspace/house-rules-reading.ts";
import type { Client } from "./client.ts";
import { toTextEdits } from "./convert.ts";
import type { InForce } from "./in-force.ts";
import { createFile, editFile } from "./workspace-edit.ts";

/** The edit that switches a rule off for all reports; undefined where there is no file and the client cannot make one. */
export function switchOff(rule: string, { houseRules, home }: InForce, client: Client): WorkspaceEdit | undefined {
  const nearest = houseRules.findLast(isWritable);
  if (!nearest) {
    if (home === undefined) return undefined;
    return createFile(
      resolvePath(home, houseRulesFile),
      `${JSON.stringify({ rules: { [rule]: "off" } }, null, 2)}\n`,
      client,
    );
  }
  const document = TextDocument.create(nearest.uri, "json", 0, nearest.text);
  const edits = entryEdits(nearest.text, rule).map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    text: content,
  }));
  return editFile(nearest.uri, null, toTextEdits(document, edits), client);
}

function isWritable({ uri, problems }: CheckedFile): boolean {
  return uri.endsWith(`/${houseRulesFile}`) && !problems.some(({ severity }) => severity === "error");
}

function entryEdits(text: string, rule: string) {
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? "  ";
  const formattingOptions: FormattingOptions = {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol: dominantLineEnding(text),
  };
  return modify(text, ["rules", rule], "off", { formattingOptions });
}
