// Headings of the right name, or the headline, at another level than the form's.

import { formalHeadings, isPlainHeading, wantedLevel } from "../heading-span.ts";
import { shiftSpan } from "../span.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const sectionLevel: ReportRule = {
  id: "section-level",
  scope: "report",
  reads: "structure",
  severity: "warning",
  summary: "Each heading has the level of the form.",
  explanation:
    "The number of # says what belongs to what: two for a part, three for the headline and the sections of the second page, four for those of the first. The outline and the published page are built on it.",
  fix: "safe",
  large: true,
  bad: [
    { find: "### LESSONS", replace: "## LESSONS" },
    { find: "### Home workers", replace: "# Home workers", note: "The headline." },
  ],
  good: [{ find: "### LESSONS", replace: "### LESSONS\n\n##### In the clinics" }],
  *check(report) {
    for (const { start, section } of formalHeadings(report)) {
      const { heading, definition } = section;
      const level = wantedLevel(section, report.format);
      if (level === undefined || !isPlainHeading(section) || heading.level === level) continue;
      const span = shiftSpan(heading.marker, start);
      const text = "#".repeat(level);
      yield {
        span,
        message: l10n.t(
          "{0} is a heading of level {1}; it must be level {2}: {3}.",
          definition?.name ?? l10n.t("The headline"),
          heading.level,
          level,
          text,
        ),
        fixes: [{ title: l10n.t("Make it level {0}", level), edits: [{ span, text }], safe: true }],
      };
    }
  },
};
