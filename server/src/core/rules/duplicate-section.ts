// Sections that stand more than once.

import { mergeSections } from "../edits/merge-sections.ts";
import { headingInReport } from "../heading-span.ts";
import { knownSections, type Placed } from "../report.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const duplicateSection: ReportRule = {
  id: "duplicate-section",
  scope: "report",
  reads: "structure",
  severity: "error",
  summary: "No section stands twice.",
  explanation:
    "The published page has one place for each section, so one of the two would be lost. Bring their texts together under the first heading. Two values for one field cannot both be right: there, you decide.",
  fix: "offered",
  large: true,
  bad: [
    { find: "### LESSONS", replace: "### ACTIVITIES" },
    {
      find: "#### IMAGES",
      replace: "#### Background\n\nThe law was silent.\n\n#### IMAGES",
      note: "An alias is the section, too.",
    },
  ],
  good: [
    { find: "### LESSONS", replace: "### LESSONS\n\n##### ACTIVITIES", note: "A sub-heading of the writer's own." },
    { find: "### LESSONS", replace: "### LESSONS\n\n**Activities**" },
  ],
  *check(report) {
    const firsts = new Map<string, Placed>();
    for (const { definition, start, section } of knownSections(report)) {
      const placed = { start, section };
      const first = firsts.get(definition.id);
      if (!first) {
        firsts.set(definition.id, placed);
        continue;
      }
      yield {
        span: headingInReport(placed),
        message: l10n.t("{0} stands here again. Bring the texts together under the first heading.", definition.name),
        related: [{ span: headingInReport(first), message: l10n.t("It first stands here") }],
        fixes: () => {
          const edits = mergeSections(report, first, placed);
          return edits ? [{ title: titleFor(edits.length, definition.name), edits, safe: false }] : [];
        },
      };
    }
  },
};

function titleFor(edits: number, name: string): string {
  return edits > 1 ? l10n.t("Move this text to the first {0}", name) : l10n.t("Remove this {0}", name);
}
