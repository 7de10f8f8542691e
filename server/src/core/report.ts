// The typed view of a report: its sections in document order, its header, and what hides text. Made from a text and a format;
// holds no rules. Positions in a section count from the section's start; all others are offsets in the report's text.

import { type Header, readHeader } from "./header.ts";
import { findEdit, type ProseEdit, proseEdit } from "./prose-edit.ts";
import { remember } from "./recall.ts";
import { nameTest, recognise, withinLimit } from "./recognise.ts";
import { buildSection, editSection, type Heading, lineEndingsIn, type Placed, type Section } from "./section.ts";
import { applyEdits, type Edit, type Span, shiftEdit, shiftSpan } from "./span.ts";
import { type Conflict, findConflicts, setAside } from "./syntax/conflict.ts";
import type { Field } from "./syntax/fields.ts";
import { commonest, type LineEnding, lineEndings } from "./syntax/lines.ts";
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
  /** Stays the same object from one reading to the next while at most the words of sections for prose change. */
  readonly structure: Structure;
  readonly conflicts: readonly Conflict[];
  readonly unclosed: readonly UnclosedBlock[];
  /** The first heading that is read as text, because `mostSections` stand before it. */
  readonly tooMany: Span | undefined;
}

/** A section of the template. */
export type KnownSection = Placed & { readonly definition: SectionDefinition };

/** All of a report but the words of its prose: compared by identity only. */
export type Structure = Readonly<Record<string, never>>;

/**
 * Reads a text as a report. Total: every string is a report, an empty one has no sections.
 * @param before an earlier reading of nearly the same text; sections that did not change are taken from it.
 * @param edit what made the text of that of `before`, where it is known; else it is looked for.
 */
export function readReport(text: string, format: Format, before?: Report, edit?: Edit): Report {
  const ofProse = before?.format === format ? editOfProse(before, text, edit) : undefined;
  if (before && ofProse) return editReport(before, text, ofProse);
  const conflicts = findConflicts(text);
  const readable = setAside(text, conflicts);
  const scanned = scan(readable, nameTest(format));
  const { headings, tooMany } = withinLimit(recognise(readable, scanned, format));
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
  const header = readHeader(readable, sections, format);
  const { unclosed } = scanned;
  const isSame =
    before &&
    isUndisturbed({ conflicts, unclosed }) &&
    isUndisturbed(before) &&
    sameStructure(before.sections, sections);
  return {
    text,
    format,
    sections,
    header,
    structure: isSame ? before.structure : {},
    conflicts,
    unclosed,
    tooMany: tooMany?.line.span,
  };
}

function isUndisturbed({ conflicts, unclosed }: Pick<Report, "conflicts" | "unclosed">): boolean {
  return conflicts.length === 0 && unclosed.length === 0;
}

/** The edit since an earlier reading, where it is one of prose. */
function editOfProse(before: Report, text: string, edit?: Edit): ProseEdit | undefined {
  return isUndisturbed(before) ? proseEdit(before.sections, edit ?? findEdit(before.text, text)) : undefined;
}

/** Reads a report of which only one block is not as it was. Does not look into the whole text: it may still be in parts. */
function editReport(before: Report, text: string, { section: edited, block, content, edit }: ProseEdit): Report {
  const { start, section } = before.sections[edited] as Placed;
  const shift = text.length - before.text.length;
  const sections = before.sections.map((placed, index) => {
    if (index < edited) return placed;
    if (index > edited) return { start: placed.start + shift, section: placed.section };
    const own = applyEdits(section.text, [shiftEdit(edit, -start)]);
    return { start, section: editSection(section, own, block, content) };
  });
  const isAbove = before.header.span !== undefined && before.header.span.end <= start;
  const { tooMany } = before;
  return {
    ...before,
    text,
    sections,
    tooMany: tooMany && tooMany.start >= edit.span.end ? shiftSpan(tooMany, shift) : tooMany,
    header: isAbove ? before.header : readHeader(text, sections, before.format),
    structure: sameStructure(before.sections, sections) ? before.structure : {},
  };
}

/** Whether two readings differ in nothing but words of prose, and these are there in both. */
function sameStructure(before: readonly Placed[], now: readonly Placed[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ section: then }, index) => {
      const { section } = now[index] as Placed;
      return then === section || (isWritten(then) && isWritten(section) && sameHeading(then, section));
    })
  );
}

function isWritten({ definition, isEmpty }: Section): boolean {
  return definition?.kind === "prose" && !isEmpty;
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
    if (earlier && earlier.text === text && samePlaces(earlier.heading, heading)) return earlier;
    return buildSection(role, definition, heading, text, format, earlier);
  };
}

function keyOf(role: Section["role"], definition: SectionDefinition | undefined): string {
  return definition?.id ?? `:${role}`;
}

/** Whether the headings of two sections are the same words in the same form. */
function sameHeading(a: Section, b: Section): boolean {
  if (a.heading === b.heading) return true;
  return a.text.startsWith(b.text.slice(0, b.heading.next)) && samePlaces(a.heading, b.heading);
}

function samePlaces(a: Heading, b: Heading): boolean {
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
  return firstSections(report).get(id);
}

/** The first section of each id. */
const firstSections = remember((report: Report): ReadonlyMap<string, Placed> => {
  const first = new Map<string, Placed>();
  for (const placed of report.sections) {
    const { definition } = placed.section;
    if (definition && !first.has(definition.id)) first.set(definition.id, placed);
  }
  return first;
});

/** Sections of the template, in document order, repeated ones included. */
export const knownSections = remember((report: Report): readonly KnownSection[] =>
  report.sections.flatMap((placed) =>
    placed.section.definition ? [{ ...placed, definition: placed.section.definition }] : [],
  ),
);

/** The line ending that most lines of a report have. */
export const lineEndingIn = remember(({ sections }: Report): LineEnding => {
  const counts = { "\n": 0, "\r\n": 0, "\r": 0 };
  for (const { section } of sections) {
    const own = lineEndingsIn(section);
    for (const ending of lineEndings) counts[ending] += own[ending];
  }
  return commonest(counts);
});

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
