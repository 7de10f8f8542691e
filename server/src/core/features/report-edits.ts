// What the commands of an editor do to a report: sort, insert what is missing, turn a mark round, silence a problem. Edits only.

import type { Analysis } from "../analyze.ts";
import { insertField } from "../edits/insert-field.ts";
import { insertAuthor, insertHeadline, insertLink } from "../edits/insert-header.ts";
import { insertSection, insertSections, missingSections } from "../edits/insert-section.ts";
import * as silence from "../edits/silence.ts";
import * as sort from "../edits/sort-sections.ts";
import { toggledMark } from "../edits/toggle-mark.ts";
import type { Problem } from "../problem.ts";
import { findField, findSection, type Report, sectionAt } from "../report.ts";
import { type Edit, holds, shiftEdit } from "../span.ts";
import { lineEnd, lineStart } from "../syntax/lines.ts";
import { sectionById } from "../template/format.ts";
import { blankValue } from "../template/text.ts";

/** Sorts the sections into the template's order; no edits where they are. */
export function sortSections({ report }: Analysis): Edit[] {
  return sort.sortSections(report);
}

/** Inserts every section that is missing, with its guidance. */
export function insertMissing({ report }: Analysis): Edit[] {
  const missing = missingSections(report);
  return missing.length === 0 ? [] : insertSections(report, missing);
}

/**
 * Inserts one thing that is missing.
 * @param id as in the checklist: a section's id, section and field id joined by a slash, or `headline`, `author`, `link`.
 * @returns no edits where it is there already, or where there is no place for it yet.
 */
export function insertPart({ report }: Analysis, id: string): Edit[] {
  const { header } = report;
  if (id === "headline") return header.headline ? [] : one(insertHeadline(report));
  if (id === "author") return header.author ? [] : one(insertAuthor(report));
  if (id === "link") return header.link ? [] : one(insertLink(report));
  const [sectionId = "", fieldId] = id.split("/");
  if (fieldId !== undefined) return insertMissingField(report, sectionId, fieldId);
  const definition = sectionById(report.format, sectionId);
  return definition && !findSection(report, sectionId) ? [insertSection(report, definition)] : [];
}

function insertMissingField(report: Report, sectionId: string, fieldId: string): Edit[] {
  const placed = findSection(report, sectionId);
  const field = placed?.section.definition?.fields.find((one) => one.id === fieldId);
  if (!placed || !field || findField(placed.section, fieldId)) return [];
  const value = field.type === "mark" ? report.format.template.marks.no : blankValue(field);
  return [shiftEdit(insertField(placed.section, field, value), placed.start)];
}

function one(edit: Edit | undefined): Edit[] {
  return edit ? [edit] : [];
}

/** Turns the mark of the domain round whose line holds an offset; no edits on any other line. */
export function toggleMark({ report }: Analysis, offset: number): Edit[] {
  const placed = sectionAt(report, offset);
  if (!placed) return [];
  const line = { start: lineStart(report.text, offset), end: lineEnd(report.text, offset) };
  const domains = placed.section.reading.fields.filter(({ definition }) => definition?.type === "mark");
  const field = domains.find(
    ({ span }) =>
      holds({ start: placed.start + span.start, end: placed.start + span.end }, offset) ||
      placed.start + span.start === line.start,
  );
  return field ? [shiftEdit(toggledMark(report.format, placed, field), placed.start)] : [];
}

/** Silences a problem's rule where the problem stands. */
export function silenceHere({ report }: Analysis, problem: Problem): Edit[] {
  return silence.silenceHere(report, problem);
}
