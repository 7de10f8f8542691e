// What a reader sees of a value, with the way back to the source: escapes and entities undone, invisible characters dropped,
// one kind of blank, dash and apostrophe. Case and accents stay.

import type { Span } from "../span.ts";
import { clean, fold } from "../syntax/fold.ts";

export interface Visible {
  readonly text: string;
  /** The source of a stretch of the visible text, given and answered in UTF-16 offsets. */
  source(start: number, end: number): Span;
}

const token = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|[\s\S]/gu;

/** Makes a value visible. `base` is the offset of the value's start in the text that the answers refer to. */
export function makeVisible(value: string, base = 0): Visible {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const found of value.matchAll(token)) {
    const seen = seenAs(found[0]);
    for (let unit = 0; unit < seen.length; unit++) {
      starts.push(base + found.index);
      ends.push(base + found.index + found[0].length);
    }
    text += seen;
  }
  return {
    text,
    source: (start, end) => {
      const from = starts[start] ?? ends.at(-1) ?? base;
      return { start: from, end: end > start ? (ends[end - 1] ?? from) : from };
    },
  };
}

/** What one token of the source shows: nothing, a blank, or a character. */
function seenAs(source: string): string {
  if (/^[\w.,;()[\] /-]$/.test(source)) return source;
  if (/^\s$/.test(source)) return " ";
  const seen = clean(source);
  // An entity for a blank is a blank; what else cleans to nothing cannot be seen.
  if (seen === "")
    return /^&(?:nbsp|ensp|emsp|thinsp|Tab|NewLine|#(?:9|10|13|32|160|x0?9|xa0|x20));$/i.test(source) ? " " : "";
  const folded = fold(source);
  return folded === "-" || folded === "'" ? folded : seen;
}
