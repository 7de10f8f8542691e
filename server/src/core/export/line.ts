// A short text of the report (a heading, a name, a value) as runs.

import { inlineContent } from "../render/block-html.ts";
import { raiseNotes } from "./raise-notes.ts";
import { type Run, runsOf, textOfRuns } from "./runs.ts";

/** The runs of a text that stands inside a line, from its Markdown. */
export function lineRuns(source: string): Run[] {
  return runsOf(raiseNotes({ type: "root", children: inlineContent(source) }).children);
}

/** The words of runs on one line. */
export function lineText(runs: readonly Run[]): string {
  return textOfRuns(runs).replace(/\s+/g, " ").trim();
}
