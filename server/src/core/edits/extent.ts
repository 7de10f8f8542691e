// How far a section of the template reaches in a report, with the headline and unknown headings that follow it. No edits here.

import { knownSections, type Placed, type Report } from "../report.ts";
import { firstIndex } from "../search.ts";
import type { Span } from "../span.ts";

/** From a section's heading to the next section of the template, or the text's end. Offsets in the report. */
export function sectionExtent(report: Report, placed: Placed): Span {
  const known = knownSections(report);
  const next = known[firstIndex(known.length, (index) => (known[index] as Placed).start > placed.start)];
  return { start: placed.start, end: next?.start ?? report.text.length };
}

/** Where the text in a stretch ends: behind its last character that is not white, and never inside a conflict. */
export function textEnd(report: Report, span: Span): number {
  const end = span.start + report.text.slice(span.start, span.end).trimEnd().length;
  const around = report.conflicts.find((conflict) => conflict.span.start < end && end < conflict.span.end);
  return around ? around.span.end : end;
}
