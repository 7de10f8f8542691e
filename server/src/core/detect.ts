// Tells from its first lines whether a text declares itself a report, whatever its file is called. Reads no more of it than that.

import { fold } from "./syntax/fold.ts";
import { readAtx, readNameLine } from "./syntax/heading.ts";
import { afterLineBreak, lineEnd } from "./syntax/lines.ts";

/** How many lines from the top the heading of the first part is looked for. */
export const linesToDetect = 40;

/** A longer line is prose, whatever it says; in UTF-16 units. */
const longestHeading = 200;

/**
 * Whether one of the first lines is a heading with one of `titles` as its name: at any level, in any case, or a line that is
 * nothing but the name, bold or plain. A line inside a fence of code is no heading.
 * @param text a whole document, or its first `linesToDetect` lines
 * @param titles the names of a report's first part
 */
export function declaresReport(text: string, titles: readonly string[]): boolean {
  const wanted = new Set(titles.map(fold));
  let fence = "";
  for (let line = 0, start = 0; line < linesToDetect && start < text.length; line++) {
    const end = lineEnd(text, start);
    const next = afterLineBreak(text, end);
    const opening = /^ {0,3}(`{3,}|~{3,})/.exec(text.slice(start, Math.min(end, start + longestHeading)))?.[1];
    if (fence === "") {
      if (opening !== undefined) fence = opening;
      else if (end - start <= longestHeading && wanted.has(fold(nameOn(text, start, end, next)))) return true;
    } else if (opening?.startsWith(fence)) fence = "";
    start = next;
  }
  return false;
}

/** What a line names if it is a heading of any form; else the line itself. */
function nameOn(text: string, start: number, end: number, next: number): string {
  let first = start;
  while (first < end && /[ \t\uFEFF]/.test(text[first] as string)) first++;
  const { name } = readAtx(text, start, first, end, next) ?? readNameLine(text, start, end, next);
  return text.slice(name.start, name.end);
}
