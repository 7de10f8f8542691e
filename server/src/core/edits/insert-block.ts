// Inserts a block of text behind a place in a report, set off by blank lines. What the block says is the caller's.

import { lineEndingIn, type Report } from "../report.ts";
import type { Edit } from "../span.ts";

/**
 * Inserts a block behind `offset`, the end of some text, with a blank line before it and one behind it.
 * @param block LF; it gets the report's line ending.
 */
export function insertBlock(report: Report, offset: number, block: string): Edit {
  const { text } = report;
  const behind = /^\s*/.exec(text.slice(offset))?.[0] ?? "";
  const wanted = offset + behind.length === text.length ? 1 : 2;
  const gap = "\n".repeat(Math.max(0, wanted - (behind.match(/\r\n|\r|\n/g)?.length ?? 0)));
  return { span: { start: offset, end: offset }, text: `\n\n${block}${gap}`.replaceAll("\n", lineEndingIn(report)) };
}
