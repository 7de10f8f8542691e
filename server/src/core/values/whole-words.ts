// Finds words and phrases that stand by themselves in a text. Which words, is the template's to say.

/**
 * Every place where one of `words` stands with no letter or digit beside it. A blank in a phrase is any run of white space.
 * @param options.anyCase whether case does not count; options.underscore whether one beside a word makes it part of another
 */
export function* wholeWords(
  text: string,
  words: readonly string[],
  { anyCase = false, underscore = false } = {},
): Generator<RegExpExecArray> {
  if (words.length === 0) return;
  const oneOf = words.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&").replace(/ +/g, "\\s+")).join("|");
  const part = underscore ? "[A-Za-z0-9_]" : "[A-Za-z0-9]";
  // Other alphabets are looked at only where a word was found: a pattern that knows them all is slow to set up.
  for (const found of text.matchAll(new RegExp(`(?<!${part})(?:${oneOf})(?!${part})`, anyCase ? "gi" : "g")))
    if (standsAlone(text, found.index, found.index + found[0].length)) yield found;
}

const lastOfAscii = 0x7f;

function standsAlone(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start - 1) <= lastOfAscii && text.charCodeAt(end) <= lastOfAscii) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  const behind = text.slice(end, end + 2);
  return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind);
}
