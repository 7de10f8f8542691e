// Where in a report formatted text has a place: not in a field, where a value is one plain line, nor in code or a comment.

import { type Report, sectionAt } from "../report.ts";

/** Whether text may stand at an offset with its formatting. */
export function takesFormatting(report: Report, offset: number): boolean {
  const placed = sectionAt(report, offset);
  if (!placed) return true;
  const { section, start } = placed;
  const at = offset - start;
  if (section.reading.fields.some(({ span }) => span.start <= at && at <= span.end)) return false;
  return !section.blocks.some(({ facts, start: from, text }) =>
    facts.tree.children.some(({ type, position }) => {
      const isVerbatim = type === "code" || type === "html";
      const { start: begin, end } = position ?? { start: undefined, end: undefined };
      return isVerbatim && from + (begin?.offset ?? 0) < at && at < from + (end?.offset ?? text.length);
    }),
  );
}
