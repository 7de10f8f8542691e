// Pieces of the sample report by section, for tests that move, repeat and remove them.

import { findSection, type Placed, readReport } from "../../../server/src/core/report.ts";
import { format, sample } from "../../kit/sample.ts";

/** A section of the sample with its heading and the blank lines behind it. */
export function sourceOf(id: string): string {
  const { section } = findSection(readReport(sample, format), id) as Placed;
  return section.text;
}

/** The sample without some sections. */
export function without(...ids: string[]): string {
  return ids.reduce((text, id) => text.replace(sourceOf(id), ""), sample);
}

/** The sample with its sections in another order: those named stand, in this order, where the first of them stood. */
export function reordered(...ids: string[]): string {
  const first = ids.map((id) => sample.indexOf(sourceOf(id))).sort((a, b) => a - b)[0] as number;
  const rest = without(...ids);
  const moved = ids.map((id) => `${sourceOf(id).trimEnd()}\n\n`).join("");
  return `${rest.slice(0, first)}${moved}${rest.slice(first)}`.trimEnd().concat("\n");
}
