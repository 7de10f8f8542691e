// Filler: what stands in a report for a text that is still to be written. The words are the template's.

import type { Span } from "../span.ts";
import { clean, fold } from "../syntax/fold.ts";
import { unwrap } from "../syntax/heading.ts";
import type { Format } from "../template/format.ts";

const bracket = /(?<![\]!])\\?\[(?!\^)([^[\]\\]{1,400}(?:\\[^[\]][^[\]\\]{0,400}){0,40})\\?\](?![([:])/g;
const angle = /(?:\\?<|&lt;)\s*(\p{L}+)[^<>&]{0,400}?(?:\\?>|&gt;)/gu;

/** The filler in a text: words in capitals, phrases, brackets that hold an instruction. In order, none inside another. */
export function findFiller(format: Format, text: string): Span[] {
  const { words, phrases, verbs } = format.template.filler;
  const spans: Span[] = [];
  const add = (found: RegExpMatchArray) =>
    spans.push({ start: found.index ?? 0, end: (found.index ?? 0) + found[0].length });
  const begins = (inner: string) => verbs.includes(/^\p{L}+/u.exec(fold(inner))?.[0] ?? "");
  if (text.includes("["))
    for (const found of text.matchAll(bracket)) {
      const inner = found[1] ?? "";
      if (format.guidance.has(fold(inner)) || begins(inner)) add(found);
    }
  if (/<|&lt;/.test(text)) for (const found of text.matchAll(angle)) if (begins(found[1] ?? "")) add(found);
  if (words.length > 0 && words.some((word) => text.includes(word)))
    for (const found of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_])(?:${oneOf(words)})(?![\\p{L}\\p{N}_])`, "gu")))
      add(found);
  if (phrases.length > 0)
    for (const found of text.matchAll(new RegExp(oneOf(phrases).replaceAll(" ", "\\s+"), "gi"))) add(found);
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

function oneOf(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&")).join("|");
}
