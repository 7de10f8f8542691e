// Repairs a report that a converter damaged, as one step that can be undone, and lists in the output what was not plain.
import { type LogOutputChannel, l10n, Range, type TextDocument, WorkspaceEdit, window, workspace } from "vscode";
import { type RepairNote, type RepairParams, type RepairResult, repairRequest } from "../../../server/src/protocol.ts";
import type { Server } from "../server/supervisor.ts";

/** Someone who types while the server works is not overwritten: the edits are worked out again, this often. */
const attempts = 3;

export async function repairReport(server: Server, document: TextDocument, output: LogOutputChannel): Promise<void> {
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
    if (await workspace.applyEdit(change)) await tell(document, result.notes, output);
    return;
  }
  window.setStatusBarMessage(l10n.t("Nothing to repair in this report"), 4_000);
}

/** Lists the notes with their places, which the output makes links of, and offers to show the list. */
async function tell(document: TextDocument, notes: readonly RepairNote[], output: LogOutputChannel): Promise<void> {
  for (const { message, range } of notes)
    output.info(`${document.uri.fsPath}:${range.start.line + 1}:${range.start.character + 1} ${message}`);
  const open = notes.filter(({ kind }) => kind === "undecided" || kind === "left-over").length;
  if (notes.length === 0) return;
  const show = l10n.t("Show List");
  const said =
    open > 0
      ? l10n.t(
          "The report is repaired. {0} things were not plain, and {1} of them are left to you.",
          notes.length,
          open,
        )
      : l10n.t("The report is repaired. {0} things were not plain.", notes.length);
  if ((await window.showInformationMessage(said, show)) === show) output.show();
}
