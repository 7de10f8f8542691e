// A writer's own table. Columns are as wide as their words need; one with more columns than a page can hold is written as text.

import * as l10n from "@vscode/l10n";
import type { Element } from "pdfkit";
import type { Cell, FlowBlock, Row, Table } from "../flow.ts";
import { plainRuns, type Run } from "../runs.ts";
import { color, mm, type Type, type } from "./design.ts";
import { drawLine, type Line, linesOf } from "./lines.ts";
import { child, rule } from "./pen.ts";
import { piecesOf } from "./pieces.ts";
import { baselineOf, type Column, paragraphSlabs, type Sheet } from "./sheet.ts";
import { type Slab, withGap } from "./slab.ts";

const MOST_COLUMNS = 10;
const BETWEEN = mm(3.5);
const PADDING = mm(0.95);
const RULE = 0.5;
const NARROWEST = mm(11);
/** Rows of more lines are divided between pages. */
const MOST_LINES = 24;

export function tableSlabs(sheet: Sheet, table: Table, column: Column, parent: Element): Slab[] {
  const count = Math.max(...table.rows.map(({ cells }) => cells.length));
  if (count > MOST_COLUMNS) {
    sheet.warn(l10n.t("A table has {0} columns, more than fit on the page. Its rows are written as text.", count));
    return table.rows.flatMap((row) => rowAsText(sheet, row, column, parent));
  }
  const columns = columnsOf(sheet, table, count, column);
  const element = child(sheet.pen, parent, "Table");
  const [first, ...rest] = table.rows;
  if (!first) return [];
  const head = rowSlabs(sheet, first, columns, column, child(sheet.pen, element, "TR"));
  const isHead = first.cells.every(({ header }) => header);
  const rows = rest.flatMap((row) => rowSlabs(sheet, row, columns, column, child(sheet.pen, element, "TR")));
  const [headSlab] = head;
  if (!isHead || head.length !== 1 || !headSlab || rows.length === 0) return [...head, ...rows];
  const again = headAgain(sheet, first, columns, column, headSlab.height);
  return [{ ...headSlab, keep: true }, ...rows.map((slab) => ({ ...slab, again }))];
}

function rowAsText(sheet: Sheet, { cells }: Row, column: Column, parent: Element): Slab[] {
  const runs = cells.flatMap((cell, index): Run[] => [...(index > 0 ? plainRuns(" · ") : []), ...runsIn(cell.blocks)]);
  return withGap(paragraphSlabs(sheet, runs, { type: type.table, column, element: parent, tag: "P" }), PADDING);
}

/** What a cell says, in one paragraph: lists and tables in it are lines. */
function runsIn(blocks: readonly FlowBlock[]): Run[] {
  return blocks.flatMap((block, index): Run[] => {
    const mark = block.item?.marked ? plainRuns(block.item.ordered ? `${block.item.number}. ` : "• ") : [];
    const inner =
      block.kind === "table"
        ? block.rows.flatMap(({ cells }, row): Run[] => [
            ...(row > 0 ? [{ kind: "break" } as const] : []),
            ...cells.flatMap((cell, at) => [...(at > 0 ? plainRuns(" · ") : []), ...runsIn(cell.blocks)]),
          ])
        : block.runs;
    return [...(index > 0 ? [{ kind: "break" } as const] : []), ...mark, ...inner];
  });
}

function columnsOf({ pen }: Sheet, { rows }: Table, count: number, whole: Column): Column[] {
  const least = Array<number>(count).fill(NARROWEST);
  const most = Array<number>(count).fill(NARROWEST);
  for (const { cells } of rows)
    cells.forEach((cell, index) => {
      const pieces = piecesOf(pen, runsIn(cell.blocks), typeOf(cell), whole.width);
      const widest = Math.max(0, ...pieces.slice(0, 400).map(({ width, blank }) => width - blank));
      const all = pieces.reduce((sum, { width }) => sum + width, 0);
      least[index] = Math.max(least[index] ?? 0, Math.min(widest, whole.width / 3));
      most[index] = Math.max(most[index] ?? 0, Math.min(all, whole.width));
    });
  const free = whole.width - BETWEEN * (count - 1);
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const [tight, loose] = [sum(least), sum(most)];
  const share = (index: number): number => {
    const [low, high] = [least[index] ?? 0, most[index] ?? 0];
    if (loose <= free) return (high * free) / loose;
    if (tight >= free) return (low * free) / tight;
    return low + ((high - low) * (free - tight)) / (loose - tight);
  };
  let left = whole.left;
  return least.map((_, index) => {
    const width = share(index);
    const column = { left, width };
    left += width + BETWEEN;
    return column;
  });
}

function typeOf({ header }: Cell): Type {
  return header ? type.tableHead : type.table;
}

interface SetCell {
  readonly lines: readonly Line[];
  readonly column: Column;
  readonly cell: Cell;
}

function setCells({ pen }: Sheet, { cells }: Row, columns: readonly Column[]): SetCell[] {
  return cells.flatMap((cell, index): SetCell[] => {
    const column = columns[index];
    if (!column) return [];
    return [
      { lines: linesOf(piecesOf(pen, runsIn(cell.blocks), typeOf(cell), column.width), column.width), column, cell },
    ];
  });
}

function drawCellLine({ pen }: Sheet, { lines, column, cell }: SetCell, index: number, y: number, element: Element) {
  const line = lines[index];
  if (!line) return;
  const free = column.width - line.width;
  const indent = cell.align === "right" ? free : cell.align === "center" ? free / 2 : 0;
  drawLine(pen, line, column.left + indent, y + baselineOf(typeOf(cell)), element);
}

function rowSlabs(sheet: Sheet, row: Row, columns: readonly Column[], whole: Column, parent: Element): Slab[] {
  const { pen } = sheet;
  const cells = setCells(sheet, row, columns);
  const elements = cells.map(({ cell }) =>
    cell.header ? child(pen, parent, "TH", { scope: "Column" }) : child(pen, parent, "TD"),
  );
  const count = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const leading = type.table.leading;
  const head = cells.every(({ cell }) => cell.header);
  const slab = (from: number, until: number): Slab => {
    const above = from === 0 ? PADDING : 0;
    const below = until === count ? PADDING + RULE : 0;
    const height = above + (until - from) * leading + below;
    return {
      height,
      gap: 0,
      keep: false,
      draw(y) {
        cells.forEach((cell, index) => {
          for (let line = from; line < until; line++)
            drawCellLine(sheet, cell, line, y + above + (line - from) * leading, elements[index] as Element);
        });
        if (below > 0) rule(pen, whole.left, y + height - RULE, whole.width, RULE, head ? color.faint : color.rule);
      },
    };
  };
  if (count <= MOST_LINES) return [slab(0, count)];
  return Array.from({ length: count }, (_, line) => slab(line, line + 1));
}

/** The head on a page on which the table goes on: for the eye alone. */
function headAgain(sheet: Sheet, row: Row, columns: readonly Column[], whole: Column, height: number) {
  const { pen } = sheet;
  const cells = setCells(sheet, row, columns);
  return {
    height,
    draw(y: number) {
      pen.decoration(() => {
        for (const { lines, column } of cells)
          lines.forEach((line, index) => {
            let x = column.left;
            for (const part of line.parts) {
              pen.write(
                part.text,
                part.style,
                x,
                y + PADDING + index * type.table.leading + baselineOf(type.tableHead),
              );
              x += part.width;
            }
          });
        pen.document.rect(whole.left, y + height - RULE, whole.width, RULE).fill(color.faint);
      });
    },
  };
}
