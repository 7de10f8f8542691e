// Signs that nobody sees and nobody wrote: control characters, the NUL at a clipboard's end, form feeds between pages.

import { type Pass, replace } from "../change.ts";

/** Control characters that are no white space, and form feeds; with the blank lines before a page that goes on with a sentence. */
const unseen = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]+|(?:(?<=[^\s.!?])(\r\n|\r|\n)\s*)?\f(?=\p{Ll})|\f+/gu;

/** Takes them out. A form feed inside a line becomes its end. */
export const signs: Pass = ({ text }) =>
  [...text.matchAll(unseen)].map((found) => {
    const start = found.index;
    const end = start + found[0].length;
    const isInLine = found[0].startsWith("\f") && /[^\r\n]$/.test(text.slice(Math.max(0, start - 1), start));
    return replace({ start, end }, found[1] ?? (isInLine ? "\n" : ""));
  });
