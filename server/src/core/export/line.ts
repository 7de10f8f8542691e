// A short text of the report (a heading, a name, a value, the author line) as runs.

import { inlineContent } from "../render/block-html.ts";
import type { ExportAuthor } from "./document.ts";
import { raiseNotes } from "./raise-notes.ts";
import { plainRuns, type Run, runsOf, textOfRuns } from "./runs.ts";

/** The runs of a text that stands inside a line, from its Markdown. */
export function lineRuns(source: string): Run[] {
  return runsOf(raiseNotes({ type: "root", children: inlineContent(source) }).children);
}

/** The words of runs on one line. */
export function lineText(runs: readonly Run[]): string {
  return textOfRuns(runs).replace(/\s+/g, " ").trim();
}

/** The author line as it is read: label, name, and the year in brackets. */
export function bylineOf({ label, name, year, note }: ExportAuthor): Run[] {
  const behind = year === undefined ? note : `${year}`;
  return [...plainRuns(`${label}: `), ...name, ...plainRuns(behind === undefined ? "" : ` (${behind})`)];
}
