// Offers of sections that are missing: on an empty line, and behind a #.

import { missingSections, sectionBefore } from "../../edits/insert-section.ts";
import { knownSections } from "../../report.ts";
import { type Piece, plainText, sectionPieces, snippetText } from "../../snippet.ts";
import { headingLine } from "../../template/format.ts";
import type { SectionDefinition } from "../../template/schema.ts";
import { type CompletionOffer, sortKey } from "./offer.ts";
import { isEmptyLine, type Place } from "./place.ts";

/** The sections to offer, those that belong here first. */
export function sectionOffers(place: Place): CompletionOffer[] {
  const { analysis, placed, offset } = place;
  const { report } = analysis;
  const { template } = report.format;
  const empty = isEmptyLine(place);
  const { section } = placed;
  const typing = !empty && section.heading.span.end + placed.start === place.line.end ? section : undefined;
  if (typing?.definition && typing.heading.match === "name") return [];
  const missing = missingSections(report);
  const wanted = template.sections.filter((one) => missing.includes(one) || one === typing?.definition);
  // Nothing between fields: a section there would part them from their heading.
  if (empty && section.definition?.kind === "fields" && hasFieldsBehind(place)) return [];
  const around = knownSections(report).findLast(({ start }) => start <= offset && start !== (typing && placed.start));
  const here = (one: SectionDefinition) => sectionBefore(report, one)?.start === around?.start;
  const sorted = [...wanted.filter(here), ...wanted.filter((one) => !here(one))];
  return sorted.map((definition, index) => {
    const pieces = piecesFor(place, definition);
    return {
      label: definition.name,
      kind: "section",
      documentation: definition.description,
      edit: { span: empty ? place.line : { start: place.textStart, end: place.line.end }, text: plainText(pieces) },
      ...(place.options.snippets && { snippet: snippetText(pieces) }),
      filterText: empty ? definition.name : (/^#+[ \t]*/.exec(place.before)?.[0] ?? "") + definition.name,
      sortText: sortKey(index),
      ...(index === 0 && here(definition) && { preselect: true }),
    };
  });
}

/** The section with its guidance; the heading alone where its text is there already. Set off by blank lines on an empty line. */
function piecesFor(place: Place, definition: SectionDefinition): Piece[] {
  const { analysis, placed, line, ending } = place;
  const { report } = analysis;
  const { text } = report;
  const adapt = (piece: Piece): Piece => (typeof piece === "string" ? piece.replaceAll("\n", ending) : piece);
  const whole = sectionPieces(definition, report.format.template.marks);
  if (!isEmptyLine(place)) {
    const end = placed.start + placed.section.text.length;
    return text.slice(line.end, end).trim() === "" ? whole.map(adapt) : [headingLine(definition)];
  }
  const above = /([^\r\n]*)(?:\r\n|\r|\n)$/.exec(text.slice(0, line.start).slice(-2000))?.[1]?.trim() ?? "";
  const below = /^(?:\r\n|\r|\n)([^\r\n]*)/.exec(text.slice(line.end, line.end + 2000))?.[1]?.trim() ?? "";
  return [...(above === "" ? [] : ["\n"]), ...whole, ...(below === "" ? [] : ["\n"])].map(adapt);
}

function hasFieldsBehind({ placed, offset }: Place): boolean {
  return placed.section.reading.fields.some(({ span }) => placed.start + span.start > offset);
}
