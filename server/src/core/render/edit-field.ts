// Writes the value of a field into a report.

import { insertField } from "../edits/insert-field.ts";
import { writeMark } from "../edits/toggle-mark.ts";
import { findField, findSection, type Report, valueText } from "../report.ts";
import { type Edit, shiftEdit } from "../span.ts";
import { periodText, readPeriod } from "../values/period.ts";
import { visibleText } from "./block-html.ts";
import { editThatSays, oneLine, waysToWrite } from "./written.ts";

interface FieldIds {
  readonly section: string;
  readonly field: string;
}

/** Writes a typed text as a field's value. No edits where it says that already; undefined where it cannot be said there. */
export function setField(report: Report, { value, ...ids }: FieldIds & { readonly value: string }): Edit[] | undefined {
  const wanted = oneLine(value);
  const now = findValue(report, ids);
  if (now !== undefined && visibleText(now) === wanted) return [];
  return writeValue(report, ids, waysToWrite(wanted), (written) => visibleText(written) === wanted);
}

/** Writes a period canonically. No edits where these years are what stands there, in whatever form. */
export function setPeriod(
  report: Report,
  { from, to, ...ids }: FieldIds & { readonly from: number; readonly to?: number | undefined },
): Edit[] | undefined {
  const says = (value: string) => {
    const period = readPeriod(report.format, value);
    return (
      period?.start === from && (to === undefined ? !period.endSpan : period.endSpan !== undefined && period.end === to)
    );
  };
  if (says(findValue(report, ids) ?? "")) return [];
  return writeValue(report, ids, [to === undefined ? `${from}` : periodText(from, to)], says);
}

function findValue(report: Report, ids: FieldIds): string | undefined {
  const section = findSection(report, ids.section)?.section;
  const field = section && findField(section, ids.field);
  return field && valueText(section, field);
}

function writeValue(
  report: Report,
  ids: FieldIds,
  ways: readonly string[],
  says: (value: string) => boolean,
): Edit[] | undefined {
  const placed = findSection(report, ids.section);
  const definition = placed?.section.definition?.fields.find(({ id }) => id === ids.field);
  if (!placed || !definition) return [];
  const field = findField(placed.section, ids.field);
  const count = placed.section.reading.fields.length + (field ? 0 : 1);
  const edit = editThatSays(
    report,
    ways,
    (written) =>
      shiftEdit(
        field ? writeMark(placed, field, written) : insertField(placed.section, definition, written),
        placed.start,
      ),
    (after) =>
      after.sections.length === report.sections.length &&
      findSection(after, ids.section)?.section.reading.fields.length === count &&
      says(findValue(after, ids) ?? ""),
  );
  return edit && [edit];
}
