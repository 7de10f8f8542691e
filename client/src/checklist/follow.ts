// Keeps the Report view at the part of the report that the caret is in. It never takes the focus.
import { Disposable, type TreeView, window, workspace } from "vscode";
import type { ChecklistItem } from "../../../server/src/protocol.ts";
import { product } from "../language.ts";
import type { ActiveReport } from "./active-report.ts";
import { itemAtLine } from "./places.ts";

export function followCaret(view: TreeView<ChecklistItem>, report: ActiveReport): Disposable {
  const follow = () => {
    const editor = window.activeTextEditor;
    if (!view.visible || !report.checklist || !editor || editor.document !== report.document) return;
    if (!workspace.getConfiguration(product, editor.document).get("reportView.followCaret")) return;
    const item = itemAtLine(report.checklist, editor.selection.active.line);
    if (!item || view.selection[0]?.id === item.id) return;
    // The view refuses when it was hidden meanwhile; then there is nothing to follow.
    view.reveal(item, { select: true, focus: false }).then(undefined, () => {});
  };
  return Disposable.from(
    window.onDidChangeTextEditorSelection(follow),
    view.onDidChangeVisibility(follow),
    report.onDidChange(follow),
  );
}
