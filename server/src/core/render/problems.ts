// Problems as a page shows them: each at an anchor of a piece, as data. Never HTML, so that a problem elsewhere changes no piece.

import * as l10n from "@vscode/l10n";
import type { Problem, Severity } from "../problem.ts";
import { remember } from "../recall.ts";
import { firstIndex } from "../search.ts";
import { type Span, shiftSpan } from "../span.ts";
import { visibleSpan } from "./locate.ts";
import type { Anchor, Piece, Rendered } from "./piece.ts";

export interface PreviewProblem {
  /** Stable while the problem's place in the order of its piece and rule stays. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly piece: string;
  /** The element of the piece with this `data-anchor`; undefined for the piece as a whole. */
  readonly anchor: string | undefined;
  /** The faulty part of the visible text of the element with this `data-text`, in UTF-16 units; undefined for all of it. */
  readonly text: Span | undefined;
  /** Titles of the fixes, in order. */
  readonly fixes: readonly string[];
}

/** A problem with what it was made from. */
export interface AnchoredProblem extends PreviewProblem {
  readonly problem: Problem;
}

/** The problems of a rendered report, in their order in the text. */
export function anchorProblems({ analysis, pieces }: Rendered): AnchoredProblem[] {
  const counts = new Map<string, number>();
  const waiting = waitingPlaces(pieces);
  const byStart = pieces.filter(({ missing }) => !missing).sort((a, b) => a.span.start - b.span.start);
  return analysis.problems.flatMap((problem) => {
    const place =
      missingPlace(waiting, problem) ?? placeOf(byStart, problem.span) ?? placeOf(pieces, { start: 0, end: 0 });
    if (!place) return [];
    const { piece, anchor, text } = place;
    const kind = `${piece.key}/${problem.rule}`;
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    const { rule, severity, message } = problem;
    const fixes = problem.fixes.map(({ title }) => title);
    return [{ id: `${kind}/${number}`, rule, severity, message, piece: piece.key, anchor, text, fixes, problem }];
  });
}

interface ProblemPlace {
  readonly piece: Piece;
  readonly anchor: string | undefined;
  readonly text: Span | undefined;
}

/** An empty place of a page, and how the text begins that fills it. */
interface WaitingPlace extends ProblemPlace {
  readonly sign: string;
}

function waitingPlaces(pieces: readonly Piece[]): WaitingPlace[] {
  return pieces.flatMap((piece) =>
    [...piece.anchors].flatMap(([anchor, { sign }]) =>
      sign === undefined ? [] : [{ piece, anchor, text: undefined, sign: sign.trimStart() }],
    ),
  );
}

/** The empty place that a fix of the problem would fill: there it says more than at what stands before it. */
function missingPlace(waiting: readonly WaitingPlace[], problem: Problem): ProblemPlace | undefined {
  const inserted = problem.fixes.flatMap(({ edits }) =>
    edits.filter(({ span }) => span.start === span.end).map(({ text }) => text.trimStart()),
  );
  if (inserted.length === 0) return undefined;
  return waiting.find(({ sign }) => inserted.some((text) => text.startsWith(sign)));
}

/** The smallest anchor that holds the start of a span. @param pieces in the order of their start */
function placeOf(pieces: readonly Piece[], span: Span): ProblemPlace | undefined {
  const behind = firstIndex(pieces.length, (index) => (pieces[index] as Piece).span.start > span.start);
  const piece = pieces[Math.max(0, behind - 1)];
  if (!piece) return undefined;
  const here = shiftSpan(span, -piece.span.start);
  const extents = extentsOf(piece);
  const next = firstIndex(extents.length, (index) => (extents[index] as NestedExtent).extent.start > here.start);
  let best = extents[next - 1];
  while (best && best.extent.end < here.start) best = best.around;
  if (!best) return { piece, anchor: undefined, text: undefined };
  const { span: shown, source, runs } = best.anchor;
  const text = shown && visibleSpan(source, runs, shiftSpan(here, -shown.start));
  return { piece, anchor: best.name, text };
}

/** What an anchor shows of the source, and the next larger one that it lies in. */
interface NestedExtent {
  readonly name: string;
  readonly anchor: Anchor;
  readonly extent: Span;
  readonly around: NestedExtent | undefined;
}

/** The extents of a piece's anchors by their start, of two that start together the smaller one last. */
const extentsOf = remember((piece: Piece): readonly NestedExtent[] => {
  const extents: NestedExtent[] = [];
  const sorted = [...piece.anchors]
    .flatMap(([name, anchor]) => (anchor.extent ? [{ name, anchor, extent: anchor.extent }] : []))
    .sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end);
  for (const one of sorted) {
    let around = extents.at(-1);
    while (around && around.extent.end < one.extent.end) around = around.around;
    extents.push({ ...one, around });
  }
  return extents;
});

/** Problems by severity. */
export function countProblems(problems: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** The counts in words, worst first; says so where there is nothing to mend. */
export function problemSummary({ error, warning, information, hint }: Record<Severity, number>): string {
  const parts = [
    error === 1 ? l10n.t("1 error") : error > 1 ? l10n.t("{0} errors", error) : "",
    warning === 1 ? l10n.t("1 warning") : warning > 1 ? l10n.t("{0} warnings", warning) : "",
    information === 1 ? l10n.t("1 remark") : information > 1 ? l10n.t("{0} remarks", information) : "",
    hint === 1 ? l10n.t("1 hint") : hint > 1 ? l10n.t("{0} hints", hint) : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? l10n.t("No problems") : parts.join(", ");
}
