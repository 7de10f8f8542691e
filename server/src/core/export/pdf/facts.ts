// Labels over their values: in a tinted box across the page, or in one column beside a heading.

import type { Element } from "pdfkit";
import type { ExportField } from "../document.ts";
import { plainRuns, type Run } from "../runs.ts";
import { color, column, mm, page, textColumn, type } from "./design.ts";
import { drawHeading } from "./heading.ts";
import { child } from "./pen.ts";
import { type Column, paragraphSlabs, type Sheet } from "./sheet.ts";
import { drawBelow, heightOf, type Slab, together, withGap } from "./slab.ts";

const BLEED = mm(4.5);
const PADDING = mm(4.2);
const BETWEEN_ROWS = mm(2.9);
const BETWEEN_COLUMNS = mm(7);
/** Share of the first of two columns. */
const FIRST = 0.56;

/** The box of facts, with its heading in the margin of the text below it. */
export function factsBox(
  sheet: Sheet,
  heading: readonly Run[],
  fields: readonly ExportField[],
  parent: Element,
): Slab[] {
  const title = drawHeading(sheet, heading, type.heading, type.factLabel, parent);
  const list = child(sheet.pen, parent, "L");
  const first = { left: textColumn.left, width: (textColumn.width - BETWEEN_COLUMNS) * FIRST };
  const left = first.left + first.width + BETWEEN_COLUMNS;
  const second = { left, width: column.left + column.width - left };
  const rows: Slab[][][] = [];
  for (let index = 0; index < fields.length; index += 2) {
    const pair = fields.slice(index, index + 2);
    rows.push(pair.map((field, at) => fact(sheet, field, at === 0 ? first : second, list)));
  }
  const heights = rows.map((cells) => Math.max(...cells.map(heightOf)));
  const height = heights.reduce((sum, row) => sum + row, 0) + BETWEEN_ROWS * (rows.length - 1) + 2 * PADDING;
  if (height > (page.bottom - page.top) / 2 || rows.length === 0) {
    const lines = rows.map((cells, index) => withGap(sideBySide(cells), index === 0 ? 0 : BETWEEN_ROWS));
    return besideTitle(lines.flat(), title);
  }
  return [
    {
      height,
      gap: 0,
      keep: false,
      draw(y) {
        const box = { left: column.left - BLEED, width: column.width + 2 * BLEED };
        sheet.pen.decoration(() =>
          sheet.pen.document.roundedRect(box.left, y, box.width, height, mm(0.7)).fill(color.tint),
        );
        title.draw(y + PADDING);
        let top = y + PADDING;
        rows.forEach((cells, index) => {
          for (const cell of cells) drawBelow(cell, top);
          top += (heights[index] ?? 0) + BETWEEN_ROWS;
        });
      },
    },
  ];
}

/** Facts one below another. */
export function factsList(sheet: Sheet, fields: readonly ExportField[], where: Column, parent: Element): Slab[] {
  if (fields.length === 0) return [];
  const list = child(sheet.pen, parent, "L");
  return fields.flatMap((field, index) => withGap(fact(sheet, field, where, list), index === 0 ? 0 : BETWEEN_ROWS));
}

function fact(sheet: Sheet, { label, value }: ExportField, where: Column, list: Element): Slab[] {
  const item = child(sheet.pen, list, "LI");
  const name = { type: type.factLabel, column: where, element: item, tag: "Lbl" };
  const content = { type: type.factValue, column: where, element: item, tag: "LBody" };
  const slabs = [...paragraphSlabs(sheet, plainRuns(label), name), ...paragraphSlabs(sheet, value, content)];
  return slabs.length > 12 ? slabs : together(slabs);
}

/** Columns of slabs as one: the first of each, the second of each, and so on. */
function sideBySide(columns: readonly (readonly Slab[])[]): Slab[] {
  const count = Math.max(...columns.map((slabs) => slabs.length));
  return Array.from({ length: count }, (_, index) => {
    const row = columns.flatMap((slabs) => slabs[index] ?? []);
    return {
      height: Math.max(...row.map(({ height }) => height)),
      gap: 0,
      keep: row.some(({ keep }) => keep),
      draw(y) {
        for (const slab of row) slab.draw(y, slab.height);
      },
    };
  });
}

function besideTitle(rows: readonly Slab[], title: { readonly height: number; draw(y: number): void }): Slab[] {
  const [first, ...rest] = rows;
  const height = Math.max(first?.height ?? 0, title.height);
  const draw = (y: number, all: number) => {
    title.draw(y);
    first?.draw(y, all);
  };
  return [{ gap: 0, keep: first?.keep ?? false, height, draw }, ...rest];
}
