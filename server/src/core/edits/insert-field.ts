// Inserts a field's line that a section has not, at its place in the template's order. One builder for rules, commands and completion.

import { lineEndingOf, type Section } from "../section.ts";
import type { Edit } from "../span.ts";
import type { Field } from "../syntax/fields.ts";
import { fieldLead } from "../template/format.ts";
import type { FieldDefinition } from "../template/schema.ts";
import { blankBeforeText, breaksWanting } from "./keep-apart.ts";

/** The fields of a section's definition that stand nowhere in it, in the template's order. */
export function missingFields(section: Section): readonly FieldDefinition[] {
  return section.recall(findMissing);
}

function findMissing({ reading, definition }: Section): readonly FieldDefinition[] {
  const there = new Set(reading.fields.map((field) => field.definition));
  return (definition?.fields ?? []).filter((one) => !there.has(one));
}

/** Where a field's line goes: behind the line of the nearest field before it (`after`), before the first one, or under the heading. */
export interface FieldPlace {
  /** Offset in the section's text at which the line is inserted. */
  readonly offset: number;
  readonly where: "after-field" | "before-field" | "under-heading";
  /** Beside a table: a blank line keeps the new line out of it. */
  readonly table: boolean;
}

/** The place of a field that is not there. Offsets count from the section's start. */
export function fieldPlace(section: Section, definition: FieldDefinition): FieldPlace {
  const order = section.definition?.fields ?? [];
  const rank = order.indexOf(definition);
  const first = (ids: readonly FieldDefinition[]) =>
    ids
      .map((one) => section.reading.fields.find((field) => field.definition === one))
      .find((field) => field !== undefined);
  const before = first(order.slice(0, rank).reverse());
  if (before) return { offset: endOfField(section, before), where: "after-field", table: before.table !== undefined };
  const after = first(order.slice(rank + 1));
  if (after) return { offset: startOfField(after), where: "before-field", table: after.table !== undefined };
  return { offset: section.heading.span.end, where: "under-heading", table: false };
}

/** Inserts a field's canonical line with a value (none by default). The edit counts from the section's start. */
export function insertField(
  section: Section,
  definition: FieldDefinition,
  value = "",
  ending = lineEndingOf(section),
): Edit {
  return insertFields(section, [definition], () => value, ending)[0] as Edit;
}

/** Inserts several fields, given in the template's order; those that come to one place make one edit. */
export function insertFields(
  section: Section,
  definitions: readonly FieldDefinition[],
  fill: (definition: FieldDefinition) => string,
  ending = lineEndingOf(section),
): Edit[] {
  const places = new Map<number, { place: FieldPlace; lines: string[] }>();
  for (const definition of definitions) {
    const place = fieldPlace(section, definition);
    const known = places.get(place.offset) ?? { place, lines: [] };
    known.lines.push(fieldLead(definition) + fill(definition));
    places.set(place.offset, known);
  }
  return [...places.values()].map(({ place, lines }) => {
    const { offset } = place;
    const last = lines.at(-1) ?? "";
    const guard = last.endsWith("\t") && place.where !== "before-field" ? guardEmpty(section, offset) : 0;
    const text = lines.join(ending);
    return { span: { start: offset, end: offset }, text: between(section, place, text, ending, guard) };
  });
}

/** The text with the line breaks that its place needs, and at least `guard` of them behind it. */
function between(
  section: Section,
  { offset, where, table }: FieldPlace,
  text: string,
  ending: string,
  guard: number,
): string {
  const gap = table ? ending + ending : ending;
  if (where === "before-field") return text + gap;
  if (where === "after-field") return gap + text + ending.repeat(guard);
  const rest = section.text.slice(offset);
  // What follows the section may be a heading only because it follows a heading: a blank line keeps it one.
  const glued = /^[^\S\r\n]*(?:\r\n|\r|\n)$/.test(rest) ? 1 : 0;
  const behind = rest.trim() === "" ? glued : Math.max(1, guard);
  return ending + ending + text + ending.repeat(behind);
}

/** How many line breaks must follow a line without a value, so that no text behind it is read as its value. */
function guardEmpty(section: Section, offset: number): number {
  const blank = blankBeforeText(section, offset);
  return blank === undefined ? 0 : breaksWanting(blank);
}

/** Where a line can be put behind a field: a table must stay whole, and needs a blank line behind it. */
function endOfField(section: Section, field: Field): number {
  if (!field.table) return field.span.end;
  const rows = section.reading.fields.filter(({ table }) => table === field.table);
  return Math.max(field.span.end, ...rows.map(({ span }) => span.end));
}

/** Where a line can be put before a field: in front of the whole table where it stands in one. */
function startOfField(field: Field): number {
  if (!field.table) return field.span.start;
  const starts = [...field.table.scaffold.map(({ start }) => start), field.table.header?.start ?? field.span.start];
  return Math.min(field.span.start, ...starts);
}
