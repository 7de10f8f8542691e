// Sets the photographer's credit at the end of a caption apart from the caption's words.

import { fold } from "../syntax/fold.ts";
import type { Format } from "../template/format.ts";

/** A caption's HTML with its credit in an element of its own; as it was where there is none. */
export function withCredit(format: Format, html: string): string {
  const end = html.endsWith("</p>") ? html.length - "</p>".length : html.length;
  const from = html.lastIndexOf(">", end - 1) + 1;
  const text = html.slice(from, end);
  for (const found of text.matchAll(/[\p{L}][\p{L} ]{0,20}?(?=\s*:)/gu)) {
    const start = creditStart(format, found[0]);
    if (start === undefined) continue;
    const at = from + found.index + start;
    return `${html.slice(0, at)}<span class="credit">${html.slice(at, end)}</span>${html.slice(end)}`;
  }
  return html;
}

/** Where in the words before a colon a credit's label begins, if they end in one. */
function creditStart(format: Format, words: string): number | undefined {
  const starts = [0, ...[...words.matchAll(/ (?=\S)/g)].map(({ index }) => index + 1)];
  return starts.find((start) => format.creditLabels.has(fold(words.slice(start))));
}
