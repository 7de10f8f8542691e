// Turns a heading that the template does not know into one that it knows, or into a sub-heading of the writer's own.

import { fieldValue, isMarkField, repeatedFields } from "../field-facts.ts";
import { canonicalHeading } from "../heading-span.ts";
import { buildSection, type Section } from "../section.ts";
import type { Edit } from "../span.ts";
import { type Format, headingLine } from "../template/format.ts";
import type { SectionDefinition } from "../template/schema.ts";
import { readPeriod } from "../values/period.ts";
import { insertFields, missingFields } from "./insert-field.ts";

/** The level from which on a heading is the writer's own. */
const ownLevel = 5;

/**
 * Gives a section another name; undefined where its text could not stand under it, because it holds fields that would be wrong
 * there. Domains that are not there come with it. Edits count from the section's start.
 */
export function renameSection(section: Section, definition: SectionDefinition, format: Format): Edit[] | undefined {
  const heading = { span: section.heading.span, text: headingLine(definition) };
  if (definition.kind !== "fields") return [heading];
  const renamed = buildSection("section", definition, section.heading, section.text, format, undefined);
  if (!hasSoundFields(renamed, format)) return undefined;
  const marks = missingFields(renamed).filter(({ type }) => type === "mark");
  const lines = insertFields(renamed, marks, () => format.template.marks.no);
  // An insertion right behind the heading is part of its edit: two edits at one place would depend on their order.
  const own = lines.filter(({ span }) => span.start === heading.span.end);
  const rest = lines.filter(({ span }) => span.start !== heading.span.end);
  return [{ span: heading.span, text: heading.text + own.map(({ text }) => text).join("") }, ...rest];
}

function hasSoundFields(section: Section, format: Format): boolean {
  if (repeatedFields(section).length > 0) return false;
  return section.reading.fields.every((field) => {
    const value = fieldValue(section, field);
    if (isMarkField(field)) return value === format.template.marks.yes || value === format.template.marks.no;
    if (field.definition?.type !== "period" || value === "") return true;
    const period = readPeriod(format, value);
    return period !== undefined && period.start <= period.end;
  });
}

/**
 * Makes a heading the writer's own; undefined where its text would become fields of the section before it.
 * Counts from the section's start.
 */
export function ownHeading(section: Section, before: Section | undefined, format: Format): Edit | undefined {
  const { definition } = before ?? {};
  if (definition?.kind === "fields") {
    const merged = buildSection("section", definition, section.heading, section.text, format, undefined);
    if (merged.reading.fields.some((field) => field.definition)) return undefined;
  }
  const { span, text } = canonicalHeading(section, format);
  return { span, text: text.replace(/^#*/, "#".repeat(ownLevel)) };
}
