// What everything on a page is made with, and the commonest thing made of it: lines of text.

import type { Element } from "pdfkit";
import type { Run } from "../runs.ts";
import type { Type } from "./design.ts";
import type { Images } from "./images.ts";
import { drawLine, linesOf } from "./lines.ts";
import { child, type Pen } from "./pen.ts";
import { piecesOf } from "./pieces.ts";
import type { Slab } from "./slab.ts";

export interface Sheet {
  readonly pen: Pen;
  readonly images: Images;
  /** Tells the person who exports what is not in the file as in the report. */
  readonly warn: (message: string) => void;
}

/** Where text stands: a column, in points from the page's left. */
export interface Column {
  readonly left: number;
  readonly width: number;
}

/** Where the baseline is below the upper edge of a line, in points. */
export function baselineOf({ size, leading }: Type): number {
  return (leading - size) / 2 + size * 0.8;
}

export interface Setting {
  readonly type: Type;
  readonly column: Column;
  /** The element that the text is the content of. */
  readonly element: Element;
  readonly align?: "left" | "center" | "right" | undefined;
  readonly balanced?: boolean;
  /** The named place that all of the text leads to. */
  readonly destination?: string | undefined;
}

/** A paragraph: one slab a line, its first two lines together, and its last two. */
export function textSlabs({ pen }: Sheet, runs: readonly Run[], setting: Setting): Slab[] {
  const { type, column, element, align, balanced, destination } = setting;
  const lines = linesOf(piecesOf(pen, runs, type, column.width, destination), column.width, balanced);
  return lines.map((line, index) => ({
    height: type.leading,
    gap: 0,
    keep: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    draw(y) {
      const free = column.width - line.width;
      const left = column.left + (align === "right" ? free : align === "center" ? free / 2 : 0);
      drawLine(pen, line, left, y + baselineOf(type), element);
    },
  }));
}

/** A paragraph with its own tag. */
export function paragraphSlabs(
  sheet: Sheet,
  runs: readonly Run[],
  setting: Setting & { readonly tag: string },
): Slab[] {
  return textSlabs(sheet, runs, { ...setting, element: child(sheet.pen, setting.element, setting.tag) });
}
