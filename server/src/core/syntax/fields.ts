// Reads the label and value lines of a fields section (PROJECT, DOMAINS). Total: what is neither label nor value is "other".

import type { Span } from "../span.ts";
import type { Match, Names } from "../template/names.ts";
import type { FieldDefinition } from "../template/schema.ts";
import { type Label, readLabel } from "./label.ts";
import { afterLineBreak, isBlank, isSpace, lineEnd, lineStart, trimSpan } from "./lines.ts";
import { isDelimiterRow, tableCells } from "./table.ts";

/** A label with its value. */
export interface Field {
  /** What the label names; undefined for a label that is no field's. */
  readonly definition: FieldDefinition | undefined;
  readonly match: Match | undefined;
  /** The whole field, from the start of its first line to the end of its last one, line break excluded. */
  readonly span: Span;
  /** From the start of the line to where the value starts: label, markup and separator. */
  readonly lead: Span;
  /** The label's words, without markup and colon. */
  readonly label: Span;
  /** The label's words with a colon that stands inside its markup. */
  readonly labelWithColon: Span;
  /** The value without white space around it; an empty span where there is none. It may wrap over lines. */
  readonly value: Span;
  /** The table whose row this is. */
  readonly table?: Table;
}

/** A GFM table among the fields. */
export interface Table {
  /** Lines of an empty header row and the delimiter row, line breaks included; what a table needs and fields do not. */
  readonly scaffold: readonly Span[];
  /** The header row's line without line break, where it holds words that are no field. */
  readonly header?: Span;
}

export interface FieldsReading {
  readonly fields: readonly Field[];
  /** Lines that are neither label nor value, each without its line break. */
  readonly others: readonly Span[];
}

interface Line extends Span {
  readonly first: number;
  readonly next: number;
  readonly hardBreak: boolean;
}

/**
 * Reads the fields in a stretch of text.
 * @param isMark whether a text reads as a mark; only such a text is a domain's value on a line of its own.
 */
export function readFields(
  text: string,
  body: Span,
  names: Names<FieldDefinition>,
  isMark: (text: string) => boolean,
): FieldsReading {
  const lines = linesOf(text, body);
  const fields: Field[] = [];
  const others: Span[] = [];
  let table: { scaffold: Span[]; header?: Span } | undefined;
  let fresh = true;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as Line;
    if (line.first === line.end) {
      table = undefined;
      fresh = true;
      index++;
      continue;
    }
    const cells = tableCells(text, line.start, line.end);
    if (cells) {
      table ??= { scaffold: [] };
      readRow(text, line, cells, table, names, isMark, fields, others);
      fresh = true;
      index++;
      continue;
    }
    table = undefined;
    const label = readLabel(text, line.first, line.end, segmentEnd(lines, index), names, fresh, isMark);
    if (!label) {
      others.push({ start: line.start, end: line.end });
      fresh = line.hardBreak;
      index++;
      continue;
    }
    const last = fields.length;
    index = readValue(text, lines, index, label, names, isMark, fields);
    const field = fields[last] as Field;
    // Where a field keeps to its line, the next line starts afresh: that is how the canonical form is written.
    fresh =
      lines[index - 1]?.hardBreak === true ||
      text.charCodeAt(field.lead.end - 1) === 9 ||
      field.definition?.type === "mark";
  }
  return { fields, others };
}

function linesOf(text: string, body: Span): Line[] {
  const lines: Line[] = [];
  for (let at = body.start; at < body.end; ) {
    const end = Math.min(lineEnd(text, at), body.end);
    const next = Math.min(afterLineBreak(text, end), body.end);
    let first = at;
    while (first < end && isSpace(text.charCodeAt(first))) first++;
    const hardBreak = text.endsWith("  ", end) || (end > first && text.charCodeAt(end - 1) === 92);
    lines.push({
      start: at,
      end,
      first,
      next: Math.max(next, at + 1),
      hardBreak: hardBreak || /<br ?\/?>$/i.test(text.slice(Math.max(first, end - 6), end)),
    });
    at = Math.max(next, at + 1);
  }
  return lines;
}

/** End of the lines that a label on line `index` may wrap into: up to a hard break, a blank line or a table. */
function segmentEnd(lines: readonly Line[], index: number): number {
  let at = index;
  while (at + 1 < lines.length && at < index + 4) {
    const line = lines[at] as Line;
    const next = lines[at + 1] as Line;
    if (line.hardBreak || next.first === next.end) break;
    at++;
  }
  return (lines[at] as Line).end;
}

