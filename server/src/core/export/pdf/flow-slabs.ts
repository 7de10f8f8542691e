// A report's paragraphs, lists, quotes, code, tables and the pictures among them, as slabs of a column.

import type { Element } from "pdfkit";
import type { FlowBlock, ListItem, Paragraph } from "../flow.ts";
import { plainRuns, type Run } from "../runs.ts";
import { color, gap, mm, type Type, type } from "./design.ts";
import { drawLine, linesOf } from "./lines.ts";
import { child } from "./pen.ts";
import { pictureSlabs } from "./picture-row.ts";
import { piecesOf } from "./pieces.ts";
import { baselineOf, type Column, paragraphSlabs, type Sheet } from "./sheet.ts";
import { beside, padded, type Slab, together, withGap } from "./slab.ts";
import { tableSlabs } from "./table.ts";

const INDENT = mm(5);
const QUOTE = mm(4);
const CODE = mm(2);
/** What is nested deeper stands no further in. */
const DEEPEST = 6;

/** An item that is being filled. */
interface OpenItem {
  readonly list: number;
  readonly number: number;
  readonly element: Element;
  readonly body: Element;
}

/** @param base how plain text is set here; @param parent the element whose content it is */
export function flowSlabs(
  sheet: Sheet,
  blocks: readonly FlowBlock[],
  column: Column,
  parent: Element,
  base: Type,
): Slab[] {
  const open: OpenItem[] = [];
  return blocks.flatMap((block, index) => {
    const { item, quote } = block;
    open.length = Math.min(open.length, item ? item.level + 1 : 0);
    const quoted = quote > 0 ? child(sheet.pen, parent, "BlockQuote") : parent;
    const owner = item ? openItem(sheet, open, item, quoted).body : quoted;
    const depth = Math.min(DEEPEST, quote) * QUOTE + (item ? Math.min(DEEPEST, item.level + 1) * INDENT : 0);
    const inner = { left: column.left + depth, width: Math.max(column.width - depth, column.width / 4) };
    // Before its text also for someone who hears it.
    const mark = item?.marked ? markOf(sheet, item, owner, inner.left, base) : undefined;
    let slabs =
      block.kind === "table"
        ? withGap(tableSlabs(sheet, block, inner, owner), gap.table)
        : paragraph(sheet, block, inner, owner, base);
    if (mark) slabs = beside(slabs, base.leading, mark);
    const before = blocks[index - 1];
    const above = before ? gapBefore(block, before) : 0;
    if (quote === 0) return withGap(slabs, above);
    // The bar goes on through the blank between two paragraphs of a quote.
    const inside = before && before.quote > 0 ? padded(slabs, above) : withGap(slabs, above);
    return inside.map((slab) => quoteBar(sheet, slab, column.left, Math.min(DEEPEST, quote)));
  });
}

function gapBefore(block: FlowBlock, before: FlowBlock): number {
  if (before.kind === "heading") return gap.afterSubheading;
  if (block.kind === "heading") return gap.subheading;
  if (block.kind === "table" || before.kind === "table") return gap.table;
  const { item } = block;
  const isList = item?.marked && before.item && block.quote === before.quote;
  const isNext = isList && (item.level !== before.item.level || item.list === before.item.list);
  return isNext ? gap.item : gap.paragraph;
}

function openItem(sheet: Sheet, open: OpenItem[], item: ListItem, parent: Element): OpenItem {
  const { level, list, number } = item;
  const now = open[level];
  if (now?.list === list && now.number === number) return now;
  const owner = open[level - 1]?.body ?? parent;
  const element = now?.list === list ? now.element : child(sheet.pen, owner, "L");
  const body = child(sheet.pen, element, "LI");
  open.length = Math.min(open.length, level);
  const opened = { list, number, element, body };
  while (open.length < level) open.push(opened);
  open.push(opened);
  return opened;
}

/** The bullet or number before an item. */
function markOf({ pen }: Sheet, item: ListItem, body: Element, left: number, base: Type): (y: number) => void {
  const label = child(pen, body, "Lbl");
  const text = item.ordered ? `${item.number}.` : item.level === 0 ? "•" : "–";
  const [line] = linesOf(piecesOf(pen, plainRuns(text), base, Number.MAX_VALUE), Number.MAX_VALUE);
  return (y) => {
    if (!line) return;
    const x = item.ordered ? left - line.width - mm(1.3) : left - mm(3.6);
    drawLine(pen, line, x, y + baselineOf(base), label);
  };
}

function quoteBar({ pen }: Sheet, slab: Slab, left: number, depth: number): Slab {
  return {
    ...slab,
    draw(y, height) {
      pen.decoration(() => {
        for (let bar = 0; bar < depth; bar++)
          pen.document.rect(left + bar * QUOTE, y, mm(0.5), height).fill(color.rule);
      });
      slab.draw(y, height);
    },
  };
}

function tinted({ pen }: Sheet, slab: Slab, { left, width }: Column): Slab {
  return {
    ...slab,
    draw(y, height) {
      // A little of it lies under the next line: else a thread of white would show between them.
      pen.decoration(() => pen.document.rect(left, y, width, height + 0.3).fill(color.tint));
      slab.draw(y, height);
    },
  };
}

/** A paragraph; pictures in it stand between its lines. */
function paragraph(
  sheet: Sheet,
  { kind, runs, quote }: Paragraph,
  column: Column,
  parent: Element,
  base: Type,
): Slab[] {
  if (kind === "heading") {
    const setting = { type: type.subheading, column, element: parent, tag: "H3" };
    return together(paragraphSlabs(sheet, runs, setting)).map((slab) => ({ ...slab, keep: true }));
  }
  if (kind === "code") {
    const inner = { left: column.left + CODE, width: column.width - 2 * CODE };
    const setting = { type: type.code, column: inner, element: parent, tag: "Code" };
    return paragraphSlabs(sheet, runs.map(withoutTabs), setting).map((slab) => tinted(sheet, slab, column));
  }
  const set = quote > 0 ? { ...base, color: color.soft } : base;
  return aroundPictures(runs).flatMap((stretch, index) => {
    const [first] = stretch;
    const slabs =
      first?.kind === "picture"
        ? pictureSlabs(sheet, [first.picture], column, parent)
        : paragraphSlabs(sheet, stretch, { type: set, column, element: parent, tag: "P" });
    return index === 0 ? slabs : withGap(slabs, gap.paragraph);
  });
}

function withoutTabs(run: Run): Run {
  return run.kind === "text" ? { ...run, text: run.text.replaceAll("\t", "    ") } : run;
}

function aroundPictures(runs: readonly Run[]): Run[][] {
  const stretches: Run[][] = [];
  for (const run of runs) {
    const last = stretches.at(-1);
    if (run.kind !== "picture" && last && last[0]?.kind !== "picture") last.push(run);
    else stretches.push([run]);
  }
  return stretches.filter((stretch) => stretch.some(({ kind }) => kind !== "break"));
}
