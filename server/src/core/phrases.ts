// Short phrases that several features show: words, years, sections as a reader would say them.

import * as l10n from "@vscode/l10n";
import type { Section } from "./section.ts";
import type { WordRange } from "./template/schema.ts";

/** “83 words”. */
export function wordCount(words: number): string {
  return words === 1 ? l10n.t("1 word") : l10n.t("{0} words", words);
}

/** “4 years”. */
export function yearCount(years: number): string {
  return years === 1 ? l10n.t("1 year") : l10n.t("{0} years", years);
}

/** “40-120 words”. */
export function wordRange({ min, max }: WordRange): string {
  return l10n.t("{0}-{1} words", min, max);
}

/** How many words more or fewer than the range, as a number below or above 0; 0 for a section within it or without one. */
export function wordsOutside(section: Section): number {
  const range = section.definition?.words;
  if (!range) return 0;
  return Math.min(0, section.words - range.min) + Math.max(0, section.words - range.max);
}

/** A text that is quoted in a message: what is too long to read ends in an ellipsis. */
export function shorten(text: string, length = 60): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;
}
