// Where problems of a report's header stand that have no line of their own yet.

import { headingInReport } from "./heading-span.ts";
import { findSection, type Placed, type Report } from "./report.ts";
import type { Span } from "./span.ts";

/** The first part of the template, where the report has it: without it nothing is said of its header. */
export function firstPart(report: Report): Placed | undefined {
  return findSection(report, report.format.template.sections[0]?.id ?? "");
}

/** The headline's words, or else the name in the first part's heading. Offsets in the report's text. */
export function headerAnchor(report: Report): Span {
  const { headline } = report.header;
  const placed = headline && isNamed(headline) ? headline : firstPart(report);
  return placed ? headingInReport(placed) : { start: 0, end: 0 };
}

function isNamed({ section }: Placed): boolean {
  return section.heading.name.end > section.heading.name.start;
}
