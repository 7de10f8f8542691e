// Tells the language of a report's prose by its commonest words, so that a page can hyphenate it and be read aloud. A guess, not a reading.

import type { Section } from "../section.ts";

/** Words that are among the commonest of one of these languages and rare in the others. */
const commonWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["en", new Set(["the", "of", "and", "to", "that", "with", "has", "have", "their", "by"])],
  ["da", new Set(["og", "af", "til", "på", "som", "har", "er", "det", "ikke", "deres"])],
  ["fr", new Set(["le", "les", "et", "dans", "du", "ont", "une", "des", "leurs", "est"])],
  ["es", new Set(["el", "los", "y", "las", "del", "una", "han", "sus", "por", "con"])],
  ["pt", new Set(["o", "os", "e", "do", "da", "uma", "não", "dos", "das", "pela"])],
]);

/** Fewer telling words than this tell nothing. */
const fewest = 8;

/** Only so much of a section is looked at, in UTF-16 units. */
const sample = 1_500;

/** The language of the sections' prose as a BCP 47 tag; undefined where there is too little of it, or it is another one. */
export function languageOf(sections: readonly Section[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { definition, blocks } of sections) {
    if (definition?.kind !== "prose") continue;
    const plain = blocks[0]?.facts.plain.slice(0, sample).toLowerCase() ?? "";
    for (const [word] of plain.matchAll(/\p{L}+/gu))
      for (const [language, words] of commonWords)
        if (words.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < fewest || (second && best[1] < 2 * second[1])) return undefined;
  return best[0];
}
