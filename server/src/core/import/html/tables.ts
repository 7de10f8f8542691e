// Tables that set things beside each other on a page and are none: pictures with captions, whole sections. They come apart into
// what stands in their cells; real tables stay.

import type { Element, ElementContent, Root } from "hast";
import { element, holds, isElement, isNamed, rewrite, textIn, textNode } from "./tree.ts";

/** Takes such tables apart. */
export function flattenTables(tree: Root): void {
  rewrite(tree, (node) => {
    if (node.tagName !== "table") return [node];
    const rows = rowsOf(node);
    const cells = rows.flat();
    if (
      cells.some((cell) =>
        holds(cell, (one) => isNamed(one, "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "note-text")),
      )
    )
      return cells.flatMap(blocksOf);
    if (cells.some((cell) => holds(cell, (one) => one.tagName === "img"))) return byColumns(rows);
    return rows.length === 1 && rows[0]?.length === 1 ? cells.flatMap(blocksOf) : [plainTable(rows)];
  });
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const look = (node: Element): void => {
    for (const child of node.children) {
      if (isElement(child, "tr"))
        rows.push(child.children.filter((cell): cell is Element => isElement(cell, "td", "th")));
      else if (isElement(child, "thead", "tbody", "tfoot")) look(child);
    }
  };
  look(table);
  return rows.filter((row) => row.length > 0);
}

/** Column by column: a picture, and what stands below it. */
function byColumns(rows: readonly Element[][]): ElementContent[] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => row.slice(column, column + 1).flatMap(blocksOf)),
  ).flat();
}

/** What stands in a cell, as blocks. */
function blocksOf(cell: Element): ElementContent[] {
  const isBlock = (child: ElementContent) =>
    isElement(child, "p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");
  if (cell.children.some(isBlock)) return cell.children;
  return textIn(cell).trim() === "" && !holds(cell, (one) => one.tagName === "img")
    ? []
    : [element("p", cell.children)];
}

/** A table with paragraphs of a cell parted by a blank, and an empty head, so that its first row is one like the others. */
function plainTable(rows: readonly Element[][]): Element {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = (row: readonly Element[], name: string) =>
    Array.from({ length: width }, (_, at) => element(name, inline(row[at]?.children ?? [])));
  const hasHead = rows.length > 1 && rows[0]?.every(isHead) === true;
  const head = hasHead ? (rows[0] ?? []) : [];
  return element("table", [
    element("thead", [element("tr", cells(head.map(withoutBold), "th"))]),
    element(
      "tbody",
      (hasHead ? rows.slice(1) : rows).map((row) => element("tr", cells(row, "td"))),
    ),
  ]);
}

/** Whether a cell is one of a head: it says so, or all in it is bold. */
function isHead(cell: Element): boolean {
  return cell.tagName === "th" || (textIn(cell).trim() !== "" && cell.children.every(isBold));
}

function isBold(node: ElementContent): boolean {
  if (node.type === "text") return node.value.trim() === "";
  if (node.type !== "element") return false;
  return isNamed(node, "strong") || (isNamed(node, "p", "div") && node.children.every(isBold));
}

/** A head is bold by itself. */
function withoutBold(cell: Element): Element {
  rewrite(cell, (node) => (node.tagName === "strong" ? node.children : [node]));
  return cell;
}

function inline(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (child.tagName === "br") return [textNode(" ")];
    return isNamed(child, "p", "div", "blockquote") ? [...inline(child.children), textNode(" ")] : [child];
  });
}
