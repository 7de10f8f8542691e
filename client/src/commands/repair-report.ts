// Repairs a report that a converter damaged, as one step that can be undone, and shows on a page what was not plain.
import { l10n, Range, type TextDocument, WorkspaceEdit, window, workspace } from "vscode";
import { type RepairParams, type RepairResult, repairRequest } from "../../../server/src/protocol.ts";
import type { Server } from "../server/supervisor.ts";
import type { UnderstoodPages } from "../understood/pages.ts";

/** Someone who types while the server works is not overwritten: the edits are worked out again, this often. */
const attempts = 3;
const messageTime = 4_000;

export async function repairReport(server: Server, document: TextDocument, pages: UnderstoodPages): Promise<void> {
  const params: RepairParams = { textDocument: { uri: document.uri.toString() } };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const result = await server.ask<RepairResult | null>(repairRequest, params);
    if (!result) break;
    if (result.version !== document.version) continue;
    const change = new WorkspaceEdit();
    for (const {
      range: { start, end },
      newText,
    } of result.edits)
      change.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText);
    if (!(await workspace.applyEdit(change))) return;
    window.setStatusBarMessage(l10n.t("The report is repaired"), messageTime);
    await pages.show(document, { source: undefined, pictures: 0, notes: result.notes });
    return;
  }
  window.setStatusBarMessage(l10n.t("Nothing to repair in this report"), messageTime);
}
