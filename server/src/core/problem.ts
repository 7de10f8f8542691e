// What a rule finds in a report: a problem, and the fixes that travel with it.

import type { Edit, Span } from "./span.ts";
import { shiftEdit, shiftSpan } from "./span.ts";

export const severities = ["error", "warning", "information", "hint"] as const;

/** How much a problem weighs; the names are those of the Language Server Protocol. */
export type Severity = (typeof severities)[number];

/** Another place that explains a problem, for instance the first of two equal sections. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** One way to mend a problem. Pure data: apply `edits` to the text that the problem was found in. */
export interface Fix {
  /** What the writer reads in the menu, for instance “Write the period as 2024-2027”. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Part of “fix all” and `fix`: mends without asking, loses no word, reaches a fixpoint. */
  readonly safe: boolean;
  /**
   * What mends this problem together with the others of its rule whose fixes come to the same place, for “fix all”: equal for each
   * of them. Without it `edits` hold there, too.
   */
  readonly together?: readonly Edit[];
  /**
   * The text of the only edit as an LSP snippet with tab stops, for clients that have snippets.
   * Without it, or in other clients, the plain `edits` hold.
   */
  readonly snippet?: string;
}

/** What a rule reports. Spans are offsets in the text that was given to the rule: a section's or a report's. */
export interface Finding {
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly Related[];
  /** A function where a fix takes more than a look: it is called for the first findings of a rule only. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
  /** Which of the rule's cases this is, for a rule whose severity differs by case. */
  readonly kind?: string;
  /** The span holds nothing of use (LSP's `DiagnosticTag.Unnecessary`: editors fade it). */
  readonly unnecessary?: boolean;
}

/** A finding with its rule and the severity in force. Spans are offsets in the report's text. */
export interface Problem extends Omit<Finding, "fixes"> {
  readonly rule: string;
  readonly severity: Severity;
  readonly fixes: readonly Fix[];
}

/** The same problem, `by` offsets further on: its span, its related places and the edits of its fixes. */
export function shiftProblem(problem: Problem, by: number): Problem {
  if (by === 0) return problem;
  const shift = (edits: readonly Edit[]) => edits.map((edit) => shiftEdit(edit, by));
  return {
    ...problem,
    span: shiftSpan(problem.span, by),
    ...(problem.related && {
      related: problem.related.map((place) => ({ ...place, span: shiftSpan(place.span, by) })),
    }),
    fixes: problem.fixes.map((fix) => ({
      ...fix,
      edits: shift(fix.edits),
      ...(fix.together && { together: shift(fix.together) }),
    })),
  };
}
