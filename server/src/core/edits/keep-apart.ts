// How far text must stay away from a label without value, so that it is not read as its value. No edits here.

import type { Section } from "../section.ts";

/** A value may stand below its label over one blank line: two keep text away, and two blank lines are three line breaks. */
const breaksApart = 3;

/** How many line breaks are wanting where text stands `gap` behind a label without value. */
export function breaksWanting(gap: string): number {
  return Math.max(0, breaksApart - (gap.match(/\r\n|\r|\n/g)?.length ?? 0));
}

/** The field that ends at or before `offset` with nothing but white space in between, if it has no value. Where it ends. */
export function emptyFieldAbove({ text, reading }: Section, offset: number): number | undefined {
  const above = reading.fields.findLast(({ span }) => span.end <= offset);
  if (!above || above.value.start < above.value.end) return undefined;
  return text.slice(above.span.end, offset).trim() === "" ? above.span.end : undefined;
}

/** Whether text that is no label follows `offset`, over blank lines at the most; the blank stretch in front of it. */
export function blankBeforeText({ text, reading }: Section, offset: number): string | undefined {
  const next = reading.fields.find(({ span }) => span.start >= offset);
  const behind = text.slice(offset, next?.span.start);
  const blank = /^\s*/.exec(behind)?.[0] ?? "";
  return blank.length === behind.length ? undefined : blank;
}
