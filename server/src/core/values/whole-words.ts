// Finds words and phrases that stand by themselves in a text. Which words, is the template's to say.

import { remember } from "../recall.ts";

/**
 * Every place where one of `words` stands with no letter or digit beside it. A blank in a phrase is any run of white space. A list is
 * always looked for in the same way: its pattern is kept.
 * @param options.anyCase whether case does not count; options.underscore whether one beside a word makes it part of another
 */
export function* wholeWords(
  text: string,
  words: readonly string[],
  { anyCase = false, underscore = false } = {},
): Generator<RegExpExecArray> {
  if (words.length === 0) return;
  const pattern = patternOf(words, anyCase, underscore);
  if (text.search(pattern) < 0) return;
  for (const found of text.matchAll(pattern))
    if (standsAlone(text, found.index, found.index + found[0].length)) yield found;
}

/** Other alphabets are looked at only where a word was found: a pattern that knows them all is slow to set up. */
const patternOf = remember((words: readonly string[], anyCase: boolean, underscore: boolean) => {
  const part = underscore ? "[A-Za-z0-9_]" : "[A-Za-z0-9]";
  return new RegExp(`(?<!${part})(?:${oneOf(words)})(?!${part})`, anyCase ? "gi" : "g");
});

/** The source of a pattern for any of some texts. A blank in one is any run of white space. */
export function oneOf(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/ +/g, "\\s+")).join("|");
}

const lastOfAscii = 0x7f;

function standsAlone(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) <= lastOfAscii && text.charCodeAt(end) <= lastOfAscii) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + 2);
  return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind);
}
