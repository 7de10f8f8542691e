// Splits a value that lists names into its parts. A known name may itself hold what parts two names: the longest one wins.

import type { Span } from "../span.ts";
import { unwrap } from "../syntax/heading.ts";
import { makeVisible } from "./visible.ts";

/** One name in a list. */
export interface ListPart<T> {
  /** Counts from the value's start, in UTF-16 units; without white space and emphasis around the name. */
  readonly span: Span;
  /** The name as a reader sees it, runs of blanks made one. */
  readonly text: string;
  /** The characters in the file, runs of blanks and line breaks made one. */
  readonly written: string;
  /** What it names, if that is known. */
  readonly item: T | undefined;
}

export interface ListGrammar<T> {
  /** Characters and words, blanks around them included, at which the list is split. */
  readonly separator: RegExp;
  /** Whether a separator parts any two names, or only ends a known one. */
  parts(separator: string): boolean;
  /** What a text names. */
  find(text: string): T | undefined;
  /** The longest text that is worth a look, in UTF-16 units. */
  readonly longest: number;
}

/** Splits a value. Linear in its length but for the separators that a longest name could hold. */
export function readList<T>(value: string, grammar: ListGrammar<T>): ListPart<T>[] {
  const visible = makeVisible(value);
  const { text } = visible;
  const breaks = [...text.matchAll(grammar.separator)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    hard: grammar.parts(found[0]),
  }));
  outsideBrackets(text, breaks);
  breaks.push({ start: text.length, end: text.length, hard: true });
  const parts: ListPart<T>[] = [];
  let from = 0;
  for (let index = 0; index < breaks.length; ) {
    let last = index;
    while (!breaks[last]?.hard) last++;
    let item: T | undefined;
    let furthest = index;
    while (furthest + 1 < breaks.length && (breaks[furthest + 1]?.start ?? 0) - from <= grammar.longest) furthest++;
    for (let at = furthest; at >= index && item === undefined; at--) {
      item = grammar.find(text.slice(from, breaks[at]?.start));
      if (item !== undefined) last = at;
    }
    const { start: to, end: next } = breaks[last] as (typeof breaks)[number];
    const { span } = unwrap(text, { start: from, end: to });
    if (span.start < span.end) {
      const place = visible.source(span.start, span.end);
      parts.push({
        span: place,
        text: text.slice(span.start, span.end).replace(/ +/g, " "),
        written: value.slice(place.start, place.end).replace(/[ \t\r\n]+/g, " "),
        item,
      });
    }
    from = next;
    index = last + 1;
  }
  return parts;
}

/** A pattern for signs with or without blanks around them, and for words with blanks. */
export function separatorPattern(signs: readonly string[], words: readonly string[]): RegExp {
  const oneOf = (texts: readonly string[]) =>
    texts.map((text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|");
  const word = words.length > 0 ? `(?:${oneOf(words)})\\s+` : "";
  // A stretch of blanks is gone through from its start only, so that a long one takes no more than its length.
  const blanks = "(?<!\\s)\\s+";
  return new RegExp(`(?:${blanks})?(?:${oneOf(signs)})\\s*${word && `(?:${word})?|${blanks}${word}`}`, "giu");
}

/** Takes the separators inside brackets out: what stands there belongs to the name before. */
function outsideBrackets(text: string, breaks: Span[]): void {
  let depth = 0;
  let at = 0;
  let kept = 0;
  for (const one of [...breaks]) {
    for (; at < one.start; at++) {
      if (text[at] === "(") depth++;
      else if (text[at] === ")" && depth > 0) depth--;
    }
    if (depth === 0) breaks[kept++] = one;
  }
  breaks.length = kept;
}
