// A report as pages of safe HTML, piece by piece. A piece whose sections stayed is taken from the earlier rendering as it is.

import type { Analysis } from "../analyze.ts";
import type { Report } from "../report.ts";
import type { Section } from "../section.ts";
import { languageOf } from "./language.ts";
import { layOut, mastheadMembers, type Place, pageParts } from "./layout.ts";
import { makePiece } from "./make-piece.ts";
import type { Piece, Rendered } from "./piece.ts";

/**
 * Renders a report. Total, and a function of the analysis: `before` makes it faster, not different.
 * A piece of `before` whose sections are the same objects is given back with the very same strings.
 */
export function renderReport(analysis: Analysis, before?: Rendered): Rendered {
  const { report } = analysis;
  const { format } = report;
  const known = new Map(
    before?.analysis.report.format === format ? before.pieces.map((piece) => [piece.key, piece]) : [],
  );
  const pieces = layOut(report).map((place) => {
    const sections = sectionsOf(report, place);
    const earlier = known.get(place.key);
    return earlier && isSame(earlier, place, sections)
      ? moved(earlier, place)
      : makePiece(report, place, sections, earlier);
  });
  return {
    analysis,
    pages: pageParts(format).map(({ name }) => name),
    pieces,
    title: titleOf(pieces),
    language: languageOf(report.sections.map(({ section }) => section)),
  };
}

/** What a piece depends on: for the masthead also what stands between its sections, where author and link can be. */
function sectionsOf(report: Report, { role, members }: Place): Section[] {
  if (role !== "masthead") return members.map(({ section }) => section);
  const own = mastheadMembers(report);
  const last = own.at(-1);
  const from = last ? report.sections.indexOf(own[0] as (typeof own)[number]) : 0;
  const next = report.sections.findIndex(({ section }, index) => index > from && section.definition !== undefined);
  return report.sections.slice(from, next < 0 ? undefined : next).map(({ section }) => section);
}

function isSame(piece: Piece, place: Place, sections: readonly Section[]): boolean {
  return (
    piece.role === place.role &&
    piece.missing === place.missing &&
    piece.sections.length === sections.length &&
    piece.sections.every((section, index) => section === sections[index])
  );
}

function moved(piece: Piece, { page, span }: Place): Piece {
  if (piece.page === page && piece.span.start === span.start && piece.span.end === span.end) return piece;
  return { ...piece, page, span };
}

function titleOf(pieces: readonly Piece[]): string {
  const headline = pieces.find(({ role }) => role === "masthead")?.anchors.get("headline");
  return headline?.runs.map(({ text }) => text).join("") ?? "";
}
