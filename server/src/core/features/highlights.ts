// The other places of what the caret is on: a word, an acronym, a year, a domain's mark, a section's name.

import type { Analysis } from "../analyze.ts";
import { inReport, type Placed, sectionAt, valueText } from "../report.ts";
import { holds, type Span } from "../span.ts";
import { isCapitals } from "../syntax/fold.ts";
import { readMark } from "../values/mark.ts";

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Places of the same thing in document order, the one under the caret among them. Empty where the caret is on nothing. */
export function highlights({ report }: Analysis, offset: number): Span[] {
  const placed = sectionAt(report, offset);
  if (!placed) return [];
  const { section } = placed;
  if (section.definition && holds(inReport(placed, section.heading.name), offset))
    return report.sections
      .filter((other) => other.section.definition === section.definition)
      .map((other) => inReport(other, other.section.heading.name));
  return sameMarks(placed, offset, report.format) ?? sameWords(report.text, offset);
}

/** The domains that are marked alike, where the caret is on a mark. */
function sameMarks(placed: Placed, offset: number, format: Parameters<typeof readMark>[0]): Span[] | undefined {
  const { section } = placed;
  const marks = section.reading.fields.filter(
    ({ definition, value }) => definition?.type === "mark" && value.start < value.end,
  );
  const at = marks.find(({ value }) => holds(inReport(placed, value), offset));
  if (!at) return undefined;
  const mark = readMark(format, valueText(section, at));
  return marks
    .filter((field) => field === at || (mark !== undefined && readMark(format, valueText(section, field)) === mark))
    .map(({ value }) => inReport(placed, value));
}

/** Whole words that are the same: acronyms and words with digits as they are written, others in any case. */
function sameWords(text: string, offset: number): Span[] {
  const lineFrom = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const lineTo = text.slice(offset).search(/[\r\n]/);
  const line = text.slice(lineFrom, lineTo < 0 ? text.length : offset + lineTo);
  const under = [...line.matchAll(word)].find((found) =>
    holds({ start: lineFrom + found.index, end: lineFrom + found.index + found[0].length }, offset),
  )?.[0];
  if (under === undefined) return [];
  const exact = isCapitals(under) || /\d/.test(under);
  const wanted = under.toLowerCase();
  return [...text.matchAll(word)]
    .filter(([other]) => (exact ? other === under : other.toLowerCase() === wanted))
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
}
