// What a hover says: what belongs here, with an example, and what is known of what stands here. Problems are not repeated: editors show them.

import type { Analysis } from "../analyze.ts";
import { inReport, sectionAt } from "../report.ts";
import { holds, type Span } from "../span.ts";
import { hoverField } from "./hover/field.ts";
import { hoverHeader, hoverHeading } from "./hover/heading.ts";

export interface Hover {
  /** What the hover is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** The hover at an offset; none in prose. */
export function hover({ report, settings }: Analysis, offset: number): Hover | undefined {
  const placed = sectionAt(report, offset);
  if (!placed) return undefined;
  const { section, start } = placed;
  const header = hoverHeader(report, offset);
  if (header) return header;
  if (holds(inReport(placed, section.heading.span), offset)) {
    const markdown = hoverHeading(report.format, section);
    return markdown === undefined ? undefined : { span: inReport(placed, section.heading.span), markdown };
  }
  const field = section.reading.fields.find(({ span }) => holds(span, offset - start));
  if (!field) return undefined;
  const found = hoverField(settings, section, field, offset - start);
  return found && { span: inReport(placed, found.span), markdown: found.markdown };
}
