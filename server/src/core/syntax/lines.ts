// Lines of a text: LF, CRLF and CR all end one, as in LSP and CommonMark. Offsets only; no line objects are kept.

/** How lines end in a text. */
export type LineEnding = "\n" | "\r\n" | "\r";

/** Offset of the first line break character at or after `from`; the text's length where there is none. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
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

/** The line ending that most lines have; LF for a text without line breaks. */
export function dominantLineEnding(text: string): LineEnding {
  let lf = 0;
  let crlf = 0;
  let cr = 0;
  for (let end = lineEnd(text, 0); end < text.length; ) {
    const next = afterLineBreak(text, end);
    if (next - end === 2) crlf++;
    else if (text.charCodeAt(end) === 13) cr++;
    else lf++;
    end = lineEnd(text, next);
  }
  if (crlf > lf && crlf >= cr) return "\r\n";
  return cr > lf ? "\r" : "\n";
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
