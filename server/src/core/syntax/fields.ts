// Reads the label and value lines of a fields section (PROJECT, DOMAINS). Total: what is neither label nor value is "other".

import type { Span } from "../span.ts";
import type { Names } from "../template/names.ts";
import type { FieldDefinition } from "../template/schema.ts";
import type { Field, Table } from "./field.ts";
import { type FieldLine, fieldLines } from "./field-lines.ts";
import { type OpenTable, readRow } from "./field-row.ts";
import { type Label, readLabel, type Vocabulary } from "./label.ts";
import { trimSpan } from "./lines.ts";

export type { Field, Table };

export interface FieldsReading {
  readonly fields: readonly Field[];
  /** Lines that are neither label nor value, each without its line break; no sub-headings, comments or table headers. */
  readonly others: readonly Span[];
}

/** How many lines a label may wrap into. */
const mostLabelLines = 4;

/** How long a line can be that is a mark and nothing else, a check box's tag included; in UTF-16 units. */
const longestMark = 80;

/** A line that is shorter than this with the first word of the next one was not broken because it was full. */
const narrowestColumn = 60;

/**
 * Reads the fields in a stretch of text. Linear.
 * @param isMark whether a text reads as a mark; only such a text is a domain's value on a line of its own.
 */
export function readFields(
  text: string,
  body: Span,
  names: Names<FieldDefinition>,
  isMark: (text: string) => boolean,
): FieldsReading {
  const vocabulary = { names, isMark };
  const lines = fieldLines(text, body);
  const labelAt = labelReader(text, lines, vocabulary);
  const fields: Field[] = [];
  const others: Span[] = [];
  let table: OpenTable | undefined;
  let settled = true;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] as FieldLine;
    if (line.kind === "text") {
      const label = labelAt(index, settled);
      if (label) {
        const read = readValue(text, lines, index, label, isMark, labelAt);
        fields.push(read.field);
        settled = read.field.definition?.type === "mark";
        index = read.next;
        continue;
      }
      others.push({ start: line.start, end: line.end });
      settled = false;
    } else {
      if (line.kind === "row") {
        table ??= { scaffold: [], lastRow: -1 };
        const field = readRow(text, line, lines[index + 1], table, vocabulary);
        if (field) fields.push(field);
      } else table = undefined;
      settled = true;
    }
    index++;
  }
  return setFootnotesAside(text, fields, others, isMark);
}

/** Reads the label on a line. `settled`: nothing before it is still being read. Each line is read once for each answer. */
type ReadLabelOn = (index: number, settled: boolean) => Label | undefined;

function labelReader(text: string, lines: readonly FieldLine[], vocabulary: Vocabulary): ReadLabelOn {
  const known = new Map<number, Label | undefined>();
  return (index, settled) => {
    const fresh = settled || startsAfresh(text, lines, index);
    const key = fresh ? index : -1 - index;
    if (!known.has(key)) known.set(key, labelOn(text, lines, index, fresh, vocabulary));
    return known.get(key);
  };
}

/** Reads the label at the start of a line, or behind the list marker there. */
function labelOn(
  text: string,
  lines: readonly FieldLine[],
  index: number,
  fresh: boolean,
  vocabulary: Vocabulary,
): Label | undefined {
  const line = lines[index] as FieldLine;
  // A mark on a line of its own belongs to the label above, even where the next line is a label that it could be a slip in.
  if (line.end - line.first <= longestMark && vocabulary.isMark(text.slice(line.first, line.end))) return undefined;
  const ends = [line.end];
  for (let at = index; ends.length < mostLabelLines && !(lines[at] as FieldLine).hardBreak; ) {
    const next = lines[++at];
    if (next?.kind !== "text") break;
    ends.push(next.end);
  }
  const label = readLabel(text, { start: line.first, ends, fresh }, vocabulary);
  if (label) return label;
  const marker = /^(?:[-*+•●▪◦·]|\d{1,2}[.)])[ \t]+(?=\S)/.exec(
    text.slice(line.first, Math.min(line.end, line.first + 12)),
  );
  if (!marker) return undefined;
  const inItem = readLabel(text, { start: line.first + marker[0].length, ends, fresh: true }, vocabulary);
  return inItem?.found ? inItem : undefined;
}

