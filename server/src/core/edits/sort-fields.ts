// Sorts the fields of a section into the template's order. Each moves with its label and value; what stands between them stays.

import { buildSection, type Section } from "../section.ts";
import { applyEdits, type Edit, type Span } from "../span.ts";
import type { Field } from "../syntax/fields.ts";
import type { Format } from "../template/format.ts";
import { outOfOrder } from "./order.ts";

/** The first field of each definition, in document order. */
function firstFields(section: Section): Field[] {
  const seen = new Set();
  return section.reading.fields.filter(({ definition }) => {
    const fresh = definition !== undefined && !seen.has(definition);
    seen.add(definition);
    return fresh;
  });
}

/** The fields that must move, the fewest that will do; a repeated field is never among them. */
export function fieldsOutOfOrder(section: Section): Field[] {
  const fields = firstFields(section);
  const moved = outOfOrder(fields.map((field) => rankOf(section, field)));
  return fields.filter((_, index) => moved.has(index));
}

/**
 * Puts the fields in order, each into the place of another one. Edits count from the section's start; none where all is in
 * order, or where another neighbour would change what a value is.
 */
export function sortFields(section: Section, format: Format): Edit[] {
  const fields = firstFields(section);
  const sorted = [...fields].sort((a, b) => rankOf(section, a) - rankOf(section, b));
  const edits = fields.flatMap((field, index) => {
    const other = sorted[index] as Field;
    return other === field ? [] : [{ span: placeOf(field), text: textIn(section, placeOf(other)) }];
  });
  return keepsValues(section, edits, format) ? edits : [];
}

/** Whether every label has the same value after the edits: text behind a label without value could become its value. */
function keepsValues(section: Section, edits: readonly Edit[], format: Format): boolean {
  const values = (one: Section) =>
    one.reading.fields.map((field) => `${field.definition?.id}\t${textIn(one, field.value)}`).sort();
  const text = applyEdits(section.text, edits);
  const after = buildSection(section.role, section.definition, section.heading, text, format, undefined);
  return values(after).join("\n") === values(section).join("\n");
}

function rankOf(section: Section, field: Field): number {
  return field.definition ? (section.definition?.fields.indexOf(field.definition) ?? -1) : -1;
}

/** What moves: the lines of a field without a hard break at their end, which belongs to the place. */
function placeOf({ span, value, table }: Field): Span {
  return table ? span : { start: span.start, end: value.end };
}

function textIn(section: Section, { start, end }: Span): string {
  return section.text.slice(start, end);
}
