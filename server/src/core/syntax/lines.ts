// Lines of a text: LF, CRLF and CR all end one, as in LSP and CommonMark. Offsets only; no line objects are kept.

/** How lines can end in a text. */
export const lineEndings = ["\n", "\r\n", "\r"] as const;

export type LineEnding = (typeof lineEndings)[number];

/** Offset of the first line break character at or after `from`; `end`, by default the text's, where there is none before it. */
export function lineEnd(text: string, from: number, end = text.length): number {
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) break;
  }
  return at;
}

/** Offset behind the line break that stands at `end` (a result of lineEnd). */
export function afterLineBreak(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
}

/** Offset at which the line that holds `offset` starts. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0) {
    const before = text.charCodeAt(at - 1);
    if (before === 10 || (before === 13 && text.charCodeAt(at) !== 10)) break;
    at--;
  }
  return at;
}

/** How many lines end in each way. */
export type LineEndings = Readonly<Record<LineEnding, number>>;

/** Counts the line breaks of a text. */
export function countLineEndings(text: string): LineEndings {
  const counts = { "\n": 0, "\r\n": 0, "\r": 0 };
  for (let end = lineEnd(text, 0); end < text.length; ) {
    const next = afterLineBreak(text, end);
    counts[next - end === 2 ? "\r\n" : text.charCodeAt(end) === 13 ? "\r" : "\n"]++;
    end = lineEnd(text, next);
  }
  return counts;
}

/** The commonest line ending; LF where there is none. */
export function commonest(counts: LineEndings): LineEnding {
  if (counts["\r\n"] > counts["\n"] && counts["\r\n"] >= counts["\r"]) return "\r\n";
  return counts["\r"] > counts["\n"] ? "\r" : "\n";
}

/** The line ending that most lines of a text have; LF for a text without line breaks. */
export function dominantLineEnding(text: string): LineEnding {
  return commonest(countLineEndings(text));
}

/** Whether a stretch of text is empty or white space. */
export function isBlank(text: string, start = 0, end = text.length): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** Whether a UTF-16 unit is white space, the no-break spaces and the byte order mark included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Where a text begins: behind a byte order mark. */
export function textStart(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** The span without white space at either end; an empty span at its start when there is nothing else. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  if (from === to) return { start, end: start };
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
