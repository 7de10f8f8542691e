// The other places of what the caret is on: a word, an acronym, a year, a domain's mark, a section's name.

import type { Analysis } from "../analyze.ts";
import { inReport, type Placed, sectionAt, valueText } from "../report.ts";
import { holds, type Span } from "../span.ts";
import { isCapitals } from "../syntax/fold.ts";
import { readMark } from "../values/mark.ts";

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** What can stand in a word, halves of surrogate pairs among it. */
const inWords = /[\p{L}\p{M}\p{N}'’\ud800-\udfff-]/u;

/** How far to either side of the caret words are looked for, in UTF-16 units. */
const furthest = 500_000;

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
  const wordsFrom = (from: number, to: number) =>
    [...text.slice(from, to).matchAll(word)].map(({ 0: written, index }) => ({
      written,
      span: { start: from + index, end: from + index + written.length },
    }));
  const own = border(text, offset, -1);
  const under = wordsFrom(own, border(text, offset, 1)).find(({ span }) => holds(span, offset))?.written;
  if (under === undefined) return [];
  const exact = isCapitals(under) || /\d/.test(under);
  const wanted = under.toLowerCase();
  const from = border(text, Math.max(0, offset - furthest), -1);
  return wordsFrom(from, border(text, Math.min(text.length, offset + furthest), 1))
    .filter(({ written }) => (exact ? written === under : written.toLowerCase() === wanted))
    .map(({ span }) => span);
}

/** The nearest offset at or behind another, or before it, at which no word can go on. */
function border(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (inWords.test(text[step < 0 ? at - 1 : at] ?? "")) at += step;
  return at;
}
