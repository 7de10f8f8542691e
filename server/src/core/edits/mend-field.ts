// Gives a field its canonical markup: label in italics, colon, tab. The value stays as it is; a row of a table becomes a line.

import { fieldValue, isMarkField } from "../field-facts.ts";
import { lineEndingOf, type Section } from "../section.ts";
import type { Edit } from "../span.ts";
import type { Field, Table } from "../syntax/fields.ts";
import { afterLineBreak } from "../syntax/lines.ts";
import { tableCells } from "../syntax/table.ts";
import { type Format, fieldLead } from "../template/format.ts";
import { breaksBelowField } from "./keep-apart.ts";
import { keepValue } from "./keep-value.ts";

/**
 * What should stand before a field's value: the template's label, but for a domain the writer's own, for its words are judged
 * by themselves. Undefined for a label that the template does not know.
 */
export function canonicalLead(section: Section, field: Field): string | undefined {
  const { definition } = field;
  if (!definition) return undefined;
  if (!isMarkField(field)) return fieldLead(definition);
  const { start, end } = field.labelWithColon;
  const words = section.text.slice(start, end).replace(/(?<![ \t])[ \t]*[\r\n]+[ \t]*/g, " ");
  return fieldLead({ ...definition, label: words, colon: definition.colon && !words.endsWith(":") });
}

/** Mends a field's markup. Edits count from the section's start; of the value they touch line breaks at the most. */
export function mendMarkup(section: Section, field: Field, format: Format): Edit[] {
  const text = canonicalLead(section, field);
  if (text === undefined) return [];
  const edits: Edit[] = [{ span: field.lead, text }];
  if (!field.table) return keepValue(section, field, edits, format);
  edits.push({ span: { start: field.value.end, end: field.span.end }, text: gapBelow(section, field) });
  return field.table.lastRow === field.span.start ? [...takeDown(section, field.table), ...edits] : edits;
}

/** A blank line where text follows a row at once, so that it is not read as more of the value. */
function gapBelow(section: Section, { span }: Field): string {
  const next = afterLineBreak(section.text, span.end);
  return section.reading.others.some(({ start }) => start === next) ? lineEndingOf(section) : "";
}

/** Takes away what only a table needs; words in its header that are no field become a paragraph. */
function takeDown(section: Section, { scaffold, header }: Table): Edit[] {
  const edits: Edit[] = scaffold.map((span) => ({ span, text: "" }));
  if (!header) return edits;
  const words = (tableCells(section.text, header.start, header.end) ?? [])
    .map(({ start, end }) => section.text.slice(start, end))
    .filter((cell) => cell !== "");
  const ending = lineEndingOf(section);
  const gapAbove = ending.repeat(breaksBelowField(section, header.start));
  return [{ span: header, text: gapAbove + words.join(" ") + ending }, ...edits];
}

/** Whether a row has more than one column of values for a mark: which one it means is for the writer to say. */
export function isUndecidedRow(section: Section, field: Field): boolean {
  return field.table !== undefined && isMarkField(field) && /(?<!\\)\|/.test(fieldValue(section, field));
}
