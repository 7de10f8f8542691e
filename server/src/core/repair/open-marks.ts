// Which marks are the writer's to set, because nothing tells what they were: no fix may take an empty one for a “no”.

import { fieldValue, isMarkField } from "../field-facts.ts";
import { inReport, knownSections, type Report } from "../report.ts";
import type { Section } from "../section.ts";
import type { Span } from "../span.ts";
import { touches } from "../span.ts";
import type { Field } from "../syntax/fields.ts";
import { fieldLead } from "../template/format.ts";
import type { FieldDefinition } from "../template/schema.ts";
import { readMark } from "../values/mark.ts";
import type { Note } from "./change.ts";

/** A domain without a mark. */
interface EmptyMark {
  readonly definition: FieldDefinition;
  /** The whole field, in the report's offsets. */
  readonly span: Span;
  /** Whether its label is written as the form wants it. */
  readonly isCanonical: boolean;
}

/** The domains without a mark, in order. */
export function emptyMarks(report: Report): EmptyMark[] {
  return markFields(report).flatMap(({ placed, field, definition }) =>
    fieldValue(placed.section, field).trim() === ""
      ? {
          definition,
          span: inReport(placed, field.span),
          isCanonical: leadOf(placed.section, field) === fieldLead(definition).trim(),
        }
      : [],
  );
}

/** Those behind canonical labels: no converter writes these, a form that is not filled in yet has them. */
export function marksLeftOpen(report: Report): ReadonlySet<FieldDefinition> {
  return new Set(emptyMarks(report).flatMap(({ definition, isCanonical }) => (isCanonical ? definition : [])));
}

/**
 * Those that a note says are undecided. All of them where no domain has a mark, and where a “no” is written out at another
 * domain: who writes it there does not leave it out here.
 */
export function undecidedMarks(report: Report, notes: readonly Note[]): ReadonlySet<FieldDefinition> {
  const empty = emptyMarks(report);
  const written = markFields(report)
    .map(({ placed, field }) => fieldValue(placed.section, field))
    .filter((value) => value.trim() !== "");
  const isAll = written.length === 0 || written.some((value) => readMark(report.format, value) === false);
  const undecided = notes.filter(({ kind }) => kind === "undecided");
  return new Set(
    empty.flatMap(({ definition, span }) =>
      isAll || undecided.some((note) => touches(note.span, span)) ? definition : [],
    ),
  );
}

function markFields(report: Report) {
  return knownSections(report).flatMap((placed) =>
    placed.section.reading.fields.flatMap((field) =>
      field.definition && isMarkField(field) ? { placed, field, definition: field.definition } : [],
    ),
  );
}

function leadOf({ text }: Section, { lead }: Field): string {
  return text.slice(lead.start, lead.end).trim();
}
