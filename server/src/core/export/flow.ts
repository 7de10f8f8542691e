// Blocks of safe HTML as a plain list of paragraphs and tables: what a word processor or a page's layout writes one by one.
// Knows no report; the elements that can stand there are those of render/safe-schema.ts.

import type { Element, ElementContent, Root } from "hast";
import { plainStyle, type Run, type RunStyle, runsOf, styleIn, type TextRun } from "./runs.ts";

export type FlowBlock = Paragraph | Table;

export interface Paragraph {
  /** `heading`: a sub-heading of the writer's own; `code`: lines as they are written, white space included. */
  readonly kind: "text" | "heading" | "code";
  /** Never empty, but for an empty item of a list. */
  readonly runs: readonly Run[];
  /** The list whose item this is a part of; undefined outside of lists. */
  readonly item: ListItem | undefined;
  /** How many quotes it stands in. */
  readonly quote: number;
}

export interface ListItem {
  /** How deep it is nested, from 0. */
  readonly level: number;
  readonly ordered: boolean;
  /** The item's number in an ordered list; its place, from 1, in another. */
  readonly number: number;
  /** Tells the lists of one call apart, from 0: items of one list share it, nested lists have their own. */
  readonly list: number;
  /** Whether the item's mark stands here; later paragraphs of an item have none. */
  readonly marked: boolean;
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
  readonly item: ListItem | undefined;
  readonly quote: number;
}

export interface Row {
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly header: boolean;
  readonly align: "left" | "center" | "right" | undefined;
  readonly blocks: readonly FlowBlock[];
}

type Nodes = readonly (ElementContent | Root["children"][number])[];

/** Where a block stands. */
interface Place {
  readonly style: RunStyle;
  readonly item: ListItem | undefined;
  readonly quote: number;
}

interface Walk {
  lists: number;
}

/** The paragraphs and tables of a safe tree, in reading order. Nothing of its text is lost; lines between blocks are paragraphs. */
export function flowOf({ children }: Root): FlowBlock[] {
  return flow(children, { style: plainStyle, item: undefined, quote: 0 }, { lists: 0 });
}

const blocks = new Set(["p", "h3", "ul", "ol", "li", "blockquote", "pre", "table", "thead", "tbody", "tr", "th", "td"]);

function isBlock(node: Nodes[number]): node is Element {
  return node.type === "element" && (blocks.has(node.tagName) || node.children.some(isBlock));
}

function flow(nodes: Nodes, place: Place, walk: Walk): FlowBlock[] {
  const found: FlowBlock[] = [];
  let line: Nodes[number][] = [];
  let { item } = place;
  const add = (more: readonly FlowBlock[]) => {
    found.push(...more);
    // The mark of an item stands before its first paragraph alone.
    if (item?.marked && more.length > 0) item = { ...item, marked: false };
  };
  const endLine = () => {
    add(paragraph("text", line, { ...place, item }));
    line = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      line.push(node);
      continue;
    }
    endLine();
    add(blockOf(node, { ...place, item }, walk));
  }
  endLine();
  return found;
}

function blockOf(element: Element, place: Place, walk: Walk): FlowBlock[] {
  const { tagName, children } = element;
  if (tagName === "pre") return code(element, place);
  if (tagName === "h3" && !children.some(isBlock)) return paragraph("heading", children, place);
  if (tagName === "p" && !children.some(isBlock)) return paragraph("text", children, place);
  if (tagName === "blockquote") return flow(children, { ...place, quote: place.quote + 1 }, walk);
  if (tagName === "ul" || tagName === "ol") return list(element, place, walk);
  if (tagName === "table") return table(element, place, walk);
  return flow(children, { ...place, style: styleIn(element, place.style) }, walk);
}

function paragraph(kind: "text" | "heading", content: Nodes, { style, item, quote }: Place): Paragraph[] {
  const runs = runsOf(content, style);
  return runs.length === 0 ? [] : [{ kind, runs, item, quote }];
}

function code(element: Element, { item, quote }: Place): Paragraph[] {
  const text = textIn(element).replace(/\n$/, "");
  const runs = text.split("\n").flatMap((line, index): Run[] => {
    const run: TextRun = { kind: "text", text: line, ...plainStyle, code: true };
    return [...(index > 0 ? [{ kind: "break" } as const] : []), ...(line === "" ? [] : [run])];
  });
  return runs.length === 0 ? [] : [{ kind: "code", runs, item, quote }];
}

function textIn(node: Nodes[number]): string {
  if (node.type === "text") return node.value.replace(/\r\n?/g, "\n");
  return node.type === "element" ? node.children.map(textIn).join("") : "";
}

function list({ tagName, properties, children }: Element, place: Place, walk: Walk): FlowBlock[] {
  const ordered = tagName === "ol";
  const level = place.item ? place.item.level + 1 : 0;
  const number = walk.lists++;
  const start = Number(properties.start ?? 1);
  let next = Number.isSafeInteger(start) ? start : 1;
  return children.flatMap((child): FlowBlock[] => {
    if (child.type !== "element" || child.tagName !== "li") return flow([child], place, walk);
    const item: ListItem = { level, ordered, number: next++, list: number, marked: true };
    const inner = flow(child.children, { ...place, item }, walk);
    const first = inner[0];
    const itself = first?.item?.list === number && first.item.marked;
    // An item that begins with a list of its own has a mark all the same.
    return itself ? inner : [{ kind: "text", runs: [], item, quote: place.quote }, ...inner];
  });
}

function table(element: Element, { style, item, quote }: Place, walk: Walk): FlowBlock[] {
  const rows = rowsIn(element).map(
    ({ children }): Row => ({
      cells: children.flatMap((cell): Cell[] => {
        if (cell.type !== "element") return [];
        const { tagName, properties } = cell;
        const align = properties.align as Cell["align"];
        return [
          {
            header: tagName === "th",
            align,
            blocks: flow(cell.children, { style, item: undefined, quote: 0 }, walk),
          },
        ];
      }),
    }),
  );
  const shown = rows.filter(({ cells }) => cells.length > 0);
  return shown.length === 0 ? [] : [{ kind: "table", rows: shown, item, quote }];
}

function rowsIn({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "tr" ? [child] : rowsIn(child);
  });
}
