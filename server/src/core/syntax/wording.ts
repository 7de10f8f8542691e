// How a block of prose is worded: its long sentences, and the acronyms it uses or explains. Offsets count from the block's start.

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

/** A shorter sentence may well be said twice, in words. */
const longSentence = 10;

const sentence = /[^.!?…]+(?:[.!?…]+(?![\s"'”’»)\]*_]|$)[^.!?…]*)*[.!?…]*["'”’»)\]]*/gu;
/** A word, without what stands around words and is no part of them. */
const word = /[^\s.,;:!?…()[\]{}"“”„«»*_–—]+/g;
/** Cheap tests that most prose fails, ahead of patterns that know all alphabets and so are slow to set up. */
const twoCapitals = /[A-ZÀ-ÞĀ-Ž\u0370-\uffff]{2}/;
/** Letters and digits of all alphabets in the basic plane; a character class by properties would be slow to set up. */
const letter = "0-9A-Za-z\\u00c0-\\u1fff\\u2c00-\\ud7ff\\uf900-\\uffef";
const acronym = new RegExp(`(?<![${letter}_/@.])[${letter}]{2,}(?![${letter}_@/])`, "g");
const roman = /^[IVXLC]+$/;
/** `Long name (ACR)` */
const inBrackets = new RegExp(
  `(?<=[${letter}'’"”»*_.,]\\s{1,3}\\\\?\\()["“*_]*([${letter}&-]{2,15})["”*_]*\\s*[,;:)\\\\]`,
  "g",
);
/** `ACR (Long name)` */
const beforeBrackets = new RegExp(
  `(?<![${letter}])([${letter}]{2,15})[*_]*\\s+\\\\?\\(\\s*["“*_]*[${letter}][${letter}'’-]+[\\s-]+[${letter}]`,
  "g",
);

/** What a block's wording is read from. */
export interface Worded {
  readonly text: string;
  readonly facts: Facts;
}

/** The long sentences of a block. Linear in its length. */
export function longSentences({ text, facts }: Worded): Sentence[] {
  return facts.paragraphs.flatMap((paragraph) => sentencesIn(text, paragraph));
}

/** The acronyms that a block uses. Linear in its length. */
export function acronyms({ text, facts }: Worded): Acronym[] {
  return twoCapitals.test(text) ? facts.runs.flatMap((run) => acronymsIn(text, run)) : [];
}

/** The acronyms that a block explains. Labels and values count as prose does. */
export function explainedAcronyms({ text }: Worded): string[] {
  if (!text.includes("(") || !twoCapitals.test(text)) return [];
  return [...text.matchAll(inBrackets), ...text.matchAll(beforeBrackets)].map((found) => singular(found[1] ?? ""));
}

function sentencesIn(text: string, paragraph: Span): Sentence[] {
  const sentences: Sentence[] = [];
  for (const found of text.slice(paragraph.start, paragraph.end).matchAll(sentence)) {
    const written = found[0].toLowerCase().replaceAll("’", "'").match(word) ?? [];
    const words = written.filter((one) => one !== "-");
    if (words.length < longSentence) continue;
    const lead = found[0].length - found[0].trimStart().length;
    const start = paragraph.start + found.index + lead;
    sentences.push({ span: { start, end: start + found[0].trim().length }, key: words.join(" ") });
  }
  return sentences;
}

function acronymsIn(text: string, run: Span): Acronym[] {
  return [...text.slice(run.start, run.end).matchAll(acronym)].flatMap((found) => {
    const text = singular(found[0]);
    const start = run.start + found.index;
    return roman.test(text) || !startsWithCapital(text) || !hasTwoCapitals(text)
      ? []
      : [{ span: { start, end: start + text.length }, text }];
  });
}

/** An acronym without its plural s. */
function singular(text: string): string {
  return text.endsWith("s") && isCapital(text.at(-2) ?? "") ? text.slice(0, -1) : text;
}

function startsWithCapital(word: string): boolean {
  return isCapital(word[0] ?? "");
}

/** Whether two capitals stand side by side: `CapDH` is an acronym, `WhatsApp` a name. */
function hasTwoCapitals(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (isCapital(word[at] ?? "") && isCapital(word[at - 1] ?? "")) return true;
  return false;
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase() && character === character.toUpperCase();
}
