// How a block of prose is worded: its long sentences, the acronyms it uses and those it explains. Offsets count from the block's start.

import type { Span } from "../span.ts";
import type { Facts } from "./markdown.ts";

/** A sentence that is long enough to be recognised when it stands again. */
export interface Sentence {
  readonly span: Span;
  /** Its words without punctuation and case: equal for equal sentences. */
  readonly key: string;
}

/** An acronym where it is used. */
export interface Acronym {
  readonly span: Span;
  readonly text: string;
}

export interface Wording {
  readonly sentences: readonly Sentence[];
  readonly acronyms: readonly Acronym[];
  /** Acronyms that stand beside what they are short for: `Long name (ACR)` or `ACR (Long name)`. */
  readonly explained: ReadonlySet<string>;
}

/** A shorter sentence may well be said twice, in words. */
const longSentence = 10;

const sentence = /[^.!?…]+(?:[.!?…]+(?![\s"'”’»)\]*_]|$)[^.!?…]*)*[.!?…]*["'”’»)\]]*/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const acronym = /(?<![\p{L}\p{N}_/@.])(?=[\p{L}\p{N}]*\p{Lu}\p{Lu})\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}_@/])/gu;
const roman = /^[IVXLC]+$/;
const inBrackets = /(?<=[\p{L}\p{N}'’"”»*_.,]\s{1,3}\\?\()["“*_]*([\p{L}\p{N}&-]{2,15})["”*_]*\s*[,;:)\\]/gu;
const beforeBrackets = /(?<![\p{L}\p{N}])([\p{L}\p{N}]{2,15})[*_]*\s+\\?\(\s*["“*_]*\p{L}[\p{L}'’-]+[\s-]+\p{L}/gu;

/** Reads a block's wording. Linear in the block's length. */
export function readWording(text: string, facts: Facts): Wording {
  const sentences: Sentence[] = [];
  for (const paragraph of facts.paragraphs) {
    for (const found of text.slice(paragraph.start, paragraph.end).matchAll(sentence)) {
      const words = [...found[0].toLowerCase().matchAll(word)].map(([one]) => one.replaceAll("’", "'"));
      if (words.length < longSentence) continue;
      const lead = found[0].length - found[0].trimStart().length;
      const start = paragraph.start + found.index + lead;
      sentences.push({ span: { start, end: start + found[0].trim().length }, key: words.join(" ") });
    }
  }
  const acronyms = facts.runs.flatMap((run) =>
    [...text.slice(run.start, run.end).matchAll(acronym)]
      .map((found) => ({ start: run.start + found.index, text: singular(found[0]) }))
      .filter((one) => !roman.test(one.text))
      .map((one): Acronym => ({ span: { start: one.start, end: one.start + one.text.length }, text: one.text })),
  );
  const explained = new Set(
    [...text.matchAll(inBrackets), ...text.matchAll(beforeBrackets)].map((found) => singular(found[1] ?? "")),
  );
  return { sentences, acronyms, explained };
}

/** An acronym without its plural s. */
function singular(text: string): string {
  return /\p{Lu}s$/u.test(text) ? text.slice(0, -1) : text;
}
