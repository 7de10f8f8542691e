// Applies every safe fix of a report, round by round, until nothing safe is left to do.

import { type Analysis, analyze } from "./analyze.ts";
import type { Fix, Problem } from "./problem.ts";
import type { Settings } from "./settings.ts";
import { applyEdits, type Edit } from "./span.ts";

/** More rounds than any report needs; each round brings the report nearer to its canonical form. */
const mostRounds = 50;

export interface FixedReport {
  readonly text: string;
  /** How many problems were mended. */
  readonly fixed: number;
  readonly analysis: Analysis;
}

/** A problem's safe fix, if it has one. */
export function safeFix(problem: Problem): Fix | undefined {
  return problem.fixes.find((fix) => fix.safe);
}

/** The text with one fix applied. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  return applyEdits(
    text,
    fixes.flatMap((fix) => fix.edits),
  );
}

/**
 * Mends all problems that have a safe fix and that `include` accepts.
 * Reaches a fixpoint: running it on its own result changes nothing.
 */
export function fixAll(
  text: string,
  settings: Settings,
  include: (problem: Problem) => boolean = () => true,
  analysis?: Analysis,
): FixedReport {
  let current = analysis?.report.text === text ? analysis : analyze(text, settings);
  let fixed = 0;
  for (let round = 0; round < mostRounds; round++) {
    const chosen = chooseFixes(current.problems.filter(include));
    const next = applyFixes(current.report.text, chosen);
    if (chosen.length === 0 || next === current.report.text) break;
    fixed += chosen.length;
    current = analyze(next, settings, { before: current });
  }
  return { text: current.report.text, fixed, analysis: current };
}

/** The safe fixes of one round: in order of the problems, each that does not touch an edit chosen before. */
export function chooseFixes(problems: readonly Problem[]): Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const problem of problems) {
    const fix = safeFix(problem);
    if (!fix || fix.edits.length === 0 || fix.edits.some((edit) => taken.some((other) => collides(edit, other))))
      continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

/** Whether two edits overlap or insert at the same place, so that their order would matter. */
function collides(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
