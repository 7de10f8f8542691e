// Texts made from a template: a blank report with placeholders, the sample report with its examples, and their pieces.
// Canonical form, LF; whoever inserts a piece into a report adapts its line ending.

import { type Format, fieldLead, headingLine, placeholder } from "./format.ts";
import type { FieldDefinition, SectionDefinition } from "./schema.ts";

/** What stands at the places that a writer fills in: guidance in brackets, or the template's examples. */
export type Filling = "guidance" | "example";

/**
 * A field's canonical line. A blank one keeps its separator, so that the value can be typed behind it.
 * @param mark what stands for the mark of a domain that nobody has decided on yet.
 */
export function fieldLine(field: FieldDefinition, filling: Filling, mark = ""): string {
  const value = filling === "example" ? field.example : blankValue(field);
  return fieldLead(field) + (value === "" ? mark : value);
}

/** What stands for a value still to be written: a placeholder, or for a domain nothing, which says “not yet decided”. */
export function blankValue(field: FieldDefinition): string {
  return field.type === "mark" ? "" : placeholder(field.guidance);
}

/** The text under a section's heading, without line break at its end; empty for a part. `mark` as in `fieldLine`. */
export function sectionBody(section: SectionDefinition, filling: Filling, mark = ""): string {
  if (section.kind === "fields") return section.fields.map((field) => fieldLine(field, filling, mark)).join("\n");
  if (filling === "example") return section.example;
  return section.guidance === "" ? "" : placeholder(section.guidance);
}

/** A section with its heading, without line break at its end. `mark` as in `fieldLine`. */
export function sectionText(section: SectionDefinition, filling: Filling, mark = ""): string {
  const body = sectionBody(section, filling, mark);
  return body === "" ? headingLine(section) : `${headingLine(section)}\n\n${body}`;
}

/** The author line. */
export function authorLine(format: Format, filling: Filling): string {
  const { author } = format.template.header;
  return `${author.label}: ${filling === "example" ? author.example : `${placeholder(author.guidance)} (YYYY)`}`;
}

/** The headline's line. */
export function headlineLine(format: Format, filling: Filling): string {
  const { headline } = format.template.header;
  return `${"#".repeat(headline.level)} ${filling === "example" ? headline.example : placeholder(headline.guidance)}`;
}

/** The link to the project's page. */
export function linkLine(format: Format, filling: Filling): string {
  const { link } = format.template.header;
  return `[${link.text}](${filling === "example" ? link.example : "#"})`;
}

/** The line that leads to the second page. */
export function nextPageLine(format: Format): string {
  const { nextPage, arrow } = format.template.images;
  return `[${nextPage}](#) ${arrow}`.trim();
}

/** A whole report in canonical form, with a final line break. `mark` as in `fieldLine`. */
export function reportText(format: Format, filling: Filling, mark = ""): string {
  const { sections } = format.template;
  const parts = sections.filter((section) => section.kind === "part");
  const blocks = sections.flatMap((section, index) => {
    const text = [sectionText(section, filling, mark)];
    if (index === 0) text.push(headlineLine(format, filling), authorLine(format, filling), linkLine(format, filling));
    const next = sections[index + 1];
    if (next && next === parts[1]) text.push(nextPageLine(format));
    return text;
  });
  return `${blocks.join("\n\n")}\n`;
}
