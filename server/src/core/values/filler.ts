// Filler: what stands in a report for a text that is still to be written. The words are the template's.

import { remember } from "../recall.ts";
import type { Span } from "../span.ts";
import { clean, fold } from "../syntax/fold.ts";
import { unwrap } from "../syntax/heading.ts";
import type { Format } from "../template/format.ts";
import { oneOf, wholeWords } from "./whole-words.ts";

const bracket = /(?<![\]!])\\?\[(?!\^)([^[\]\\]{1,400}(?:\\[^[\]][^[\]\\]{0,400}){0,40})\\?\](?![([:])/g;
const openAngle = /(?:\\?<|&lt;)\s*/g;
const closeAngle = /[^<>&]{0,400}?(?:\\?>|&gt;)/y;
const singleLetterTag = /^\w>$/;
/** More letters than the first word of an instruction has. */
const longWord = 40;

/** The filler in a text: words in capitals, phrases, brackets that hold an instruction. In order, none inside another. */
export function findFiller(format: Format, text: string): Span[] {
  const { words, phrases, verbs } = format.template.filler;
  const spans: Span[] = [];
  const add = (found: RegExpExecArray) => spans.push({ start: found.index, end: found.index + found[0].length });
  const firstWord = (inner: string) => /^\p{L}+/u.exec(inner)?.[0] ?? "";
  const begins = (inner: string) => verbs.includes(firstWord(fold(inner)));
  if (text.includes("["))
    for (const found of text.matchAll(bracket)) {
      const inner = found[1] ?? "";
      if (format.guidance.has(fold(inner)) || begins(inner)) add(found);
    }
  if (text.includes("<") || text.includes("&lt;"))
    for (const open of text.matchAll(openAngle)) {
      const at = open.index + open[0].length;
      // Nearly all of these open a tag.
      if (/[/!]/.test(text[at] ?? "") || singleLetterTag.test(text.slice(at, at + 2))) continue;
      const word = firstWord(text.slice(at, at + longWord));
      if (!verbs.includes(fold(word))) continue;
      closeAngle.lastIndex = at + word.length;
      if (closeAngle.test(text)) spans.push({ start: open.index, end: closeAngle.lastIndex });
    }
  for (const found of wholeWords(text, words, { underscore: true })) add(found);
  if (phrases.length > 0 && text.search(anyOf(phrases)) >= 0)
    for (const found of text.matchAll(anyOf(phrases))) add(found);
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  return spans.filter(({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  });
}

/** Whether a value or paragraph is filler and nothing else: punctuation and emphasis around it do not count. */
export function isFiller(format: Format, text: string): boolean {
  const { span } = unwrap(text, { start: 0, end: text.length });
  const inner = text.slice(span.start, span.end);
  if (format.template.filler.values.includes(clean(inner).replace(/[.:]$/, ""))) return true;
  const found = findFiller(format, inner);
  if (found.length === 0) return false;
  let rest = "";
  let at = 0;
  for (const { start, end } of found) {
    rest += inner.slice(at, start);
    at = end;
  }
  return !/[\p{L}\p{N}]/u.test(clean(rest + inner.slice(at)));
}

const anyOf = remember((phrases: readonly string[]) => new RegExp(oneOf(phrases), "gi"));
