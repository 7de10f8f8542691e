// How far text must stay away from a field above, so that it is not read as its value or as more of it. No edits here.

import { isMarkField } from "../field-facts.ts";
import type { Section } from "../section.ts";
import { endsInHardBreak } from "../syntax/field-lines.ts";
import type { Field } from "../syntax/fields.ts";

/** A value may stand below its label over one blank line: two keep text away, and two blank lines are three line breaks. */
const apartFromLabel = 3;
/** A value goes on in the next line: a blank line ends it. */
const apartFromValue = 2;

/** How many line breaks are wanting where text stands `gap` behind a label without value. */
export function breaksWanting(gap: string, apart = apartFromLabel): number {
  return Math.max(0, apart - (gap.match(/\r\n|\r|\n/g)?.length ?? 0));
}

/**
 * How many line breaks are wanting at `offset`, where text is to stand `below` (a blank stretch) it, so that a field above with
 * nothing but white space in between does not take the text in.
 */
export function breaksBelowField(section: Section, offset: number, below = ""): number {
  const above = section.reading.fields.findLast(({ span }) => span.end <= offset);
  if (!above) return 0;
  const gap = section.text.slice(above.span.end, offset);
  return gap.trim() === "" ? breaksWanting(gap + below, apartFrom(section, above)) : 0;
}

function apartFrom({ text }: Section, field: Field): number {
  if (field.value.start === field.value.end) return apartFromLabel;
  const ended = isMarkField(field) || field.table || endsInHardBreak(text, field.value.start, field.span.end);
  return ended ? 0 : apartFromValue;
}

/** Whether text that is no label follows `offset`, over blank lines at the most; the blank stretch in front of it. */
export function blankBeforeText({ text, reading }: Section, offset: number): string | undefined {
  const next = reading.fields.find(({ span }) => span.start >= offset);
  const behind = text.slice(offset, next?.span.start);
  const blank = /^\s*/.exec(behind)?.[0] ?? "";
  return blank.length === behind.length ? undefined : blank;
}
