// Who took a picture: the credit in a caption. Which words announce one is the template's.

import { remember } from "../recall.ts";
import type { Format } from "../template/format.ts";
import { wholeWords } from "./whole-words.ts";

const colon = /(?:[*_]{1,3}|<\/\w+>)?\s*\\?:/y;

/** The longest first. */
const labelsOf = remember(({ template: { images } }: Format): readonly string[] =>
  [images.credit, ...images.creditAliases].sort((a, b) => b.length - a.length),
);

/** Where the credit begins in a text, in UTF-16 units; -1 where there is none. A name behind it is not asked for. */
export function creditStart(format: Format, text: string): number {
  for (const { 0: label, index } of wholeWords(text, labelsOf(format), { anyCase: true })) {
    colon.lastIndex = index + label.length;
    if (colon.test(text)) return index;
  }
  return -1;
}
