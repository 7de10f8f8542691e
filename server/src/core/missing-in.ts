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

/** What a section lacks. */
export interface Lacking {
  /** The first, where several sections are of its kind. */
  readonly placed: Placed;
  /** In the template's order. */
  readonly missing: readonly FieldDefinition[];
}

/** The sections that lack fields, which stand in none of their kind either. */
export function missingIn(report: Report): Lacking[] {
  return fieldSections(report).flatMap((same) => {
    const first = same[0] as Placed;
    const there = new Set(same.flatMap(({ section }) => section.reading.fields.map(({ definition }) => definition)));
    const wanted = first.section.definition?.fields ?? [];
    const missing = wanted.filter((definition) => !there.has(definition));
    return missing.length === 0 ? [] : [{ placed: first, missing }];
  });
}
