// The Report view: the active report as a checklist in the Explorer. A click goes there, a box toggles a domain's mark.
import { EventEmitter, TreeItemCheckboxState, type TreeView, window } from "vscode";
import type { ChecklistItem } from "../../../server/src/protocol.ts";
import { applyServerEdit } from "../commands/server-edit.ts";
import { product } from "../language.ts";
import type { Server } from "../server/supervisor.ts";
import { summary } from "../summary.ts";
import type { ActiveReport } from "./active-report.ts";
import { allItems } from "./places.ts";
import { treeItem } from "./tree-item.ts";

export function createReportView(server: Server, report: ActiveReport): TreeView<ChecklistItem> {
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
  report.onDidChange(() => {
    view.description = report.checklist ? summary(report.checklist).text : "";
    changed.fire(undefined);
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
