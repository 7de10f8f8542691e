// One line of a report as the scanner sees it: where it starts and ends, and how far it is indented. Not kept beyond the scan.

import { afterLineBreak, lineEnd } from "./lines.ts";

export interface SourceLine {
  readonly start: number;
  /** Offset of the line break; the text's length for the last line. */
  readonly end: number;
  /** Offset of the next line. */
  readonly next: number;
  /** Offset of the first character that is neither space nor tab. */
  readonly first: number;
  /** Columns before it; a tab goes on to the next multiple of four. */
  readonly indent: number;
}

/** Reads the line that starts at an offset. */
export function readLine(text: string, start: number): SourceLine {
  const end = lineEnd(text, start);
  let first = start;
  let indent = 0;
  for (; first < end; first++) {
    const code = text.charCodeAt(first);
    if (code === 32) indent++;
    else if (code === 9) indent += 4 - (indent % 4);
    else break;
  }
  return { start, end, next: afterLineBreak(text, end), first, indent };
}

/** Width of a list marker and the blank that is or could be behind it, in UTF-16 units; 0 for a line that starts no list item (CommonMark 5.2). */
export function listMarker(text: string, { first, end }: SourceLine): number {
  const code = text.charCodeAt(first);
  let at = first;
  if (code === 45 || code === 42 || code === 43) at++;
  else {
    while (at < end && at - first < 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
    const mark = text.charCodeAt(at);
    if (at === first || (mark !== 46 && mark !== 41)) return 0;
    at++;
  }
  const behind = text.charCodeAt(at);
  return at === end || behind === 32 || behind === 9 ? at - first + 1 : 0;
}

/** Whether a line is a rule across the page: three or more of `-`, `*` or `_` and nothing else (CommonMark 4.1). */
export function isThematicBreak(text: string, { first, end }: SourceLine): boolean {
  const code = text.charCodeAt(first);
  if (code !== 45 && code !== 42 && code !== 95) return false;
  let marks = 0;
  for (let at = first; at < end; at++) {
    const here = text.charCodeAt(at);
    if (here === code) marks++;
    else if (here !== 32 && here !== 9) return false;
  }
  return marks >= 3;
}
