// Domains of change as a table with a mark in each row.

import * as l10n from "@vscode/l10n";
import type { Element } from "pdfkit";
import type { ExportField } from "../document.ts";
import { plainRuns } from "../runs.ts";
import { color, mm, type Type, textColumn, type } from "./design.ts";
import { child, plain, rule } from "./pen.ts";
import { baselineOf, type Sheet, textSlabs } from "./sheet.ts";
import { drawBelow, type Slab } from "./slab.ts";

const MARKS = mm(17);
const PADDING = mm(0.95);
const RULE = 0.5;
const BOX = mm(3.1);
/** Rows of more lines are divided between pages. */
const MOST_LINES = 12;

const labels = { left: textColumn.left, width: textColumn.width - MARKS - mm(4) };
const marks = { left: textColumn.left + textColumn.width - MARKS, width: MARKS };

export function matrixSlabs(sheet: Sheet, fields: readonly ExportField[], parent: Element): Slab[] {
  if (fields.length === 0) return [];
  const table = child(sheet.pen, parent, "Table");
  return [head(sheet, table), ...fields.flatMap((field) => row(sheet, field, table))];
}

function head(sheet: Sheet, table: Element): Slab {
  const { pen } = sheet;
  const element = child(pen, table, "TR");
  const cell = () => child(pen, element, "TH", { scope: "Column" });
  const set = { type: type.matrixHead };
  const kind = textSlabs(sheet, plainRuns(l10n.t("Kind of change")), { ...set, column: labels, element: cell() });
  const result = textSlabs(sheet, plainRuns(l10n.t("This result")), {
    ...set,
    column: marks,
    element: cell(),
    align: "center",
  });
  const height = type.matrixHead.leading + PADDING + RULE;
  return {
    height,
    gap: 0,
    keep: true,
    draw(y) {
      kind[0]?.draw(y, height);
      result[0]?.draw(y, height);
      rule(pen, textColumn.left, y + height - RULE, textColumn.width, RULE, color.faint);
    },
  };
}

function row(sheet: Sheet, { label, meaning, value }: ExportField, table: Element): Slab[] {
  const { pen } = sheet;
  const marked = meaning.type === "mark" ? meaning.marked : undefined;
  const element = child(pen, table, "TR");
  const set: Type = marked ? { ...type.domain, face: "bold", color: color.ink } : type.domain;
  const heading = child(pen, element, "TH", { scope: "Row" });
  const cell = child(pen, element, "TD");
  const lines = textSlabs(sheet, plainRuns(label), { type: set, column: labels, element: heading, balanced: true });
  const words =
    marked === undefined ? textSlabs(sheet, value, { type: set, column: marks, element: cell, align: "center" }) : [];
  const count = Math.max(1, lines.length, words.length);
  const band = (from: number, until: number): Slab => {
    const above = from === 0 ? PADDING : 0;
    const below = until === count ? PADDING + RULE : 0;
    const height = above + (until - from) * set.leading + below;
    return {
      height,
      gap: 0,
      keep: false,
      draw(y) {
        drawBelow(lines.slice(from, until), y + above);
        drawBelow(words.slice(from, until), y + above);
        if (from === 0 && marked !== undefined) drawMark(sheet, marked, y + above, cell);
        if (below > 0) rule(pen, textColumn.left, y + height - RULE, textColumn.width, RULE, color.rule);
      },
    };
  };
  if (count <= MOST_LINES) return [band(0, count)];
  return Array.from({ length: count }, (_, line) => band(line, line + 1));
}

/** A filled box with a cross, or a dash: told apart without colour. */
function drawMark({ pen }: Sheet, marked: boolean, y: number, cell: Element): void {
  const middle = marks.left + marks.width / 2;
  const baseline = y + baselineOf(type.domain);
  const style = plain(marked ? type.mark : type.noMark);
  const sign = marked ? "x" : "–";
  if (marked) {
    const top = baseline - type.mark.size * 0.27 - BOX / 2;
    pen.decoration(() => pen.document.roundedRect(middle - BOX / 2, top, BOX, BOX, mm(0.5)).fill(color.accent));
  }
  pen.tagged(cell, "Span", () => pen.write(sign, style, middle - pen.measure(sign, style) / 2, baseline));
}
