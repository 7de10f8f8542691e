// The words of a report section by section, read from its source by plain patterns: what an export is compared with. Shares nothing with the product.

/** A section's heading, and every word under it in order. */
export interface SectionWords {
  readonly heading: string;
  readonly words: readonly string[];
}

/** Runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The sections of a source whose sections all have ATX headings of level 1 to 4; what stands before the first has an empty heading. */
export function sourceWords(source: string): SectionWords[] {
  const parts = source.replace(/<!--[\s\S]*?-->/g, "").split(/^(?=#{1,4} )/m);
  return parts
    .map((part) => {
      const [, heading = "", body = ""] = /^#{1,4} ([^\n]*)\n?([\s\S]*)$/.exec(part) ?? [undefined, "", part];
      return { heading: shown(heading).trim(), words: wordsOf(shown(body)) };
    })
    .filter(({ heading, words }) => heading !== "" || words.length > 0);
}

/** A text without pictures, addresses, tags and the numbers of lists. */
function shown(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^ *\d+\. /gm, "")
    .replace(/^ {0,3}```\w*$/gm, "")
    .replace(/^\|(?:[ :]*-+[ :]*\|)+$/gm, "")
    .replace(/<br>/g, " ")
    .replace(/<\/?\w[^>]*>/g, "");
}

/** What is left of words when as many of each are taken away as others have. */
export function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
