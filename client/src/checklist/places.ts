// Finds the item of a checklist that belongs to a line. Knows no view.
import type { Checklist, ChecklistItem } from "../../../server/src/protocol.ts";

/** All items, each after what it belongs to. */
export function allItems(items: readonly ChecklistItem[]): ChecklistItem[] {
  return items.flatMap((item) => [item, ...allItems(item.children)]);
}

/** The innermost item that stands on a line (from 0); missing ones stand nowhere. */
export function itemAtLine(checklist: Checklist, line: number): ChecklistItem | undefined {
  return allItems(checklist.items).findLast(
    ({ state, range }) => state !== "missing" && range.start.line <= line && line <= range.end.line,
  );
}
