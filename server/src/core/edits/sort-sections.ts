// Sorts the sections of a report into the template's order. Each moves with its whole text; nothing within one is changed.

import { knownSections, lineEndingIn, type Report, readReport } from "../report.ts";
import { applyEdits, type Edit } from "../span.ts";
import { textEnd } from "./extent.ts";
import { outOfOrder } from "./order.ts";

/** A section with what belongs to it: repeated sections, unknown headings and the headline go with the section before them. */
interface Unit {
  readonly rank: number;
  readonly start: number;
  readonly end: number;
  readonly textEnd: number;
}

/** The first section of each kind, in document order, with everything up to the next one. */
function unitsOf(report: Report): Unit[] {
  const seen = new Set<string>();
  const firsts = knownSections(report).filter(({ definition }) => {
    const fresh = !seen.has(definition.id);
    seen.add(definition.id);
    return fresh;
  });
  return firsts.map(({ start, definition }, index) => {
    const end = firsts[index + 1]?.start ?? report.text.length;
    const rank = report.format.sectionOrder.get(definition.id) ?? 0;
    return { rank, start, end, textEnd: textEnd(report, { start, end }) };
  });
}

/** Offsets of the sections that must move, the fewest that will do; a repeated section is never among them. */
export function sectionsOutOfOrder(report: Report): number[] {
  const units = unitsOf(report);
  return [...outOfOrder(units.map(({ rank }) => rank))].map((index) => (units[index] as Unit).start);
}

/** Moves the sections that stand out of order to their place. No edits where all is in order, or where moving would hide a heading. */
export function sortSections(report: Report): Edit[] {
  const units = unitsOf(report);
  const moved = outOfOrder(units.map(({ rank }) => rank));
  if (moved.size === 0) return [];
  const ending = lineEndingIn(report);
  const gap = ending + ending;
  const kept = units.filter((_, index) => !moved.has(index));
  const edits: Edit[] = [];
  const arriving = new Map<Unit | undefined, Unit[]>();
  for (const index of moved) {
    const unit = units[index] as Unit;
    edits.push({ span: { start: unit.start, end: unit.end }, text: "" });
    const behind = kept.find(({ rank }) => rank > unit.rank);
    arriving.set(behind, [...(arriving.get(behind) ?? []), unit]);
  }
  for (const [behind, group] of arriving) {
    const text = group
      .sort((a, b) => a.rank - b.rank)
      .map((unit) => report.text.slice(unit.start, unit.textEnd))
      .join(gap);
    const offset = behind?.start ?? (kept.at(-1) as Unit).textEnd;
    edits.push({ span: { start: offset, end: offset }, text: behind ? text + gap : gap + text });
  }
  return keepsSections(report, edits) ? edits : [];
}

/**
 * Whether the report has the same sections after the edits, each with the same text: an open fence, a bare name or a repeated one can
 * depend on what stands before it.
 */
function keepsSections(report: Report, edits: readonly Edit[]): boolean {
  const all = ({ sections }: Report) =>
    sections.map(({ section: { definition, role, text } }) => `${definition?.id ?? role} ${text.trimEnd()}`).sort();
  const after = all(readReport(applyEdits(report.text, edits), report.format));
  return all(report).every((one, index) => one === after[index]) && after.length === report.sections.length;
}
