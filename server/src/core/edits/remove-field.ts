// Takes a field out of its section, line break and all. Nothing else moves.

import { lineEndingOf, type Section } from "../section.ts";
import type { Edit } from "../span.ts";
import type { Field } from "../syntax/fields.ts";
import { afterLineBreak, isBlank, lineEnd, lineStart } from "../syntax/lines.ts";
import { blankBeforeText, breaksBelowField } from "./keep-apart.ts";

/** Removes a field's lines, and the blank line behind them where one stands before them too. The edit counts from the section's start. */
export function removeField(section: Section, { span }: Field): Edit {
  const { text } = section;
  let end = afterLineBreak(text, span.end);
  if (end === span.end) {
    // The last line has no line break of its own: the one before it goes.
    const before = lineStart(text, Math.max(span.start - 1, 0));
    const start = span.start > 0 ? lineEnd(text, before) : 0;
    return { span: { start, end }, text: "" };
  }
  const blankBefore = span.start > 0 && isBlankLine(text, lineStart(text, span.start - 1));
  if (blankBefore && end < text.length && isBlankLine(text, end)) end = afterLineBreak(text, lineEnd(text, end));
  const below = blankBeforeText(section, end);
  const breaks = below === undefined ? 0 : breaksBelowField(section, span.start, below);
  return { span: { start: span.start, end }, text: lineEndingOf(section).repeat(breaks) };
}

function isBlankLine(text: string, start: number): boolean {
  return isBlank(text, start, lineEnd(text, start));
}
