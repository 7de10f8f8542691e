// Writes into the house rules that a rule is off: a small edit of the nearest file, or a new file. It keeps comments and layout.

import { applyEdits, type FormattingOptions, modify, parse } from "jsonc-parser";
import type { WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { dominantLineEnding } from "../core/syntax/lines.ts";
import { resolvePath } from "../workspace/files.ts";
import { houseRulesFile } from "../workspace/house-rules.ts";
import type { CheckedFile } from "../workspace/house-rules-reading.ts";
import type { Client } from "./client.ts";
import { toTextEdits } from "./convert.ts";
import { editsBetween } from "./edits-between.ts";
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
  const edits = editsBetween(nearest.text, withRuleOff(nearest.text, rule));
  return editFile(nearest.uri, null, toTextEdits(document, edits), client);
}

function isWritable({ uri, problems }: CheckedFile): boolean {
  return uri.endsWith(`/${houseRulesFile}`) && !problems.some(({ severity }) => severity === "error");
}

function withRuleOff(text: string, rule: string): string {
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? "  ";
  const formattingOptions: FormattingOptions = {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.startsWith("\t") ? 1 : indent.length,
    eol: dominantLineEnding(text),
  };
  const entry: unknown = parse(text)?.rules?.[rule];
  // What else the file says of the rule stays.
  const path = ["rules", rule, ...(typeof entry === "object" && entry !== null ? ["severity"] : [])];
  return applyEdits(text, modify(text, path, "off", { formattingOptions }));
}
