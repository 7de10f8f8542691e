// Fences of code: which line opens one, and where it is closed. Finding the ends of all fences of a text takes linear time.

import { isBlank, lineStart } from "./lines.ts";
import { readLine, type SourceLine } from "./source-line.ts";

/** Length of the fence that opens in a line; 0 if none does (CommonMark 4.5). */
export function fenceLength(text: string, { first, end }: SourceLine): number {
  const code = text.charCodeAt(first);
  if (code !== 96 && code !== 126) return 0;
  const length = runLength(text, first, end);
  if (length < 3) return 0;
  return code === 96 && text.slice(first + length, end).includes("`") ? 0 : length;
}

/** Finds the end of a fence: the offset behind the line that closes it; undefined where none does. */
export type FenceEnd = (from: number, code: number, length: number) => number | undefined;

/** Lines that can close a fence of one kind, in order. */
interface Closers {
  readonly starts: number[];
  readonly ends: number[];
  readonly lengths: number[];
  /** The longest run in this line and all behind it. */
  readonly longest: number[];
}

/** Makes a finder for a text. It reads the text when first asked; asked for fences from front to back, it looks at each line once. */
export function fenceEnds(text: string): FenceEnd {
  const known = new Map<number, Closers>();
  const nexts = new Map<number, number>();
  return (from, code, length) => {
    const closers = known.get(code) ?? findClosers(text, code);
    known.set(code, closers);
    let at = nexts.get(code) ?? 0;
    while (at < closers.starts.length && (closers.starts[at] as number) < from) at++;
    nexts.set(code, at);
    if ((closers.longest[at] ?? 0) < length) return undefined;
    while ((closers.lengths[at] as number) < length) at++;
    return closers.ends[at];
  };
}

function findClosers(text: string, code: number): Closers {
  const closers: Closers = { starts: [], ends: [], lengths: [], longest: [] };
  const mark = String.fromCharCode(code).repeat(3);
  for (let at = text.indexOf(mark); at >= 0; ) {
    const line = readLine(text, lineStart(text, at));
    const length = runLength(text, line.first, line.end);
    if (text.charCodeAt(line.first) === code && line.indent <= 3 && isBlank(text, line.first + length, line.end)) {
      closers.starts.push(line.start);
      closers.ends.push(line.next);
      closers.lengths.push(length);
    }
    at = text.indexOf(mark, Math.max(line.next, at + 1));
  }
  let longest = 0;
  for (let index = closers.lengths.length - 1; index >= 0; index--) {
    longest = Math.max(longest, closers.lengths[index] as number);
    closers.longest[index] = longest;
  }
  return closers;
}

function runLength(text: string, first: number, end: number): number {
  const code = text.charCodeAt(first);
  let at = first;
  while (at < end && text.charCodeAt(at) === code) at++;
  return at - first;
}
