// Small questions about the fields of a section, asked by rules and edits alike.

import type { Section } from "./section.ts";
import type { Field } from "./syntax/fields.ts";
import type { FieldType } from "./template/schema.ts";

/** The source text of a field's value; empty where there is none. */
export function fieldValue(section: Section, { value }: Field): string {
  return section.text.slice(value.start, value.end);
}

/** Whether a field is a domain of change. */
export function isMarkField({ definition }: Field): boolean {
  return definition?.type === "mark";
}

/** Whether a section asks for domains of change. */
export function asksForMarks(section: Section): boolean {
  return section.definition?.fields.some(({ type }) => type === "mark") === true;
}

/** The fields of a type that have a value, repeated ones included. */
export function filledFields(section: Section, type: FieldType): Field[] {
  return section.reading.fields.filter(({ definition, value }) => definition?.type === type && value.start < value.end);
}

/** The fields that stand again, each with the first one of its kind. */
export function repeatedFields(section: Section): { readonly field: Field; readonly first: Field }[] {
  const firsts = new Map<unknown, Field>();
  const repeated: { field: Field; first: Field }[] = [];
  for (const field of section.reading.fields) {
    if (!field.definition) continue;
    const first = firsts.get(field.definition);
    if (first) repeated.push({ field, first });
    else firsts.set(field.definition, field);
  }
  return repeated;
}
