// Which fields a report lacks. A section that stands twice counts as one: its fields are spread, not missing.

import { knownSections, type Placed, type Report } from "./report.ts";
import type { FieldDefinition } from "./template/schema.ts";

/** The sections of kind fields, those of one kind together, in document order. */
export function fieldSections(report: Report): Placed[][] {
  const sections = new Map<string, Placed[]>();
  for (const placed of knownSections(report)) {
    if (placed.definition.kind !== "fields") continue;
    const { id } = placed.definition;
    sections.set(id, [...(sections.get(id) ?? []), placed]);
  }
  return [...sections.values()];
}

/** The fields that stand in none of the sections that ask for them, each with the first of these sections; in the template's order. */
export function missingIn(report: Report): { readonly placed: Placed; readonly definition: FieldDefinition }[] {
  return fieldSections(report).flatMap((same) => {
    const first = same[0] as Placed;
    const there = new Set(same.flatMap(({ section }) => section.reading.fields.map(({ definition }) => definition)));
    const wanted = first.section.definition?.fields ?? [];
    return wanted.filter((definition) => !there.has(definition)).map((definition) => ({ placed: first, definition }));
  });
}
