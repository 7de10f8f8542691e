// Has the server work out an edit and applies it as one step that can be undone.
import { l10n, Range, type TextDocument, WorkspaceEdit, window, workspace } from "vscode";
import { type EditKind, type EditParams, type EditResult, editRequest } from "../../../server/src/protocol.ts";
import type { Server } from "../server/supervisor.ts";

/** Someone who types while the server works is not overwritten: the edit is worked out again, this often. */
const attempts = 3;
const messageTime = 4_000;

/** @returns the edits that were applied; none where there is nothing to do */
export async function applyServerEdit(
  server: Server,
  document: TextDocument,
  edit: EditKind,
): Promise<EditResult["edits"]> {
  const params: EditParams = { textDocument: { uri: document.uri.toString() }, edit };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = await server.ask<EditResult | null>(editRequest, params);
    if (!result || result.edits.length === 0) break;
    if (result.version !== document.version) continue;
    const change = new WorkspaceEdit();
    for (const { range, newText } of result.edits) change.replace(document.uri, rangeOf(range), newText);
    return (await workspace.applyEdit(change)) ? result.edits : [];
  }
  window.setStatusBarMessage(l10n.t("Nothing to change in this report"), messageTime);
  return [];
}

function rangeOf({ start, end }: EditResult["edits"][number]["range"]): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
