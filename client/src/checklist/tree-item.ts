// A checklist item as the Report view shows it. Building it changes nothing.
import {
  l10n,
  MarkdownString,
  Range,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type Uri,
} from "vscode";
import type { ChecklistItem } from "../../../server/src/protocol.ts";
import { iconOf } from "./icons.ts";

/** @param report the document that a click goes to */
export function treeItem(item: ChecklistItem, report: Uri | undefined): TreeItem {
  const expandable = item.children.length > 0;
  const name = item.short ?? item.label;
  const tree = new TreeItem(name, expandable ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None);
  tree.id = item.id;
  tree.description = describe(item);
  tree.tooltip = tooltip(item);
  tree.contextValue = item.state;
  tree.accessibilityInformation = { label: [item.label, describe(item), ...item.problems].filter(Boolean).join(", ") };
  if (report)
    tree.command = {
      command: "vscode.open",
      title: l10n.t("Go There"),
      arguments: [report, { selection: rangeOf(item) }],
    };
  if (item.marked === undefined || item.state === "problem") tree.iconPath = iconOf(item);
  if (item.marked !== undefined)
    tree.checkboxState = {
      state: item.marked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: item.marked
        ? l10n.t("This result is a change of this kind")
        : l10n.t("This result is no change of this kind"),
    };
  return tree;
}

function describe({ state, detail, marked }: ChecklistItem): string {
  if (state === "missing") return l10n.t("missing");
  return marked === undefined ? detail : "";
}

function tooltip({ label, problems }: ChecklistItem): MarkdownString {
  const text = new MarkdownString().appendMarkdown("**").appendText(label).appendMarkdown("**");
  for (const problem of problems) text.appendMarkdown("\n\n- ").appendText(problem);
  return text;
}

function rangeOf({ selection: { start, end } }: ChecklistItem): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
