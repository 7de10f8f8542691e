// What a checklist comes to in a few words: ready to submit, or what is still to be done.
import { l10n } from "vscode";
import type { Checklist } from "../../server/src/protocol.ts";
import { allItems } from "./checklist/places.ts";

export interface Summary {
  readonly text: string;
  /** What does not stand in the way of submitting. */
  readonly detail: string;
  readonly severity: "none" | "warning" | "error";
}

/** Errors and warnings stand in the way; information and hints do not. A missing section is an error and is counted as such once. */
export function summary({ counts, items }: Checklist): Summary {
  const { errors, warnings } = counts;
  const missing = allItems(items).filter(({ kind, state }) => kind === "section" && state === "missing").length;
  const problems = errors + warnings - Math.min(missing, errors);
  const parts = [problems > 0 ? countProblems(problems) : "", missing > 0 ? countMissing(missing) : ""].filter(Boolean);
  const remarks = counts.information + counts.hints;
  return {
    text: parts.length > 0 ? parts.join(", ") : l10n.t("Ready to submit"),
    detail: remarks > 0 ? countRemarks(remarks) : "",
    severity: errors > 0 ? "error" : warnings > 0 ? "warning" : "none",
  };
}

function countProblems(count: number): string {
  return count === 1 ? l10n.t("1 problem") : l10n.t("{0} problems", count);
}

function countMissing(count: number): string {
  return count === 1 ? l10n.t("1 missing section") : l10n.t("{0} missing sections", count);
}

function countRemarks(count: number): string {
  return count === 1 ? l10n.t("1 suggestion") : l10n.t("{0} suggestions", count);
}
