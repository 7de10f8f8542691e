// Where a problem with a section as a whole is shown, and a heading's canonical form. No rules, no levels of a report here.

import type { Report } from "./report.ts";
import type { Placed, Section } from "./section.ts";
import { type Edit, type Span, shiftSpan } from "./span.ts";
import { trimSpan } from "./syntax/lines.ts";
import { type Format, headingLine } from "./template/format.ts";

/** The name in a section's heading; the heading's line where it has no name. Counts from the section's start. */
export function headingName({ heading, text }: Section): Span {
  return heading.name.end > heading.name.start ? heading.name : trimSpan(text, heading.span.start, heading.span.end);
}

/** The same, as a span of the report. */
export function headingInReport({ start, section }: Placed): Span {
  return shiftSpan(headingName(section), start);
}

/** The level that a heading should have, 1 to 6; undefined for one that the template does not know. */
export function wantedLevel(section: Section, format: Format): number | undefined {
  return section.role === "headline" ? format.template.header.headline.level : section.definition?.level;
}

/**
 * The headings whose form is the template's matter: those of sections, and the headline's. A headline without words is a
 * missing one, and nothing is said of the headline of a report whose first part is missing.
 */
export function formalHeadings({ sections, header }: Report): Placed[] {
  return sections.filter(({ section: { role, heading } }) =>
    role === "headline" ? header.span !== undefined && heading.name.end > heading.name.start : role === "section",
  );
}

/** Whether a heading is written as Markdown's `#` headings are, so that level and name can be judged by themselves. */
export function isPlainHeading({ heading }: Section): boolean {
  return heading.form === "atx" && heading.plain;
}

/** Writes a heading canonically: a section's by the template, any other one with its own name. Counts from the section's start. */
export function canonicalHeading(section: Section, format: Format): Edit {
  const { heading, definition, text } = section;
  const name = text.slice(heading.name.start, heading.name.end).replace(/(?<!\s)\s*[\r\n]\s*/g, " ");
  const level = wantedLevel(section, format) ?? heading.level;
  return { span: heading.span, text: definition ? headingLine(definition) : `${"#".repeat(level)} ${name}`.trimEnd() };
}
