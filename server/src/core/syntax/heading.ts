// Reads one line as a heading or as a line that might be one. What it names is decided when the whole report is known.

import type { Span } from "../span.ts";
import { isBlank, isSpace, trimSpan } from "./lines.ts";

/**
 * How a heading is written. `atx` and `setext` are headings of Markdown; the others count only for a section that has none
 * of these: `bold` is a line that is nothing but a bold or underlined name, `bare` one that is nothing but a name, and
 * `unspaced` has its name glued to the `#`, or parted by an odd space.
 */
export type HeadingForm = "atx" | "setext" | "bold" | "bare" | "unspaced";

export interface HeadingLine {
  readonly form: HeadingForm;
  /** 1 to 6; 0 where the form has no level. */
  readonly level: number;
  /** The heading's line, or both lines of a setext heading, without the last line break. */
  readonly span: Span;
  /** Where the line behind the heading starts. */
  readonly next: number;
  /** The run of `#`; empty at the start of the line where there is none. */
  readonly marker: Span;
  /** The name without any markup around it. */
  readonly name: Span;
  /** Written as the canonical form writes headings: `#`, a space, the name without markup, nothing behind it. */
  readonly plain: boolean;
}

const wrappers: readonly (readonly [open: string, close: string, strong: boolean])[] = [
  ["**", "**", true],
  ["__", "__", true],
  ["<u>", "</u>", true],
  ["<b>", "</b>", true],
  ["<strong>", "</strong>", true],
  ["[", "]{.underline}", true],
  ["*", "*", false],
  ["_", "_", false],
  ["<i>", "</i>", false],
  ["<em>", "</em>", false],
];

/** What stands inside emphasis that wraps a whole span, however many layers; `strong` when one of them is bold or underlined. */
export function unwrap(text: string, span: Span): { span: Span; strong: boolean; wrapped: boolean } {
  let { start, end } = trimSpan(text, span.start, span.end);
  let strong = false;
  let wrapped = false;
  for (let again = true; again; ) {
    again = false;
    for (const [open, close, isStrong] of wrappers) {
      if (end - start <= open.length + close.length) continue;
      if (!text.startsWith(open, start) || !text.startsWith(close, end - close.length)) continue;
      const inner = trimSpan(text, start + open.length, end - close.length);
      // Closed and opened again inside, the two do not belong together.
      if (inner.start === inner.end || text.slice(inner.start, inner.end).includes(close)) continue;
      ({ start, end } = inner);
      strong ||= isStrong;
      wrapped = true;
      again = true;
      break;
    }
  }
  return { span: { start, end }, strong, wrapped };
}

/** Reads the line `start`-`end`, whose first character that is no blank stands at `first`, as an ATX heading or a glued one. */
export function readAtx(
  text: string,
  start: number,
  first: number,
  end: number,
  next: number,
): HeadingLine | undefined {
  let at = first;
  while (text.charCodeAt(at) === 35) at++;
  const level = at - first;
  if (level === 0 || level > 6) return undefined;
  const marker = { start: first, end: at };
  const line = { start, end };
  const separator = text.charCodeAt(at);
  const spaced = at >= end || separator === 32 || separator === 9;
  const whole = nameSpan(text, at, end);
  if (!spaced && isBlank(text, whole.start, whole.end)) return undefined;
  const to = spaced ? beforeClosing(text, whole) : whole.end;
  const closed = to !== whole.end;
  const inner = unwrap(text, { start: whole.start, end: to });
  const bare = trimBlanks(text, whole.start, to);
  const name = inner.wrapped ? inner.span : isBlank(text, bare.start, bare.end) ? { start: at, end: at } : bare;
  const plain = spaced && !closed && !inner.wrapped && (at >= end || separator === 32) && !isOdd(text, at, name.start);
  return { form: spaced ? "atx" : "unspaced", level, span: line, next, marker, name, plain };
}

/** Where a closing run of `#` starts, which needs a blank before it, or nothing; the span's end where there is none. Blanks behind it do not count, however odd. */
function beforeClosing(text: string, { start, end }: Span): number {
  let behind = end;
  while (behind > start && isSpace(text.charCodeAt(behind - 1))) behind--;
  let to = behind;
  while (to > start && text.charCodeAt(to - 1) === 35) to--;
  return to < behind && (to === start || isSpace(text.charCodeAt(to - 1))) ? to : end;
}

/** The span without spaces and tabs at its end: what else cannot be seen there is part of the name, and is to be taken out of it. */
function trimBlanks(text: string, start: number, end: number): Span {
  let to = end;
  while (to > start && (text.charCodeAt(to - 1) === 32 || text.charCodeAt(to - 1) === 9)) to--;
  return { start, end: to };
}

/** What stands behind the run of `#`, without the blanks before it, however odd; characters that take no room are no blanks. */
function nameSpan(text: string, from: number, end: number): Span {
  let start = from;
  while (start < end && isSpace(text.charCodeAt(start)) && !isInvisible(text.charCodeAt(start))) start++;
  return start === end ? { start: from, end: from } : trimBlanks(text, start, end);
}

function isInvisible(code: number): boolean {
  return code === 0x200b || code === 0xfeff;
}

function isOdd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== 32) return true;
  return false;
}

/** Reads a short line as a bold or bare name. A colon or a hard break behind the markup is no part of the name. */
export function readNameLine(text: string, start: number, end: number, next: number): HeadingLine {
  let outer = trimSpan(text, start, end);
  if (text.charCodeAt(outer.end - 1) === 92) outer = trimSpan(text, outer.start, outer.end - 1);
  let inner = unwrap(text, outer);
  if (!inner.wrapped && text.charCodeAt(outer.end - 1) === 58) {
    const before = unwrap(text, { start: outer.start, end: outer.end - 1 });
    if (before.wrapped) inner = before;
  }
  const place = { start, end: start };
  const form = inner.strong ? "bold" : "bare";
  // Emphasis alone marks a field's label, never a section.
  const name = inner.wrapped && !inner.strong ? place : inner.span;
  return { form, level: 0, span: { start, end }, next, marker: place, name, plain: false };
}
