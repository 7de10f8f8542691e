// Sections that stand before one that they must follow.

import { sectionsOutOfOrder, sortSections } from "../edits/sort-sections.ts";
import { headingInReport } from "../heading-span.ts";
import { knownSections, type Report } from "../report.ts";
import type { SectionDefinition } from "../template/schema.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const sectionOrder: ReportRule = {
  id: "section-order",
  scope: "report",
  reads: "structure",
  severity: "warning",
  summary: "The sections stand in the order of the form.",
  explanation:
    "Readers who know one results summary find their way in every other one, because each section has its place. Sorting moves sections as a whole and changes nothing within them.",
  fix: "safe",
  large: true,
  bad: [
    {
      find: "## ADDITIONAL INFORMATION",
      replace: "### EVIDENCE\n\nA survey by the university shows it.\n\n## ADDITIONAL INFORMATION",
    },
  ],
  good: [{ find: "## ADDITIONAL INFORMATION\n", replace: "", note: "Missing is not out of order." }],
  *check(report) {
    const misplaced = sectionsOutOfOrder(report);
    if (misplaced.length === 0) return;
    const edits = sortSections(report);
    const fixes = edits.length > 0 ? [{ title: l10n.t("Sort the sections"), edits, safe: true }] : [];
    for (const placed of knownSections(report)) {
      if (!misplaced.includes(placed.start)) continue;
      yield { span: headingInReport(placed), message: messageFor(report, placed.definition), fixes };
    }
  },
};

/** Says where a section belongs: behind the nearest one before it that is in the report, or before the next one. */
function messageFor(report: Report, definition: SectionDefinition): string {
  const { sections } = report.format.template;
  const there = new Set(knownSections(report).map((placed) => placed.definition));
  const at = sections.indexOf(definition);
  const before = sections.slice(0, at).findLast((one) => there.has(one));
  if (before) return l10n.t("{0} belongs behind {1}.", definition.name, before.name);
  const next = sections.slice(at + 1).find((one) => there.has(one));
  return l10n.t("{0} belongs before {1}.", definition.name, next?.name ?? "");
}
