// What stands in a header besides headline, author line and link: those lines are cut out of their blocks, the rest stays text.

import type { Placed, Report } from "../report.ts";
import { type Span, shiftSpan } from "../span.ts";
import { lineEnd, lineStart } from "../syntax/lines.ts";
import { blocksWithout } from "./other-blocks.ts";

/** The other blocks of the sections of a masthead. A link that stands among other words stays with them. */
export function headerBlocks({ header, text }: Report, members: readonly Placed[]) {
  const { author, link } = header;
  const lines = [
    ...(author ? [wholeLines(text, author.span)] : []),
    ...(link && standsAlone(text, link.span) ? [wholeLines(text, link.span)] : []),
  ];
  return members.map(({ start, section }) => ({
    start,
    blocks: blocksWithout(
      section,
      lines.map((line) => shiftSpan(line, -start)),
    ),
  }));
}

/** Whether nothing that can be read stands on the lines of a span besides it. */
export function standsAlone(text: string, span: Span): boolean {
  const { start, end } = wholeLines(text, span);
  return !/[\p{L}\p{N}]/u.test(text.slice(start, span.start) + text.slice(span.end, end));
}

function wholeLines(text: string, { start, end }: Span): Span {
  return { start: lineStart(text, start), end: lineEnd(text, end) };
}
