// Turns a domain's mark round. One builder for the command and the rules that offer a mark.

import { type Placed, valueText } from "../report.ts";
import type { Edit } from "../span.ts";
import type { Field } from "../syntax/fields.ts";
import type { Format } from "../template/format.ts";
import { readMark } from "../values/mark.ts";

/** Writes a mark as a domain's value, with its separator where there was none. The edit counts from the section's start. */
export function writeMark({ section }: Placed, field: Field, mark: string): Edit {
  const empty = field.value.start === field.value.end;
  const separated = /\s/.test(section.text[field.value.start - 1] ?? "");
  const lead = !empty || separated ? "" : field.table ? " " : "\t";
  return { span: field.value, text: lead + mark };
}

/** The other mark: no for what reads as yes, yes for all else. The edit counts from the section's start. */
export function toggledMark(format: Format, placed: Placed, field: Field): Edit {
  const { yes, no } = format.template.marks;
  return writeMark(placed, field, readMark(format, valueText(placed.section, field)) ? no : yes);
}
