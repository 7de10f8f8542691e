// Reads the dates that stand in a period: a year, with or without month and day, in digits or words. No day is ever checked.

import type { Span } from "../span.ts";
import type { Format } from "../template/format.ts";

export interface DateInText {
  /** Where the four digits of the year stand. */
  readonly year: Span;
  /** Where the date ends. */
  readonly end: number;
}

/** Reads at an offset of a text with one kind of blank and dash, in any case. */
export interface DateReader {
  /** The dates that could start at `at`, the longest forms first. */
  dates(text: string, at: number): DateInText[];
  /** Offset behind what parts two dates; undefined where nothing does. */
  separator(text: string, at: number): number | undefined;
  /** Offset behind a day or month without year; undefined where there is none. */
  dayWithoutYear(text: string, at: number): number | undefined;
}

/** A reader for the month names and separators of a format. */
export function dateReader({ template }: Format): DateReader {
  const month = `(?:${oneOf([...template.months, ...template.monthNames])})\\.?`;
  const day = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|\\.)?";
  const digits = "(?:0?[1-9]|[12]\\d|3[01])";
  const year = "([1-9]\\d{3})(?!\\d)";
  const sticky = (source: string) => new RegExp(source, "diyu");
  const forms = [
    sticky(`${digits}([./-]) ?${digits}\\1 ?([1-9]\\d{3})(?!\\d)`),
    sticky(`(?:${day} ?)?${month}[ /-]?${year}`),
    sticky(`${month} ${day},? ${year}`),
    sticky(`${year}([./-])${digits}\\2${digits}(?!\\d)`),
    sticky(`(?:0?[1-9]|1[0-2]) ?[./-] ?${year}`),
    sticky(`${year}[./-](?:0[1-9]|1[0-2])(?!\\d)`),
    sticky(year),
  ];
  const between = sticky(` *(?:-{1,3}|/) *| +(?:${oneOf(template.periodWords)}) +`);
  const part = sticky(`(?:${day} ?)?${month}(?: ${day})?`);
  const endOf = (pattern: RegExp, text: string, at: number) => {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
  return {
    dates: (text, at) =>
      forms.flatMap((form) => {
        form.lastIndex = at;
        const found = form.exec(text);
        // The year is the group of four digits; the other one is the mark between the parts.
        const group = found?.findIndex((part, index) => index > 0 && part?.length === 4) ?? -1;
        const place = found?.indices?.[group];
        return place ? [{ year: { start: place[0], end: place[1] }, end: form.lastIndex }] : [];
      }),
    separator: (text, at) => endOf(between, text, at),
    dayWithoutYear: (text, at) => endOf(part, text, at),
  };
}

/** A pattern for one of some words, the longest first. */
function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
    .join("|");
}