/** Whether the line before cannot go on in this one: it was ended on purpose, or had room for this one's first word. */
function startsAfresh(text: string, lines: readonly FieldLine[], index: number): boolean {
  const before = lines[index - 1];
  if (before?.kind !== "text" || before.hardBreak) return true;
  const source = text.slice(before.first, Math.min(before.end, before.first + narrowestColumn * 4));
  if (source.includes("\t")) return true;
  const { first, end } = lines[index] as FieldLine;
  const word = /^\S*/.exec(text.slice(first, Math.min(end, first + narrowestColumn)))?.[0].length ?? 0;
  return source.length + 1 + word < narrowestColumn;
}

/** Reads the value behind a label; `next` is the line behind it. */
function readValue(
  text: string,
  lines: readonly FieldLine[],
  index: number,
  label: Label,
  readsAsMark: (text: string) => boolean,
  labelAt: ReadLabelOn,
): { field: Field; next: number } {
  const isMark = label.found?.item.type === "mark";
  const canFollow = (at: number) => lines[at]?.kind === "text" && labelAt(at, false) === undefined;
  let last = index;
  while ((lines[last] as FieldLine).end < label.end) last++;
  let value = textOn(text, lines[last] as FieldLine, label.end);
  if (value.start === value.end) {
    value = emptyPlace(text, lines[last] as FieldLine, label.end);
    const next = lines[last + 1]?.kind === "blank" ? last + 2 : last + 1;
    if (canFollow(next)) {
      const candidate = textOn(text, lines[next] as FieldLine, (lines[next] as FieldLine).start);
      if (!isMark || readsAsMark(text.slice(candidate.start, candidate.end))) {
        value = candidate;
        last = next;
      }
    }
  }
  if (!isMark && value.start < value.end) {
    while (!(lines[last] as FieldLine).hardBreak && canFollow(last + 1)) {
      last++;
      const more = textOn(text, lines[last] as FieldLine, (lines[last] as FieldLine).start);
      // A line may hold nothing but a hard break.
      if (more.start < more.end) value = { start: value.start, end: more.end };
    }
  }
  const { start } = lines[index] as FieldLine;
  const field = {
    definition: label.found?.item,
    match: label.found?.match,
    span: { start, end: (lines[last] as FieldLine).end },
    lead: { start, end: value.start },
    label: label.text,
    labelWithColon: label.withColon,
    marked: label.marked,
    value,
  };
  return { field, next: last + 1 };
}

/** The text of a line from `from` on: no white space around it, no hard break and no comment at its end. */
function textOn(text: string, line: FieldLine, from: number): Span {
  const whole = trimSpan(text, Math.min(from, line.end), line.end);
  let { end } = whole;
  if (line.hardBreak)
    end -= /(?:\\|<br ?\/?>)$/i.exec(text.slice(Math.max(whole.start, end - 6), end))?.[0].length ?? 0;
  const comment = text.startsWith("-->", end - 3) ? text.lastIndexOf("<!--", end) : -1;
  if (comment >= whole.start) end = comment;
  return trimSpan(text, whole.start, end);
}

/** Where a value would stand that is not there: behind the separator, in front of a hard break. */
function emptyPlace(text: string, line: FieldLine, labelEnd: number): Span {
  const blanks = /^[^\S\r\n]*/.exec(text.slice(labelEnd, line.end))?.[0] ?? "";
  const separator = blanks.includes("\t") ? blanks.lastIndexOf("\t") + 1 : Math.min(blanks.length, 1);
  return { start: labelEnd + separator, end: labelEnd + separator };
}

/** Behind the last domain stand prose and footnotes: a label there counts only if it is known, or marked up with a colon or mark. */
function setFootnotesAside(
  text: string,
  fields: readonly Field[],
  others: readonly Span[],
  isMark: (text: string) => boolean,
): FieldsReading {
  const lastMark = fields.findLastIndex((field) => field.definition?.type === "mark");
  const kept: Field[] = [];
  const notes: Span[] = [];
  fields.forEach((field, index) => {
    const counts =
      lastMark < 0 ||
      index < lastMark ||
      field.definition !== undefined ||
      field.table !== undefined ||
      (field.marked &&
        (text.slice(field.label.end, field.value.start).includes(":") ||
          (field.value.start < field.value.end && isMark(text.slice(field.value.start, field.value.end)))));
    if (counts) kept.push(field);
    else notes.push(field.span);
  });
  return { fields: kept, others: [...others, ...notes].sort((a, b) => a.start - b.start) };
}
