// Undoes what converters did to a report: pass by pass, each finding one kind of damage, until there is none. Edits only: what
// is not damaged keeps its bytes, and a clean report is left as it is.

import { type Analysis, analyze } from "../analyze.ts";
import { chooseFixes } from "../fix-all.ts";
import type { Problem } from "../problem.ts";
import { type Report, readReport } from "../report.ts";
import type { Settings } from "../settings.ts";
import { touches } from "../span.ts";
import type { FieldDefinition } from "../template/schema.ts";
import { applyChanges, type Draft, type HtmlToMarkdown, type Note } from "./change.ts";
import { emptyMarks, marksLeftOpen, undecidedMarks } from "./open-marks.ts";
import { passes } from "./passes.ts";

export type { HtmlToMarkdown, Note };

export interface Repaired {
  readonly text: string;
  /** What was not plain, in the order of the text. */
  readonly notes: readonly Note[];
  /** Of the repaired text. */
  readonly analysis: Analysis;
}

/** More rounds than any damage needs: what one pass brings to light is there for the others in the next round. */
const mostRounds = 8;

/** More rounds of safe fixes than any report needs. */
const mostFixes = 50;

/**
 * Repairs a report and mends what has a safe fix. Running it on its own result changes nothing.
 * @param html turns the HTML that a converter left in the text into Markdown
 * @param insert whether what is missing altogether is inserted, as the safe fixes do, or left for the rules to show
 */
export function repair(text: string, settings: Settings, html: HtmlToMarkdown, insert: boolean): Repaired {
  let draft: Draft = { text, notes: [] };
  let analysis = analyze(text, settings);
  const left = marksLeftOpen(analysis.report);
  for (let round = 0; round < mostRounds; round++) {
    const before = draft.text;
    draft = runPasses(draft, settings, html);
    ({ draft, analysis } = mend(draft, analyze(draft.text, settings, { before: analysis }), insert, left));
    if (draft.text === before) break;
  }
  return { ...draft, analysis };
}

function runPasses(draft: Draft, { format }: Settings, html: HtmlToMarkdown): Draft {
  let current = draft;
  let report: Report | undefined;
  for (const pass of passes) {
    report = readReport(current.text, format, report);
    current = applyChanges(current, pass(report, html));
  }
  return current;
}

/** Rules whose fix puts something where nothing was. */
const inserting = new Set(["missing-section", "missing-field", "missing-domain"]);

/** Applies the safe fixes, as “fix all” does; notes keep their places. @param left the domains whose mark was left to the writer before */
function mend(
  draft: Draft,
  first: Analysis,
  insert: boolean,
  left: ReadonlySet<FieldDefinition>,
): { draft: Draft; analysis: Analysis } {
  let current = draft;
  let analysis = first;
  for (let round = 0; round < mostFixes; round++) {
    const { report } = analysis;
    const open = undecidedMarks(report, current.notes);
    const isOpen = ({ span }: Problem) =>
      emptyMarks(report).some(
        (mark) => touches(mark.span, span) && (open.has(mark.definition) || left.has(mark.definition)),
      );
    const include = (problem: Problem) =>
      (insert || !inserting.has(problem.rule)) &&
      !(problem.rule === "missing-domain" && open.size > 0 && open.size === emptyMarks(report).length) &&
      !(problem.rule === "invalid-domain-mark" && isOpen(problem));
    const next = applyChanges(current, chooseFixes(analysis.problems.filter(include)));
    if (next.text === current.text) break;
    current = next;
    analysis = analyze(current.text, analysis.settings, { before: analysis });
  }
  return { draft: current, analysis };
}
