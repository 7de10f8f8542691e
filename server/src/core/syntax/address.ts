// Where the address of a link or picture stands in its source: between the round brackets, in a definition, or in an autolink.

import type { Span } from "../span.ts";

/** The address behind a label in square brackets, whose `]` stands at `labelEnd`; without angle brackets and title. */
export function inlineAddress(text: string, span: Span, labelEnd: number): Span {
  return destination(text, labelEnd + "](".length, span.end - ")".length);
}

/** The address of a definition `[label]: address "title"`. */
export function definedAddress(text: string, span: Span): Span {
  const label = /^\[(?:[^\]\\]|\\.){0,1000}\]:/s.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  return destination(text, span.start + label, span.end);
}

/** The address of an autolink: without its angle brackets where it has them. */
export function autolinkAddress(text: string, { start, end }: Span): Span {
  return text[start] === "<" ? { start: start + 1, end: end - 1 } : { start, end };
}

/** Offset of the `]` that ends the label of a picture whose source starts at `start`. */
export function pictureLabelEnd(text: string, { start, end }: Span): number {
  let depth = 1;
  for (let at = start + "![".length; at < end; at++) {
    const sign = text[at];
    if (sign === "\\") at++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) return at;
  }
  return Math.max(start, text.lastIndexOf("](", end));
}

function destination(text: string, from: number, to: number): Span {
  let start = Math.min(from, to);
  while (start < to && /\s/.test(text[start] as string)) start++;
  const source = text.slice(start, Math.max(start, to));
  const angled = /^<((?:[^<>\\\r\n]|\\.)*)>/.exec(source);
  if (angled) return { start: start + 1, end: start + 1 + (angled[1] ?? "").length };
  return { start, end: start + (/^\S*/.exec(source)?.[0].length ?? 0) };
}
