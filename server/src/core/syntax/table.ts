// Rows of a GFM table, as far as a label and its value can stand in them.

import type { Span } from "../span.ts";
import { trimSpan } from "./lines.ts";

/** The trimmed cells of a table row, or undefined for a line that is none. A backslash keeps a pipe inside its cell. */
export function tableCells(text: string, start: number, end: number): Span[] | undefined {
  const row = trimSpan(text, start, end);
  if (text.charCodeAt(row.start) !== 124 || row.end - row.start < 2) return undefined;
  const cells: Span[] = [];
  let from = row.start + 1;
  for (let at = from; at < row.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 124) {
      cells.push(trimSpan(text, from, at));
      from = at + 1;
    }
  }
  if (from < row.end) cells.push(trimSpan(text, from, row.end));
  return cells.length >= 2 ? cells : undefined;
}

/** Whether every cell is a delimiter: `---`, `:---`, `---:` or `:---:`. */
export function isDelimiterRow(text: string, cells: readonly Span[]): boolean {
  return cells.every((cell) => /^:?-+:?$/.test(text.slice(cell.start, cell.end)));
}
