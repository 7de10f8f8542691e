// Who took a picture: the credit in a caption. Which words announce one is the template's.

import type { Format } from "../template/format.ts";
import { wholeWords } from "./whole-words.ts";

const colon = /(?:[*_]{1,3}|<\/\w+>)?\s*\\?:/y;

/** Where the credit begins in a text, in UTF-16 units; -1 where there is none. A name behind it is not asked for. */
export function creditStart(format: Format, text: string): number {
  const { credit, creditAliases } = format.template.images;
  const labels = [credit, ...creditAliases].sort((a, b) => b.length - a.length);
  for (const { 0: label, index } of wholeWords(text, labels, { anyCase: true })) {
    colon.lastIndex = index + label.length;
    if (colon.test(text)) return index;
  }
  return -1;
}
