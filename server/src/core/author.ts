// Reads the author line of a report: label, name and year, however they are written. What is canonical is the rules' to say.

import type { Span } from "./span.ts";
import { fold } from "./syntax/fold.ts";
import { unwrap } from "./syntax/heading.ts";
import { trimSpan } from "./syntax/lines.ts";
import type { Format } from "./template/format.ts";
import { makeVisible } from "./values/visible.ts";

/** The author line. Names and years are as written; spans are offsets in the report's text. */
export interface AuthorLine {
  /** The line without white space around it and without a hard break at its end; it may go on over line breaks. */
  readonly span: Span;
  readonly label: Span;
  /** What stands between label and year, without the punctuation that parts them; empty where nothing does. */
  readonly name: Span;
  /** The four digits of the year; undefined where there are none. */
  readonly year: Span | undefined;
  /** The year in the common era; undefined where it cannot be read. */
  readonly yearNumber: number | undefined;
  /** What stands in brackets where the year should, and is none; absent where there is a year, or nothing in its place. */
  readonly unreadableYear?: Span;
  /** The label is followed by a colon: it cannot be the beginning of a sentence. */
  readonly colon: boolean;
}

const open = "(?:<(?:i|em|b|strong|u)>|[*_]{1,3})?\\s*";
const close = "\\s*(?:</(?:i|em|b|strong|u)>|[*_]{1,3})?";
const labelled = new RegExp(`^${open}([^:*_<>\\r\\n]{1,40}?)${close}\\s*:${close}`, "iu");
const bare = [3, 2, 1].map(
  (words) => new RegExp(`^${open}([^\\s:*_<>]+(?:\\s+[^\\s:*_<>]+){${words - 1}})${close}(?=\\s|$)`, "iu"),
);

/** Reads a stretch of text as an author line: one of the template's labels, then a colon or a blank. */
export function readAuthorLine(text: string, stretch: Span, format: Format): AuthorLine | undefined {
  const whole = withoutBreak(text, stretch);
  const { span: inner } = unwrap(text, whole);
  const source = text.slice(inner.start, inner.end);
  const lead = labelled.exec(source.slice(0, 80));
  const isLabel = (found: RegExpExecArray | null) => format.authorLabels.has(fold(found?.[1] ?? ""));
  const colon = isLabel(lead);
  const found = colon ? lead : bare.map((pattern) => pattern.exec(source.slice(0, 80))).find(isLabel);
  if (!found) return undefined;
  const words = found[1] ?? "";
  const labelStart = inner.start + found[0].indexOf(words);
  const rest = { start: inner.start + found[0].length, end: inner.end };
  return {
    span: whole,
    label: { start: labelStart, end: labelStart + words.length },
    colon,
    ...readNameAndYear(text, rest),
  };
}

/** Whether a line that has no colon can be one all the same: it names a year, or is no sentence. */
export function isPlausible(text: string, { colon, year, name }: AuthorLine): boolean {
  return colon || year !== undefined || !/[.!?…]["'”’)*_]*$/.test(text.slice(name.start, name.end));
}

function readNameAndYear(
  text: string,
  rest: Span,
): Pick<AuthorLine, "name" | "year" | "yearNumber" | "unreadableYear"> {
  const visible = makeVisible(text.slice(rest.start, rest.end), rest.start);
  const seen = visible.text;
  const part = (start: number, end: number) => {
    const { start: from, end: to } = trimSpan(seen, start, end);
    return visible.source(from, to);
  };
  const year = /(?:[([]\s*(\d{4})\s*[)\]]|(?:^|[\s,;])(\d{4}))[\s.,;]*$/.exec(seen);
  const digits = year?.[1] ?? year?.[2];
  if (year && digits) {
    const at = year.index + year[0].indexOf(digits);
    // Digits behind an open bracket are part of what stands in it: “(May 2025)”.
    const inBrackets = year[2] !== undefined && /[([][^()[\]]*$/.test(seen.slice(0, at));
    if (!inBrackets)
      return {
        name: part(0, nameEnd(seen, at)),
        year: visible.source(at, at + 4),
        yearNumber: Number(digits),
      };
  }
  const brackets = /[([]([^()[\]]*)[)\]][\s.,;]*$/.exec(seen);
  const inside = brackets?.[1] ?? "";
  const meant = /\d|^\s*(\p{L})\1{3}\s*$|^[\s?._-]*$/u.test(inside);
  if (!brackets || !meant) return { name: part(0, seen.length), year: undefined, yearNumber: undefined };
  const at = brackets.index + 1;
  return {
    name: part(0, nameEnd(seen, brackets.index)),
    year: undefined,
    yearNumber: undefined,
    unreadableYear:
      inside.trim() === "" ? part(brackets.index, brackets.index + brackets[0].length) : part(at, at + inside.length),
  };
}

/** Where the name ends that stands before `at`: without brackets, commas, dashes and blanks. */
function nameEnd(seen: string, at: number): number {
  let end = at;
  while (end > 0 && /[\s([,;-]/.test(seen[end - 1] as string)) end--;
  return end;
}

/** A stretch without white space around it and without a hard break at its end. */
function withoutBreak(text: string, stretch: Span): Span {
  const whole = trimSpan(text, stretch.start, stretch.end);
  const hardBreak = /(?:\\|<br ?\/?>)$/i.exec(text.slice(Math.max(whole.start, whole.end - 6), whole.end));
  return hardBreak ? trimSpan(text, whole.start, whole.end - hardBreak[0].length) : whole;
}
