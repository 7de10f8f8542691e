// What stands in a header besides headline, author line and link: those lines are cut out of their blocks, the rest stays text.

import { placeBlocks } from "../block.ts";
import type { Placed, Report } from "../report.ts";
import { type Span, shiftSpan } from "../span.ts";
import { lineEnd, lineStart, trimSpan } from "../syntax/lines.ts";

/** The other blocks of the sections of a masthead. */
export function headerBlocks({ header, text }: Report, members: readonly Placed[]) {
  const lines = [header.author?.span, header.link?.span].flatMap((span) => (span ? [wholeLines(text, span)] : []));
  return members.map(({ start, section }) => ({
    start,
    blocks: section.blocks.flatMap((block) => {
      const span = { start: start + block.start, end: start + block.start + block.text.length };
      const cut = lines.filter((line) => line.start < span.end && span.start < line.end);
      if (cut.length === 0) return [block];
      const parts = rest(text, span, cut).map((part) => shiftSpan(part, -start));
      return placeBlocks(section.text, parts, []);
    }),
  }));
}

function wholeLines(text: string, { start, end }: Span): Span {
  return { start: lineStart(text, start), end: lineEnd(text, end) };
}

/** What is left of a span without the stretches that are cut out of it. */
function rest(text: string, span: Span, cut: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  for (const line of [...cut].sort((a, b) => a.start - b.start)) {
    if (line.start > start) parts.push(trimSpan(text, start, line.start));
    start = Math.max(start, line.end);
  }
  if (start < span.end) parts.push(trimSpan(text, start, span.end));
  return parts.filter((part) => part.start < part.end);
}
