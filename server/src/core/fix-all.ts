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

/** The text with fixes applied that refer to it and do not overlap. */
export function applyFixes(text: string, fixes: readonly Pick<Fix, "edits">[]): string {
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
    if (next === current.report.text) break;
    fixed += chosen.reduce((sum, { problems }) => sum + problems, 0);
    current = analyze(next, settings, { before: current });
  }
  return { text: current.report.text, fixed, analysis: current };
}

/** Edits that mend one problem, or several that share them. */
export interface Mending {
  readonly edits: readonly Edit[];
  readonly problems: number;
}

/** What one round of “fix all” does: in order of the problems each safe fix that does not touch an edit chosen before. */
export function chooseFixes(problems: readonly Problem[]): Mending[] {
  const chosen: { edits: readonly Edit[]; problems: number }[] = [];
  const taken: Edit[] = [];
  for (const problem of problems) {
    const fix = safeFix(problem);
    const edits = fix?.together ?? fix?.edits ?? [];
    const shared = fix?.together && chosen.find((other) => areSame(other.edits, edits));
    if (shared) shared.problems++;
    else if (edits.length > 0 && !edits.some((edit) => taken.some((other) => collides(edit, other)))) {
      chosen.push({ edits, problems: 1 });
      taken.push(...edits);
    }
  }
  return chosen;
}

function areSame(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.length === others.length && some.every((edit, index) => isSame(edit, others[index] as Edit));
}

function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

/** Whether two edits overlap or insert at the same place, so that their order would matter. */
function collides(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
