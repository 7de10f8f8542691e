// Reads the label at the start of a line, however it is marked up and wherever it wraps. What the label is worth is the caller's.

import type { Span } from "../span.ts";
import { type Found, findName, type Names } from "../template/names.ts";
import type { FieldDefinition } from "../template/schema.ts";
import { clean, fold } from "./fold.ts";
import { unwrap } from "./heading.ts";
import { isBlank, isSpace, trimSpan } from "./lines.ts";

export interface Label {
  /** What the label names; undefined for a label that is no field's. */
  readonly found: Found<FieldDefinition> | undefined;
  /** The label's words, without markup and colon. */
  readonly text: Span;
  /** The label's words with a colon that stands inside its markup. */
  readonly withColon: Span;
  /** Behind the label, its markup and its colon; the separator and the value follow. */
  readonly end: number;
  /** Written in italics, bold or underlined. */
  readonly marked: boolean;
}

/** What a reader of labels knows of the section. */
export interface Vocabulary {
  readonly names: Names<FieldDefinition>;
  /** Whether a text, not an empty one, reads as a mark. */
  isMark(text: string): boolean;
}

/** Where a label can stand. */
export interface LabelPlace {
  /** The first character of the line that is no blank. */
  readonly start: number;
  /** Ends of the lines that the label may stand on: its own first, then those that it may wrap into. */
  readonly ends: readonly number[];
  /** Whether nothing before this line is still being read; only then a looser label counts. */
  readonly fresh: boolean;
}

const openers: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/<(i|em|b|strong|u)(?:\s[^<>]{0,80})?>/iy, /<\/(?:i|em|b|strong|u)>/gi],
  [/\*\*\*(?=[^\s*])/y, /\*\*\*/g],
  [/\*\*(?=[^\s*])/y, /\*\*/g],
  [/__(?=[^\s_])/y, /__/g],
  [/\*(?=[^\s*])/y, /\*/g],
  [/_(?=[^\s_])/y, /_/g],
];

/** Longest label that is looked for inside markup, in UTF-16 units. */
const longestMarked = 240;

/** Longest plain label that may be unknown, in UTF-16 units: longer ones are prose. */
const longestUnknown = 60;

/**
 * A mark at the end of a line inside a label: a converter's table set it beside the label's first line. Such a label is not
 * read at all: the mark is not behind it, and without it the mark would be taken for missing.
 */
const markInside = /[ \t]{2,}\S{1,3}[ \t]*[\r\n]/;

/** Reads a label. Bounded by the longest name, not by the length of the text. */
export function readLabel(text: string, place: LabelPlace, vocabulary: Vocabulary): Label | undefined {
  return (
    readMarked(text, place, vocabulary) ??
    readKnownPrefix(text, place, vocabulary) ??
    readSeparated(text, place, vocabulary) ??
    readBeforeMark(text, place, vocabulary)
  );
}

/** Reads a whole cell of a table as a label; any words will do. */
export function readCellLabel(text: string, cell: Span, { names }: Vocabulary): Label {
  const { span, wrapped } = unwrap(text, cell);
  const outside =
    !wrapped && text.charCodeAt(cell.end - 1) === 58
      ? unwrap(text, trimSpan(text, cell.start, cell.end - 1))
      : undefined;
  const withColon = outside?.wrapped ? outside.span : span;
  return {
    found: findName(names, fold(text.slice(withColon.start, withColon.end)), true),
    text: withoutColon(text, withColon),
    withColon,
    end: cell.end,
    marked: wrapped || outside?.wrapped === true,
  };
}

function withoutColon(text: string, span: Span): Span {
  return text.charCodeAt(span.end - 1) === 58 ? trimSpan(text, span.start, span.end - 1) : span;
}

function lastEnd({ ends }: LabelPlace): number {
  return ends.at(-1) ?? 0;
}

function readMarked(text: string, place: LabelPlace, { names, isMark }: Vocabulary): Label | undefined {
  const { start } = place;
  const end = lastEnd(place);
  for (const [open, close] of openers) {
    open.lastIndex = start;
    const opening = open.exec(text);
    if (!opening) continue;
    const from = start + opening[0].length;
    const window = text.slice(from, Math.min(end, from + longestMarked));
    // Of nested tags the outermost one closes the label.
    const closing = opening[1] === undefined ? close : new RegExp(`</${opening[1]}>`, "gi");
    closing.lastIndex = 0;
    const closed = closing.exec(window);
    if (!closed || closed.index === 0) continue;
    // A tag that a later line opens again was left open: what closes there is the label of that line.
    if (
      opening[1] !== undefined &&
      new RegExp(`[\\r\\n][^]*<${opening[1]}[\\s>]`, "i").test(window.slice(0, closed.index))
    )
      continue;
    const { span: inner } = unwrap(text, { start: from, end: from + closed.index });
    const words = withoutColon(text, inner);
    const source = text.slice(words.start, words.end);
    if (clean(source) === "" || markInside.test(source)) return undefined;
    const behind = from + closed.index + closed[0].length;
    const colon = colonBehind(text, behind, end);
    const found = findName(names, fold(text.slice(inner.start, inner.end)), true);
    const labelEnd = colon ?? behind;
    if (!found) {
      const separated = words !== inner || colon !== undefined || text.charCodeAt(labelEnd) === 9;
      const rest = text.slice(labelEnd, place.ends.find((one) => one >= labelEnd) ?? end).trim();
      if (!separated && !(rest !== "" && isMark(rest))) return undefined;
    }
    return { found, text: words, withColon: inner, end: labelEnd, marked: true };
  }
  return undefined;
}

