// Reads a row of a GFM table as a field: label in the first cell, value in the others.

import type { Span } from "../span.ts";
import type { Field } from "./field.ts";
import type { FieldLine } from "./field-lines.ts";
import { readCellLabel, readLabel, type Vocabulary } from "./label.ts";
import { isBlank, trimSpan } from "./lines.ts";
import { isDelimiterRow } from "./table.ts";

/** A table while its rows are being read. */
export interface OpenTable {
  scaffold: Span[];
  header?: Span;
  lastRow: number;
}

/**
 * Reads a row: gives its field; nothing where it belongs to the table itself, which then remembers it.
 * @param next the line behind the row: a delimiter row makes a header of it.
 */
export function readRow(
  text: string,
  line: FieldLine,
  next: FieldLine | undefined,
  table: OpenTable,
  vocabulary: Vocabulary,
): Field | undefined {
  const cells = line.cells ?? [];
  const first = cells[0] as Span;
  if (isDelimiterRow(text, cells) || cells.every((cell) => isBlank(text, cell.start, cell.end))) {
    table.scaffold.push({ start: line.start, end: line.next });
    return undefined;
  }
  const whole = readCellLabel(text, first, vocabulary);
  const place = { start: first.start, ends: [first.end], fresh: true };
  const label = whole.found ? whole : (readLabel(text, place, vocabulary) ?? whole);
  if (!label.found && table.lastRow < 0 && !table.header && next?.cells && isDelimiterRow(text, next.cells)) {
    table.header = { start: line.start, end: line.end };
    return undefined;
  }
  table.lastRow = line.start;
  const inCell = trimSpan(text, label.end, first.end);
  const isMark = label.found?.item.type === "mark";
  const value = inCell.start < inCell.end ? inCell : valueIn(text, cells.slice(1), isMark);
  return {
    definition: label.found?.item,
    match: label.found?.match,
    span: { start: line.start, end: line.end },
    lead: { start: line.start, end: value.start },
    label: label.text,
    labelWithColon: label.withColon,
    marked: label.marked,
    value,
    table,
  };
}

/** The value in the cells behind the label. Which of several columns a mark stands in says what it means: it is all of them. */
function valueIn(text: string, cells: readonly Span[], isMark: boolean): Span {
  const filled = cells.filter((cell) => cell.start < cell.end);
  if (filled.length === 0) return cells[0] as Span;
  const from = isMark ? cells[0] : filled[0];
  const to = isMark ? cells.at(-1) : filled.at(-1);
  return trimSpan(text, (from as Span).start, (to as Span).end);
}
