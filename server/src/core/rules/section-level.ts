// Headings of the right name, or the headline, at another level than the form's.

import { isPlainHeading, wantedLevel } from "../heading-span.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const sectionLevel: SectionRule = {
  id: "section-level",
  scope: "section",
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
  *check(section, { format }) {
    const { heading } = section;
    const level = wantedLevel(section, format);
    // A headline without words is a missing one.
    if (level === undefined || !isPlainHeading(section) || heading.level === level) return;
    if (section.role === "headline" && heading.name.start === heading.name.end) return;
    yield {
      span: heading.marker,
      message: l10n.t(
        "{0} is a heading of level {1}; it must be level {2}: {3}.",
        section.definition?.name ?? l10n.t("The headline"),
        heading.level,
        level,
        "#".repeat(level),
      ),
      fixes: [
        {
          title: l10n.t("Make it level {0}", level),
          edits: [{ span: heading.marker, text: "#".repeat(level) }],
          safe: true,
        },
      ],
    };
  },
};
