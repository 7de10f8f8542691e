// The Report view: the active report as a checklist in the Explorer. A click goes there, a box toggles a domain's mark.
import { EventEmitter, type Memento, TreeItemCheckboxState, type TreeView, window } from "vscode";
import type { ChecklistItem } from "../../../server/src/protocol.ts";
import { applyServerEdit } from "../commands/server-edit.ts";
import { product } from "../language.ts";
import type { Server } from "../server/supervisor.ts";
import { summary } from "../summary.ts";
import type { ActiveReport } from "./active-report.ts";
import { allItems } from "./places.ts";
import { treeItem } from "./tree-item.ts";

/** @param memory keeps that the view was unfolded once; from then on a person folds and unfolds it */
export function createReportView(server: Server, report: ActiveReport, memory: Memento): TreeView<ChecklistItem> {
  const changed = new EventEmitter<undefined>();
  const view = window.createTreeView<ChecklistItem>(`${product}.report`, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (item) => [...(item?.children ?? report.checklist?.items ?? [])],
      getTreeItem: (item) => treeItem(item, report.document?.uri),
      getParent: (item) => allItems(report.checklist?.items ?? []).find(({ children }) => children.includes(item)),
    },
    manageCheckboxStateManually: true,
    showCollapseAll: true,
  });
  let shown = "";
  report.onDidChange(() => {
    const description = report.checklist ? summary(report.checklist).text : "";
    // What is set is sent to the window, also where it is nothing new.
    if (view.description !== description) view.description = description;
    const items = JSON.stringify(report.checklist?.items);
    if (items === shown) return;
    shown = items;
    changed.fire(undefined);
    void unfoldOnce(view, report, memory).then((unfolded) => {
      // A tree that is shown by being unfolded leaves out what is in its later parts until it is asked again.
      if (unfolded) changed.fire(undefined);
    });
  });
  view.onDidChangeCheckboxState(async ({ items }) => {
    const { document } = report;
    if (!document) return;
    for (const [item, state] of items)
      if ((state === TreeItemCheckboxState.Checked) !== item.marked)
        await applyServerEdit(server, document, { kind: "toggleMark", line: item.selection.start.line });
    // A box that could not be toggled goes back to what the report says.
    changed.fire(undefined);
  });
  return view;
}

/** VS Code folds every view that an extension adds to the Explorer; a writer would not come to know of it. */
async function unfoldOnce(view: TreeView<ChecklistItem>, report: ActiveReport, memory: Memento): Promise<boolean> {
  const key = "reportView.unfolded";
  const [first] = report.checklist?.items ?? [];
  if (!first || memory.get(key)) return false;
  try {
    await view.reveal(first, { select: false, focus: false });
  } catch {
    // The view refuses what the report has no longer; with its next change it is tried again.
    return false;
  }
  await memory.update(key, true);
  return true;
}
