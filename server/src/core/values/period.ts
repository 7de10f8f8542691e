// Reads a project's period: the first and the last year, in any form that people write them. What is canonical is said here too.

import type { Span } from "../span.ts";
import { unwrap } from "../syntax/heading.ts";
import type { Format } from "../template/format.ts";
import { type DateReader, dateReader } from "./date.ts";
import { makeVisible } from "./visible.ts";

/** A period that could be read. Spans count from the value's start, in UTF-16 units. */
export interface Period {
  /** The first year, in the common era. */
  readonly start: number;
  /** The last year; the first one where only one is written. May be before `start`: then the writer has turned them round. */
  readonly end: number;
  readonly startSpan: Span;
  /** Undefined where one year stands alone. */
  readonly endSpan: Span | undefined;
}

/** Longest value that is read as a period, in UTF-16 units. */
const longest = 200;

/** How far a two-digit end may lie in the next century, in years: beyond that it is a mistake, not a turn of the century. */
const longestOverCentury = 15;

/** The published form, which nearly every period has; what people write else takes a grammar of dates. */
const canonical = /^\d{4}(?:-\d{4})?$/;

/** Reads a period; undefined where there are no years, or more than two, or anything that is no part of a date. */
export function readPeriod(format: Format, value: string): Period | undefined {
  if (value.length > longest || !/\d/.test(value)) return undefined;
  if (canonical.test(value)) return canonicalPeriod(value);
  const { span } = unwrap(value, { start: 0, end: value.length });
  const visible = makeVisible(value.slice(span.start, span.end), span.start);
  const text = visible.text.replace(/(?<![\s.,;])[\s.,;]+$/, "");
  const years = readYears(text, dateReader(format));
  if (!years) return undefined;
  const [first, last] = years;
  const start = Number(text.slice(first.start, first.end));
  const startSpan = visible.source(first.start, first.end);
  if (!last) return { start, end: start, startSpan, endSpan: undefined };
  const written = Number(text.slice(last.start, last.end));
  const end = last.end - last.start === 2 ? inCentury(start, written) : written;
  return { start, end, startSpan, endSpan: visible.source(last.start, last.end) };
}

function canonicalPeriod(value: string): Period {
  const start = Number(value.slice(0, 4));
  const startSpan = { start: 0, end: 4 };
  if (value.length === 4) return { start, end: start, startSpan, endSpan: undefined };
  return { start, end: Number(value.slice(5)), startSpan, endSpan: { start: 5, end: 9 } };
}

/** The canonical text of two years: `YYYY-YYYY`. */
export function periodText(start: number, end: number): string {
  return `${start}-${end}`;
}

/** Where the first and the last year stand in a text that is a period and nothing else; the last one may be absent. */
function readYears(text: string, reader: DateReader): readonly [Span, Span?] | undefined {
  const from = /^\s*/.exec(text)?.[0].length ?? 0;
  let alone: readonly [Span] | undefined;
  for (const first of reader.dates(text, from)) {
    if (first.end === text.length) alone = [first.year];
    const behind = reader.separator(text, first.end);
    if (behind === undefined) continue;
    const last = reader.dates(text, behind).find(({ end }) => end === text.length);
    if (last) return [first.year, last.year];
    const digits = { start: behind, end: text.length };
    if (first.end === first.year.end && first.year.start === from && /^\d\d$/.test(text.slice(behind)))
      return [first.year, digits];
  }
  if (alone) return alone;
  // “January - December 2024”: two days of one year.
  const day = reader.dayWithoutYear(text, from);
  const behind = day === undefined ? undefined : reader.separator(text, day);
  const only = behind === undefined ? undefined : reader.dates(text, behind).find(({ end }) => end === text.length);
  return only && [only.year];
}

/** The year that a two-digit end means: in the start's century, or just over its turn. */
function inCentury(start: number, digits: number): number {
  const same = start - (start % 100) + digits;
  return same < start && same + 100 - start <= longestOverCentury ? same + 100 : same;
}

/** No period of Danish development aid starts before this year. */
const earliestStart = 1962;

/** How far ahead of today a period may start, and how long it may last, in years. */
const mostAhead = 5;
const longestDuration = 15;

/** What is hard to believe about a period, if anything. `today` is a year. */
export function doubtIn({ start, end }: Period, today: number): "early" | "ahead" | "long" | undefined {
  if (start < earliestStart) return "early";
  if (start > today + mostAhead) return "ahead";
  return end - start > longestDuration ? "long" : undefined;
}
