// Applies what a person did on the page to the report, as one step that can be undone.
import { l10n, Range, type TextDocument, WorkspaceEdit, workspace } from "vscode";
import {
  type PreviewEditParams,
  type PreviewEditResult,
  previewEditRequest,
} from "../../../server/src/preview-requests.ts";
import type { Server } from "../server/supervisor.ts";

/** Someone who types while the server works is not overwritten: the edit is worked out again, this often. */
const attempts = 3;

/** @returns why nothing was changed, to be shown to the person; undefined where all is done */
export async function applyPageEdit(
  server: Server,
  document: TextDocument,
  { version, edit }: Pick<PreviewEditParams, "version" | "edit">,
): Promise<string | undefined> {
  const params: PreviewEditParams = { textDocument: { uri: document.uri.toString() }, version, edit };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = await server.ask<PreviewEditResult | null>(previewEditRequest, params);
    if (!result) break;
    if (result.version !== document.version) continue;
    if (result.edits.length === 0) return result.refused;
    const change = new WorkspaceEdit();
    for (const { range, newText } of result.edits) {
      const { start, end } = range;
      change.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText);
    }
    return (await workspace.applyEdit(change)) ? undefined : l10n.t("The report cannot be changed.");
  }
  return l10n.t("The report has changed meanwhile. Please try again.");
}