/** Offset behind a colon that follows `from` after blanks at the most, or undefined. */
function colonBehind(text: string, from: number, end: number): number | undefined {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at)) && !isBreakOrTab(text.charCodeAt(at))) at++;
  return at < end && text.charCodeAt(at) === 58 ? at + 1 : undefined;
}

function isBreakOrTab(code: number): boolean {
  return code === 9 || code === 10 || code === 13;
}

/** A plain label that is exactly a known one, perhaps wrapped: the longest that the text starts with. */
function readKnownPrefix(text: string, place: LabelPlace, vocabulary: Vocabulary): Label | undefined {
  const { names } = vocabulary;
  const { start } = place;
  const end = lastEnd(place);
  const limit = Math.min(end, start + names.longest * 2 + 16);
  let best: Label | undefined;
  let at = start;
  // A label ends where a word ends: fold the text up to each such place, and see whether it is a name.
  while (at < limit) {
    while (at < limit && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== 58) at++;
    const folded = fold(text.slice(start, at));
    if (folded.length > names.longest) break;
    const found = names.known.get(folded);
    if (found && separates(text, at, place, found, vocabulary)) {
      const label = { start, end: at };
      best = { found, text: label, withColon: label, end: colonBehind(text, at, end) ?? at, marked: false };
    }
    while (at < limit && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 58)) at++;
  }
  return best;
}

/**
 * Whether what stands behind a plain label parts it from a value: a colon, a tab, a wide gap, the line's end; or a single blank
 * where nothing else can be meant.
 */
function separates(
  text: string,
  at: number,
  place: LabelPlace,
  { item }: Found<FieldDefinition>,
  { isMark }: Vocabulary,
): boolean {
  const end = lastEnd(place);
  const lineEnd = place.ends.find((one) => one >= at) ?? end;
  if (at >= lineEnd || colonBehind(text, at, end) !== undefined) return true;
  const rest = text.slice(at, lineEnd);
  const gap = rest.length - rest.trimStart().length;
  if (gap === rest.length || gap >= 2 || rest.startsWith("\t")) return true;
  if (gap === 0) return false;
  if (item.type !== "mark") return place.fresh;
  return isMark(rest.trim()) || (place.fresh && rest.trim().length <= 12);
}

/** A plain label in front of a colon, a tab or a wide gap: near to a known one, or, where nothing else is being read, any few words. */
function readSeparated(text: string, { start, ends, fresh }: LabelPlace, { names }: Vocabulary): Label | undefined {
  const lineEnd = ends[0] ?? start;
  const window = text.slice(start, Math.min(lineEnd, start + Math.max(names.longest, longestUnknown) + 8));
  const gap = /\s*:(?=\s|$)|\s*\t|\s{2,}/.exec(window);
  if (!gap || gap.index === 0) return undefined;
  const label = { start, end: start + gap.index };
  const words = text.slice(label.start, label.end);
  const found = findName(names, fold(words), true);
  const colon = gap[0].endsWith(":");
  if (!found) {
    if (!fresh || !(colon || gap[0].endsWith("\t")) || start + gap.index + gap[0].length > lineEnd) return undefined;
    if (words.length > longestUnknown || /[.!?;|]/.test(words) || !/^(?!\p{Ll})\p{L}/u.test(words)) return undefined;
  }
  return { found, text: label, withColon: label, end: label.end + (colon ? gap[0].length : 0), marked: false };
}

/** A plain label near to a domain's, in front of a mark that ends one of the lines, or of nothing. */
function readBeforeMark(text: string, { start, ends }: LabelPlace, { names, isMark }: Vocabulary): Label | undefined {
  for (const end of ends) {
    if (end - start > names.longest + 40) return undefined;
    const whole = trimSpan(text, start, end);
    let last = whole.end;
    while (last > start && !isSpace(text.charCodeAt(last - 1))) last--;
    const before = isMark(text.slice(last, whole.end)) ? last : whole.end;
    const withColon = trimSpan(text, start, before);
    if (isBlank(text, withColon.start, withColon.end)) continue;
    if (markInside.test(text.slice(withColon.start, withColon.end))) return undefined;
    const label = withoutColon(text, withColon);
    const found = findName(names, fold(text.slice(label.start, label.end)), true);
    if (found?.item.type === "mark") return { found, text: label, withColon: label, end: withColon.end, marked: false };
  }
  return undefined;
}
