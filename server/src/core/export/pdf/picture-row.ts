// Pictures in rows. One that cannot be shown leaves a place that says what it would show.

import type { Element } from "pdfkit";
import type { ExportPicture } from "../document.ts";
import { plainRuns } from "../runs.ts";
import { color, mm, type } from "./design.ts";
import { child, picture } from "./pen.ts";
import { type Column, paragraphSlabs, type Sheet } from "./sheet.ts";
import { drawBelow, heightOf, type Slab } from "./slab.ts";

const TALLEST = mm(72);
/** Where a page is full, pictures give way down to this height. */
const LOWEST = mm(28);
const BETWEEN = mm(3);
const IN_A_ROW = 3;
const PADDING = mm(6);
/** More lines about a missing picture stand as text, not in a box. */
const MOST_LINES = 20;

export function pictureSlabs(
  sheet: Sheet,
  pictures: readonly ExportPicture[],
  column: Column,
  parent: Element,
): Slab[] {
  return [...shown(sheet, pictures, column, parent), ...places(sheet, pictures, column, parent)];
}

/** The pictures at one height, as large as the column lets them be. */
function shown(sheet: Sheet, pictures: readonly ExportPicture[], column: Column, parent: Element): Slab[] {
  const { pen, images } = sheet;
  const found = pictures.flatMap((one) => {
    const image = images(one);
    return image ? [{ image, alt: one.alt }] : [];
  });
  if (found.length === 0) return [];
  const slabs: Slab[] = [];
  for (let start = 0; start < found.length; start += IN_A_ROW) {
    const row = found.slice(start, start + IN_A_ROW);
    const ratios = row.map(({ image }) => image.width / image.height);
    const free = column.width - BETWEEN * (row.length - 1);
    const natural = Math.max(...row.map(({ image }) => image.height));
    const height = Math.min(TALLEST, natural, free / ratios.reduce((sum, ratio) => sum + ratio, 0));
    const elements = row.map(({ alt }) => child(pen, parent, "Figure", { alt: alt || " ", placement: "Block" }));
    slabs.push({
      height,
      least: Math.min(height, LOWEST),
      gap: start === 0 ? 0 : BETWEEN,
      keep: false,
      draw(y, given) {
        const high = Math.min(height, given);
        let x = column.left;
        row.forEach(({ image }, index) => {
          const width = high * (ratios[index] ?? 1);
          const box = { x, y, width, height: high };
          pen.tagged(elements[index] as Element, "Figure", () => picture(pen, image.picture, box));
          x += width + BETWEEN;
        });
      },
    });
  }
  return slabs;
}

function places(sheet: Sheet, pictures: readonly ExportPicture[], column: Column, parent: Element): Slab[] {
  const { pen, images } = sheet;
  const missing = pictures.filter((one) => one.alt !== "" && !images(one));
  return missing.flatMap(({ alt }) => {
    const inner = { left: column.left + PADDING, width: column.width - 2 * PADDING };
    const setting = { type: type.caption, column: inner, element: parent, tag: "P", align: "center" } as const;
    const lines = paragraphSlabs(sheet, plainRuns(alt), setting);
    if (lines.length > MOST_LINES) return lines;
    const height = heightOf(lines) + 2 * PADDING;
    const place: Slab = {
      height,
      gap: BETWEEN,
      keep: false,
      draw(y) {
        pen.decoration(() => pen.document.roundedRect(column.left, y, column.width, height, mm(0.7)).fill(color.tint));
        drawBelow(lines, y + PADDING);
      },
    };
    return [place];
  });
}