/** Reads the value behind a label and pushes the field; returns the index of the line behind it. */
function readValue(
  text: string,
  lines: readonly Line[],
  index: number,
  label: Label,
  names: Names<FieldDefinition>,
  isMark: (text: string) => boolean,
  fields: Field[],
): number {
  const mark = label.found?.item.type === "mark";
  const startsLabel = (at: number) => {
    const line = lines[at] as Line;
    return (
      tableCells(text, line.start, line.end) !== undefined ||
      readLabel(text, line.first, line.end, segmentEnd(lines, at), names, false, isMark) !== undefined
    );
  };
  let last = index;
  while ((lines[last] as Line).end < label.end) last++;
  let value = valueOn(text, lines[last] as Line, label.end);
  const labelLine = lines[last] as Line;
  if (value.start === value.end) {
    const next = lines[last + 1]?.first === lines[last + 1]?.end ? last + 2 : last + 1;
    const line = lines[next];
    if (line && line.first < line.end && !startsLabel(next)) {
      const candidate = valueOn(text, line, line.start);
      if (!mark || isMark(text.slice(candidate.start, candidate.end))) {
        value = candidate;
        last = next;
      }
    }
  }
  const found = value.start < value.end;
  const settled = () => mark && isMark(text.slice(value.start, value.end));
  while (found && !settled()) {
    const line = lines[last] as Line;
    const next = lines[last + 1];
    if (line.hardBreak || !next || next.first === next.end || startsLabel(last + 1)) break;
    last++;
    value = { start: value.start, end: valueOn(text, next, next.start).end };
  }
  const start = (lines[index] as Line).start;
  // An empty value stands at the end of its line's text, behind one separator at the most.
  const place = found ? value : { start: Math.max(label.end, labelLine.end), end: Math.max(label.end, labelLine.end) };
  fields.push({
    definition: label.found?.item,
    match: label.found?.match,
    span: { start, end: (lines[last] as Line).end },
    lead: { start, end: place.start },
    label: label.text,
    labelWithColon: label.withColon,
    value: place,
  });
  return last + 1;
}

/** The text of a line from `from` on, without white space around it and without a hard break at its end. */
function valueOn(text: string, line: Line, from: number): Span {
  let { start, end } = trimSpan(text, Math.min(from, line.end), line.end);
  if (line.hardBreak) {
    const behind = /(?:\\|<br ?\/?>)$/i.exec(text.slice(Math.max(start, end - 6), end));
    if (behind) ({ start, end } = trimSpan(text, start, end - behind[0].length));
  }
  return { start, end };
}

function readRow(
  text: string,
  line: Line,
  cells: readonly Span[],
  table: { scaffold: Span[]; header?: Span },
  names: Names<FieldDefinition>,
  isMark: (text: string) => boolean,
  fields: Field[],
  others: Span[],
): void {
  const first = cells[0] as Span;
  if (isDelimiterRow(text, cells) || cells.every((cell) => isBlank(text, cell.start, cell.end))) {
    // Six lone dashes may be marks of an unlabelled table; only what a table needs around its rows is scaffold.
    table.scaffold.push({ start: line.start, end: line.next });
    return;
  }
  const label =
    first.start < first.end ? readLabel(text, first.start, first.end, first.end, names, true, isMark) : undefined;
  if (!label) {
    if (table.scaffold.length === 0 && !table.header) table.header = { start: line.start, end: line.end };
    else others.push({ start: line.start, end: line.end });
    return;
  }
  const inCell = trimSpan(text, label.end, first.end);
  const from = inCell.start < inCell.end ? inCell : (cells[1] as Span);
  const filled = cells.slice(1).filter((cell) => cell.start < cell.end);
  // More than one column of values is for the writer to read: the value is all of it.
  const last = cells.length > 2 ? (cells.at(-1) as Span) : (filled.at(-1) ?? from);
  const value = cells.length > 2 && filled.length > 0 ? { start: (cells[1] as Span).start, end: last.end } : from;
  fields.push({
    definition: label.found?.item,
    match: label.found?.match,
    span: { start: line.start, end: line.end },
    lead: { start: lineStart(text, line.start), end: value.start },
    label: label.text,
    labelWithColon: label.withColon,
    value,
    table,
  });
}
