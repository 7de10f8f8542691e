// Turns a line that the template does not know into the nearest field that is missing, where its value can be that field's.

import { fieldValue } from "../field-facts.ts";
import type { Section } from "../section.ts";
import { type Edit, type Span, textOf } from "../span.ts";
import type { Field } from "../syntax/fields.ts";
import { fold } from "../syntax/fold.ts";
import { trimSpan } from "../syntax/lines.ts";
import { type Format, fieldLead } from "../template/format.ts";
import { nearestNames } from "../template/names.ts";
import type { FieldDefinition } from "../template/schema.ts";
import { isFiller } from "../values/filler.ts";
import { readMark } from "../values/mark.ts";
import { readPeriod } from "../values/period.ts";
import { missingFields } from "./insert-field.ts";
import { keepValue } from "./keep-value.ts";

/** Gives an unknown label the words of the nearest missing field that its value suits; undefined where there is none. */
export function renameField(
  section: Section,
  field: Field,
  format: Format,
): { readonly definition: FieldDefinition; readonly edits: readonly Edit[] } | undefined {
  const value = fieldValue(section, field);
  const definition = nearestMissing(section, textOf(section.text, field.label), value, format);
  if (!definition) return undefined;
  if (definition.type !== "mark") {
    const edit = { span: field.label, text: definition.label };
    return { definition, edits: keepValue(section, field, [edit], format) };
  }
  const { marks } = format.template;
  const mark = readMark(format, value) ? marks.yes : marks.no;
  const end = field.table ? field.span.end : field.value.end;
  return { definition, edits: [{ span: { start: field.span.start, end }, text: fieldLead(definition) + mark }] };
}

/** Turns a line without a label into the nearest missing domain, with the mark at its end; `label` is the line without that mark. */
export function renameLine(
  section: Section,
  line: Span,
  format: Format,
): { readonly label: Span; readonly definition: FieldDefinition | undefined; readonly edits: readonly Edit[] } {
  const whole = trimSpan(section.text, line.start, line.end);
  const last = /(?<!\S)\S+$/.exec(textOf(section.text, whole))?.[0] ?? "";
  const read = last.length < whole.end - whole.start ? readMark(format, last) : undefined;
  const label = read === undefined ? whole : trimSpan(section.text, whole.start, whole.end - last.length);
  const { marks } = format.template;
  const mark = read ? marks.yes : marks.no;
  const definition = nearestMissing(section, textOf(section.text, label), mark, format);
  const edits = definition?.type === "mark" ? [{ span: line, text: fieldLead(definition) + mark }] : [];
  return { label, definition: edits.length > 0 ? definition : undefined, edits };
}

function nearestMissing(section: Section, label: string, value: string, format: Format): FieldDefinition | undefined {
  const names = format.fieldNames.get(section.definition?.id ?? "");
  if (!names) return undefined;
  const missing = new Set(missingFields(section).filter((definition) => suits(definition, value, format)));
  return nearestNames(names, fold(label), 1, missing)[0];
}

/** Whether a value could be the field's: a fix must raise no new error. */
function suits({ type }: FieldDefinition, value: string, format: Format): boolean {
  const isMark = readMark(format, value) !== undefined;
  if (type === "mark") return isMark;
  if (value.trim() === "" || isFiller(format, value)) return true;
  if (isMark) return false;
  if (type !== "period") return true;
  const period = readPeriod(format, value);
  return period !== undefined && period.end >= period.start;
}
