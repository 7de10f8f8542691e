// The typed view of a report: its sections in document order, its header, and what hides text. Made from a text and a format;
// holds no rules. Positions in a section count from the section's start; all others are offsets in the report's text.

import { type Header, readHeader } from "./header.ts";
import { nameTest, recognise } from "./recognise.ts";
import { buildSection, type Heading, type Placed, type Section } from "./section.ts";
import type { Span } from "./span.ts";
import { shiftSpan } from "./span.ts";
import { type Conflict, findConflicts, setAside } from "./syntax/conflict.ts";
import type { Field } from "./syntax/fields.ts";
import { scan, type UnclosedBlock } from "./syntax/scan.ts";
import type { Format } from "./template/format.ts";
import type { SectionDefinition } from "./template/schema.ts";

export type { Placed };

export interface Report {
  readonly text: string;
  readonly format: Format;
  /** All sections in document order: the template's, the headline, unknown ones; the preamble first if there is one. */
  readonly sections: readonly Placed[];
  readonly header: Header;
  readonly conflicts: readonly Conflict[];
  readonly unclosed: readonly UnclosedBlock[];
}

/**
 * Reads a text as a report. Total: every string is a report, an empty one has no sections.
 * @param before an earlier reading of nearly the same text; sections that did not change are taken from it.
 */
export function readReport(text: string, format: Format, before?: Report): Report {
  const conflicts = findConflicts(text);
  const readable = setAside(text, conflicts);
  const scanned = scan(readable, nameTest(format));
  const headings = recognise(readable, scanned, format);
  const reuse = sectionsToReuse(before, format);
  const sections: Placed[] = [];
  const firstStart = headings[0]?.line.span.start ?? text.length;
  if (firstStart > 0) {
    const place = { start: 0, end: 0 };
    const heading: Heading = {
      form: "bare",
      level: 0,
      span: place,
      next: 0,
      marker: place,
      name: place,
      plain: true,
      match: undefined,
    };
    sections.push({ start: 0, section: reuse("preamble", undefined, heading, readable.slice(0, firstStart)) });
  }
  headings.forEach(({ line, role, found }, index) => {
    const start = line.span.start;
    const end = headings[index + 1]?.line.span.start ?? text.length;
    const heading: Heading = {
      ...line,
      span: shiftSpan(line.span, -start),
      next: line.next - start,
      marker: shiftSpan(line.marker, -start),
      name: shiftSpan(line.name, -start),
      match: found?.match,
    };
    sections.push({ start, section: reuse(role, found?.item, heading, readable.slice(start, end)) });
  });
  return {
    text,
    format,
    sections,
    header: readHeader(readable, sections, format),
    conflicts,
    unclosed: scanned.unclosed,
  };
}

type Reuse = (
  role: Section["role"],
  definition: SectionDefinition | undefined,
  heading: Heading,
  text: string,
) => Section;

/** Gives the section of the earlier reading where nothing in it changed, and builds it from the earlier one's blocks where something did. */
function sectionsToReuse(before: Report | undefined, format: Format): Reuse {
  const known = new Map<string, Section[]>();
  if (before?.format === format) {
    for (const { section } of before.sections) {
      const key = keyOf(section.role, section.definition);
      const same = known.get(key);
      if (same) same.push(section);
      else known.set(key, [section]);
    }
  }
  return (role, definition, heading, text) => {
    const earlier = known.get(keyOf(role, definition))?.shift();
    if (earlier && earlier.text === text && sameHeading(earlier.heading, heading)) return earlier;
    return buildSection(role, definition, heading, text, format, earlier);
  };
}

function keyOf(role: Section["role"], definition: SectionDefinition | undefined): string {
  return definition?.id ?? `:${role}`;
}

function sameHeading(a: Heading, b: Heading): boolean {
  return (
    a.form === b.form &&
    a.level === b.level &&
    a.match === b.match &&
    a.next === b.next &&
    a.name.start === b.name.start &&
    a.name.end === b.name.end
  );
}

/** The first section with an id, where it is in the report. */
export function findSection(report: Report, id: string): Placed | undefined {
  return report.sections.find(({ section }) => section.definition?.id === id);
}

/** Sections of the template, in document order, repeated ones included. */
export function knownSections(report: Report): (Placed & { readonly definition: SectionDefinition })[] {
  return report.sections.flatMap((placed) =>
    placed.section.definition ? [{ ...placed, definition: placed.section.definition }] : [],
  );
}

/** The section that holds an offset; at a border the later one. */
export function sectionAt(report: Report, offset: number): Placed | undefined {
  return report.sections.findLast(({ start }) => start <= offset);
}

/** A span of a section as a span of the report. */
export function inReport(placed: Placed, span: Span): Span {
  return shiftSpan(span, placed.start);
}

/** Where a section's own text ends: behind its last line that is not blank. Offset in the report. */
export function contentEnd(placed: Placed): number {
  return placed.start + placed.section.text.trimEnd().length;
}

/** The first field with an id in a section. Its spans count from the section's start. */
export function findField(section: Section, id: string): Field | undefined {
  return section.reading.fields.find((field) => field.definition?.id === id);
}

/** The source text of a field's value; empty where there is none. */
export function valueText(section: Section, field: Field): string {
  return section.text.slice(field.value.start, field.value.end);
}
