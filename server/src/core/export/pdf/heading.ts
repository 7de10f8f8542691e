// A section's heading, which hangs in the margin beside its text.

import type { Element } from "pdfkit";
import { type Run, textOfRuns } from "../runs.ts";
import { column, hang, mm, type Type } from "./design.ts";
import { drawLine, linesOf } from "./lines.ts";
import { child } from "./pen.ts";
import { piecesOf } from "./pieces.ts";
import { baselineOf, type Sheet } from "./sheet.ts";

const ROOM = hang - mm(3);
const SMALLEST = 0.75;

export interface Heading {
  readonly height: number;
  draw(y: number): void;
}

/** @param beside the type of the text whose first line it stands on */
export function drawHeading(sheet: Sheet, runs: readonly Run[], type: Type, beside: Type, parent: Element): Heading {
  if (textOfRuns(runs) === "") return { height: 0, draw() {} };
  const { pen } = sheet;
  const element = child(pen, parent, "H2");
  const fitted = fittedTo(sheet, runs, type);
  const lines = linesOf(piecesOf(pen, runs, fitted, ROOM), ROOM);
  const drop = baselineOf(beside);
  return {
    height: drop + (lines.length - 1) * fitted.leading + fitted.size * 0.4,
    draw(y) {
      lines.forEach((line, index) => {
        drawLine(pen, line, column.left, y + drop + index * fitted.leading, element);
      });
    },
  };
}

/** Somewhat smaller if a word would not fit. */
function fittedTo({ pen }: Sheet, runs: readonly Run[], type: Type): Type {
  const words = piecesOf(pen, runs, type, Number.MAX_VALUE).map(({ width, blank }) => width - blank);
  const scale = Math.max(SMALLEST, Math.min(1, ROOM / Math.max(1, ...words.slice(0, 100))));
  return { ...type, size: type.size * scale, spacing: type.spacing * scale };
}
