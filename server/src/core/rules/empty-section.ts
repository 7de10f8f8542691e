// Sections of prose or images in which nothing has been written yet.

import { headingInReport } from "../heading-span.ts";
import type { Report } from "../report.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const emptySection: ReportRule = {
  id: "empty-section",
  scope: "report",
  reads: "structure",
  severity: "error",
  severityOf: ({ kind }) => (kind === "images" ? "warning" : "error"),
  summary: "Every section says something.",
  explanation:
    "A heading without a text, or with its guidance only, leaves a gap on the published page. Write what the guidance asks for. Images are only asked for: a report can be published without them.",
  fix: "none",
  large: true,
  bad: [
    {
      find: "Members of the union count finished pieces in Hyderabad. Photo: HWUS.",
      replace: "",
      note: "A warning for images, an error for every other section.",
    },
  ],
  good: [
    {
      find: "Members of the union count finished pieces in Hyderabad. Photo: HWUS.",
      replace: "![Women sewing](women.jpg)",
    },
    { find: "#### PROJECT\n", replace: "#### PROJECT\n\n", note: "Fields are judged one by one." },
  ],
  *check(report) {
    const seen = new Set<unknown>();
    for (const [index, placed] of report.sections.entries()) {
      const { definition, isEmpty } = placed.section;
      // Of a section that stands again, that is the problem.
      if (seen.has(definition)) continue;
      seen.add(definition);
      if (!isEmpty || (definition?.kind !== "prose" && definition?.kind !== "images")) continue;
      if (hasOwnHeadings(report, index)) continue;
      yield {
        span: headingInReport(placed),
        message: l10n.t("Nothing is written under {0} yet.", definition.name),
        kind: definition.kind,
      };
    }
  },
};

/** Whether text follows under headings of the writer's own: these are what is wrong, not the section. */
function hasOwnHeadings({ sections }: Report, index: number): boolean {
  for (let at = index + 1; sections[at]?.section.role === "unknown"; at++)
    if (sections[at]?.section.isEmpty === false) return true;
  return false;
}
