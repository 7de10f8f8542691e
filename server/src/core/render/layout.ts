// Decides which pieces a report has, on which page, and in which order: sections as they stand in the report, missing ones
// where the template has them. Makes no HTML.

import { insertSection } from "../edits/insert-section.ts";
import type { Placed, Report } from "../report.ts";
import type { Span } from "../span.ts";
import type { Format } from "../template/format.ts";
import type { SectionDefinition } from "../template/schema.ts";
import type { PieceRole } from "./piece.ts";

/** A piece to be. */
export interface Place {
  readonly key: string;
  readonly role: PieceRole;
  readonly page: number;
  readonly definition: SectionDefinition | undefined;
  /** The sections that it shows: none for one that is missing, several for the masthead. */
  readonly members: readonly Placed[];
  readonly missing: boolean;
  /** Where it stands in the report. */
  readonly span: Span;
}

/** The parts of a format, each a page; a template without parts has one page. */
export function pageParts(format: Format): SectionDefinition[] {
  return format.template.sections.filter(({ kind }) => kind === "part");
}

/** The places of a report, page by page. Every section of the report is in exactly one of them; the masthead is always there. */
export function layOut(report: Report): Place[] {
  const there = placesOf(report);
  const places = withMissing(report, there);
  const pages = Math.max(1, pageParts(report.format).length);
  return Array.from({ length: pages }, (_, page) => places.filter((place) => place.page === page)).flat();
}

function placesOf(report: Report): Place[] {
  const { format } = report;
  const first = format.template.sections[0];
  const members = mastheadMembers(report);
  const places: Place[] = [];
  const count = new Map<string, number>();
  const keyed = (name: string) => {
    const number = (count.get(name) ?? 0) + 1;
    count.set(name, number);
    return number === 1 ? name : `${name}~${number}`;
  };
  const missing = members.length === 0 || members[0]?.section.definition !== first;
  const masthead: Place = {
    key: keyed("masthead"),
    role: "masthead",
    page: 0,
    definition: first?.kind === "part" ? first : undefined,
    members,
    missing,
    span: headerSpan(report, members),
  };
  let page = 0;
  for (const placed of report.sections) {
    const { section } = placed;
    const { role, definition } = section;
    if (members.includes(placed)) {
      if (!places.includes(masthead)) places.push(masthead);
      continue;
    }
    if (role === "preamble" && section.blocks.length === 0) continue;
    if (definition) page = pageOf(format, definition);
    const name = definition?.id ?? (role === "preamble" ? "preamble" : "unknown");
    const key = keyed(name);
    const shape = definition ? roleOf(definition) : role === "preamble" ? "preamble" : "unknown";
    places.push({ key, role: shape, page, definition, members: [placed], missing: false, span: spanOf(placed) });
  }
  if (!places.includes(masthead)) places.splice(places[0]?.role === "preamble" ? 1 : 0, 0, masthead);
  return places;
}

function spanOf({ start, section }: Placed): Span {
  return { start, end: start + section.text.length };
}

/** From the first to the last section of the masthead, and as far as its author line and link reach. */
function headerSpan({ header }: Report, members: readonly Placed[]): Span {
  const start = members[0]?.start ?? 0;
  const ends = members.map((placed) => spanOf(placed).end);
  return { start, end: Math.max(start, ...ends, header.author?.span.end ?? 0, header.link?.span.end ?? 0) };
}

/** The first part's section and the headline, as far as they are there. */
export function mastheadMembers({ sections, header, format }: Report): Placed[] {
  const first = format.template.sections[0];
  const part = first?.kind === "part" ? sections.find(({ section }) => section.definition === first) : undefined;
  return sections.filter((placed) => placed === part || placed === header.headline);
}

function withMissing(report: Report, there: readonly Place[]): Place[] {
  const { format } = report;
  const places = [...there];
  const first = places.find(({ role }) => role === "masthead")?.definition;
  for (const definition of format.template.sections) {
    if (definition === first || places.some((place) => place.definition === definition)) continue;
    const page = pageOf(format, definition);
    places.splice(placeFor(format, places, definition, page), 0, {
      key: definition.id,
      role: roleOf(definition),
      page,
      definition,
      members: [],
      missing: true,
      span: insertSection(report, definition).span,
    });
  }
  return places;
}

/** Behind the nearest section before it on its page, and the unknown headings that follow that; else before all others of the page. */
function placeFor(format: Format, places: readonly Place[], definition: SectionDefinition, page: number): number {
  const rank = (of: SectionDefinition | undefined) => (of ? (format.sectionOrder.get(of.id) ?? 0) : -1);
  let best = -1;
  places.forEach((place, index) => {
    const before = place.definition !== undefined && rank(place.definition) < rank(definition);
    if (place.page === page && before && (best < 0 || rank(place.definition) > rank(places[best]?.definition)))
      best = index;
  });
  if (best < 0) {
    const masthead = places.findIndex(({ role }) => role === "masthead");
    const next = places.findIndex((place) => place.page === page);
    if (page === 0) return masthead + 1;
    return next < 0 ? places.length : next;
  }
  do best++;
  while (places[best]?.role === "unknown");
  return best;
}

function pageOf(format: Format, definition: SectionDefinition): number {
  const parts = pageParts(format);
  return Math.max(
    0,
    parts.findIndex((part) => part === definition || part.id === definition.parent),
  );
}

function roleOf(definition: SectionDefinition): PieceRole {
  if (definition.kind !== "fields") return definition.kind;
  return definition.fields.some(({ type }) => type === "mark") ? "matrix" : "facts";
}
