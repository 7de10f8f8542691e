// Reads the label at the start of a line, however it is marked up and wherever it wraps. What the label is worth is the caller's.

import type { Span } from "../span.ts";
import { type Found, findName, type Names } from "../template/names.ts";
import type { FieldDefinition } from "../template/schema.ts";
import { clean, fold } from "./fold.ts";
import { unwrap } from "./heading.ts";
import { isSpace, trimSpan } from "./lines.ts";

export interface Label {
  /** What the label names; undefined for a label that is no field's. */
  readonly found: Found<FieldDefinition> | undefined;
  /** The label's words, without markup and colon. */
  readonly text: Span;
  /** The label's words with a colon that stands inside its markup. */
  readonly withColon: Span;
  /** Behind the label, its markup and its colon; the separator and the value follow. */
  readonly end: number;
}

const openers: readonly (readonly [open: RegExp, close: string])[] = [
  [/<i>/iy, "</i>"],
  [/<em>/iy, "</em>"],
  [/<b>/iy, "</b>"],
  [/<strong>/iy, "</strong>"],
  [/<u>/iy, "</u>"],
  [/\*\*\*(?=[^\s*])/y, "***"],
  [/\*\*(?=[^\s*])/y, "**"],
  [/__(?=[^\s_])/y, "__"],
  [/\*(?=[^\s*])/y, "*"],
  [/_(?=[^\s_])/y, "_"],
];

/** Longest label that is looked for inside markup, in UTF-16 units. */
const longestMarked = 240;

/**
 * Reads a label that starts at `start` (the first character of a line that is no blank).
 * @param lineEnd end of that line; @param end end of the text that the label may wrap into: a hard break or blank line.
 * @param fresh whether nothing before this line is still being read; only then a looser label counts.
 */
export function readLabel(
  text: string,
  start: number,
  lineEnd: number,
  end: number,
  names: Names<FieldDefinition>,
  fresh: boolean,
  isMark: (text: string) => boolean,
): Label | undefined {
  return (
    readMarked(text, start, end, names, isMark) ??
    readKnownPrefix(text, start, end, names, fresh) ??
    readColon(text, start, lineEnd, names, fresh) ??
    readBeforeMark(text, start, lineEnd, end, names, isMark)
  );
}

function readMarked(
  text: string,
  start: number,
  end: number,
  names: Names<FieldDefinition>,
  isMark: (text: string) => boolean,
): Label | undefined {
  for (const [open, close] of openers) {
    open.lastIndex = start;
    const opening = open.exec(text);
    if (!opening) continue;
    const from = start + opening[0].length;
    const window = text.slice(from, Math.min(end, from + longestMarked));
    const length = window.toLowerCase().indexOf(close);
    if (length <= 0) continue;
    const { span: inner } = unwrap(text, { start: from, end: from + length });
    const withoutColon = text.charCodeAt(inner.end - 1) === 58 ? trimSpan(text, inner.start, inner.end - 1) : inner;
    if (clean(text.slice(withoutColon.start, withoutColon.end)) === "") return undefined;
    const closed = from + length + close.length;
    const colonAt = colonBehind(text, closed, end);
    const found = findName(names, fold(text.slice(inner.start, inner.end)), true);
    const labelEnd = colonAt ?? closed;
    if (!found) {
      const separated = withoutColon !== inner || colonAt !== undefined || text.charCodeAt(labelEnd) === 9;
      const rest = text.slice(labelEnd, lineEndFrom(text, labelEnd, end)).trim();
      if (!separated && !(rest !== "" && isMark(rest))) return undefined;
    }
    return { found, text: withoutColon, withColon: inner, end: labelEnd };
  }
  return undefined;
}

/** Offset behind a colon that follows `from` after blanks at the most, or undefined. */
function colonBehind(text: string, from: number, end: number): number | undefined {
  let at = from;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 0xa0)) at++;
  return at < end && text.charCodeAt(at) === 58 ? at + 1 : undefined;
}

function lineEndFrom(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

/** A plain label that is exactly a known one, perhaps wrapped: the longest that the text starts with. */
function readKnownPrefix(
  text: string,
  start: number,
  end: number,
  names: Names<FieldDefinition>,
  fresh: boolean,
): Label | undefined {
  const limit = Math.min(end, start + names.longest * 2 + 16);
  let best: Label | undefined;
  let at = start;
  // A label ends where a word ends: fold the text up to each such place, and see whether it is a name.
  while (at < limit) {
    while (at < limit && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== 58) at++;
    const folded = fold(text.slice(start, at));
    if (folded.length > names.longest) break;
    const found = names.known.get(folded);
    if (found && separates(text, at, end, fresh, found)) {
      const colon = colonBehind(text, at, end);
      const label = { start, end: at };
      best = { found, text: label, withColon: label, end: colon ?? at };
    }
    while (at < limit && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 58)) at++;
  }
  return best;
}

/** Whether what stands behind a plain label parts it from a value: a colon, a tab, a wide gap, the line's end; or one blank where nothing else can be meant. */
function separates(text: string, at: number, end: number, fresh: boolean, found: Found<FieldDefinition>): boolean {
  if (colonBehind(text, at, end) !== undefined) return true;
  if (at >= end) return true;
  const gap = /[^\S\r\n]*/y;
  gap.lastIndex = at;
  const blank = gap.exec(text)?.[0] ?? "";
  const behind = text.charCodeAt(at + blank.length);
  if (blank.includes("\t") || blank.length >= 2 || behind === 10 || behind === 13 || Number.isNaN(behind)) return true;
  return blank !== "" && (fresh || found.item.type === "mark");
}

/** A plain label in front of a colon: near to a known one, or, where nothing else is being read, any few words. */
function readColon(
  text: string,
  start: number,
  lineEnd: number,
  names: Names<FieldDefinition>,
  fresh: boolean,
): Label | undefined {
  const colon = text.slice(start, Math.min(lineEnd, start + names.longest + 8)).indexOf(":");
  if (colon <= 0) return undefined;
  const at = start + colon;
  if (at + 1 < lineEnd && !isSpace(text.charCodeAt(at + 1))) return undefined;
  const label = trimSpan(text, start, at);
  const words = text.slice(label.start, label.end);
  const found = findName(names, fold(words), true);
  if (!found && (!fresh || words.length > 60 || !/^\p{L}/u.test(words) || /[.!?;|]/.test(words))) return undefined;
  return { found, text: label, withColon: label, end: at + 1 };
}

/** A plain label without colon, near to a known one, in front of a mark that ends the line or the wrapped text. */
function readBeforeMark(
  text: string,
  start: number,
  lineEnd: number,
  end: number,
  names: Names<FieldDefinition>,
  isMark: (text: string) => boolean,
): Label | undefined {
  for (const to of lineEnd === end ? [end] : [lineEnd, end]) {
    if (to - start > names.longest + 40) continue;
    const whole = trimSpan(text, start, to);
    let last = whole.end;
    while (last > start && !isSpace(text.charCodeAt(last - 1))) last--;
    for (const labelEnd of isMark(text.slice(last, whole.end)) ? [last] : [whole.end]) {
      const label = trimSpan(text, start, labelEnd);
      if (label.end === label.start) continue;
      const found = findName(names, fold(text.slice(label.start, label.end)), true);
      if (found?.item.type === "mark") return { found, text: label, withColon: label, end: label.end };
    }
  }
  return undefined;
}
