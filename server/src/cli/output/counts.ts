// Counts problems, and says the counts in words.

import * as l10n from "@vscode/l10n";
import { safeFix } from "../../core/fix-all.ts";
import type { Problem, Severity } from "../../core/problem.ts";

export type Counts = Record<Severity, number> & {
  readonly reports: number;
  /** Problems that have a safe fix. */
  readonly fixable: number;
};

export const noCounts: Counts = { reports: 0, error: 0, warning: 0, information: 0, hint: 0, fixable: 0 };

/** The counts with those of one more report. */
export function countMore(counts: Counts, problems: readonly Problem[]): Counts {
  const of = (severity: Severity) => counts[severity] + problems.filter((one) => one.severity === severity).length;
  return {
    reports: counts.reports + 1,
    error: of("error"),
    warning: of("warning"),
    information: of("information"),
    hint: of("hint"),
    fixable: counts.fixable + problems.filter(safeFix).length,
  };
}

/** The counts of reports, and of others. */
export function addCounts(counts: Counts, others: Counts): Counts {
  return Object.fromEntries(
    (Object.keys(noCounts) as (keyof Counts)[]).map((key) => [key, counts[key] + others[key]]),
  ) as Counts;
}

/** “2 errors, 1 hint”; empty where there is nothing. */
export function countsInWords(counts: Record<Severity, number>): string {
  const one: Record<Severity, string> = {
    error: l10n.t("1 error"),
    warning: l10n.t("1 warning"),
    information: l10n.t("1 remark"),
    hint: l10n.t("1 hint"),
  };
  const more: Record<Severity, (count: number) => string> = {
    error: (count) => l10n.t("{0} errors", count),
    warning: (count) => l10n.t("{0} warnings", count),
    information: (count) => l10n.t("{0} remarks", count),
    hint: (count) => l10n.t("{0} hints", count),
  };
  return (Object.keys(one) as Severity[])
    .filter((severity) => counts[severity] > 0)
    .map((severity) => (counts[severity] === 1 ? one[severity] : more[severity](counts[severity])))
    .join(", ");
}

/** “1 report”, “3 reports”. */
export function reportsInWords(count: number): string {
  return count === 1 ? l10n.t("1 report") : l10n.t("{0} reports", count);
}
