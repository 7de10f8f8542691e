// The lines of a fields section, sorted by what they can be: text, a row of a table, or something that ends a value. No labels here.

import type { Span } from "../span.ts";
import { afterLineBreak, isBlank, isSpace, lineEnd } from "./lines.ts";
import { tableCells } from "./table.ts";

/** A line without its line break. */
export interface FieldLine extends Span {
  /** Offset of the first character that is no blank; the line's end where there is none. */
  readonly first: number;
  /** Offset of the next line. */
  readonly next: number;
  /**
   * `blank`: nothing to read, or the inside of a comment or fence; `rule`: a sub-heading or thematic break, neither label nor
   * value; `row`: a row of a table, whose cells are in `cells`.
   */
  readonly kind: "blank" | "rule" | "row" | "text";
  readonly cells?: readonly Span[];
  /** The line ends in a hard break: two spaces, a backslash or `<br>`. */
  readonly hardBreak: boolean;
}

/** The lines of `body`, in order. Linear. */
export function fieldLines(text: string, body: Span): FieldLine[] {
  const lines: FieldLine[] = [];
  let hiddenTo = body.start;
  let unclosed = false;
  for (let at = body.start; at < body.end; ) {
    const end = lineEnd(text, at, body.end);
    const next = Math.max(Math.min(afterLineBreak(text, end), body.end), at + 1);
    let first = at;
    while (first < end && isSpace(text.charCodeAt(first))) first++;
    if (at >= hiddenTo && text.startsWith("<!--", first)) {
      // A comment that is never closed hides its own line alone: what follows is still the writer's.
      const close: number = unclosed ? -1 : text.indexOf("-->", first + 4);
      unclosed = close < 0 || close >= body.end;
      hiddenTo = unclosed ? next : close + 3;
    } else if (at >= hiddenTo) {
      const fence = /^(?:`{3,}(?=[^`\r\n]*$)|~{3,})/m.exec(text.slice(first, Math.min(end, first + 200)))?.[0];
      if (fence !== undefined) hiddenTo = Math.max(closingFence(text, next, body.end, fence), next);
    }
    const cells = tableCells(text, first, end);
    const kind = at < hiddenTo || first === end ? "blank" : cells ? "row" : isRule(text, first, end) ? "rule" : "text";
    const hardBreak = endsInHardBreak(text, first, end);
    lines.push({ start: at, end, first, next, kind, hardBreak, ...(kind === "row" && cells && { cells }) });
    at = next;
  }
  return lines;
}

/** Whether a line, given from its first character that is no blank to its end, ends in a hard break. */
export function endsInHardBreak(text: string, first: number, end: number): boolean {
  return (
    /(?:\S {2,}|\\)$/.test(text.slice(Math.max(first, end - 80), end)) ||
    /<br ?\/?>$/i.test(text.slice(Math.max(first, end - 6), end))
  );
}

/** Offset behind the fence that closes the one before `from`; `from` where none does. */
function closingFence(text: string, from: number, end: number, fence: string): number {
  for (let at = from; at < end; ) {
    const to = lineEnd(text, at, end);
    let first = at;
    while (first < to && text.charCodeAt(first) === 32) first++;
    let run = first;
    while (run < to && text[run] === fence[0]) run++;
    if (run - first >= fence.length && isBlank(text, run, to)) return to;
    at = Math.max(afterLineBreak(text, to), at + 1);
  }
  return from;
}

/** Whether a line is a sub-heading or a thematic break. */
function isRule(text: string, first: number, end: number): boolean {
  const line = text.slice(first, Math.min(end, first + 200));
  return /^#{1,6}(?:\s|$)/.test(line) || /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/.test(line);
}
