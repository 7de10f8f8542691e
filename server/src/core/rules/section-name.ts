// Headings that name a section in other words or letters than the form's.

import { isPlainHeading } from "../heading-span.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const sectionName: SectionRule = {
  id: "section-name",
  scope: "section",
  severity: "warning",
  summary: "Each section has the name that the form gives it.",
  explanation:
    "Sections are found by their names, which are the same in every report and stand in capitals. Other names, languages and spellings are understood, but should not be published.",
  fix: "safe",
  large: true,
  bad: [
    { find: "### LESSONS", replace: "### Lessons learnt:" },
    { find: "#### CONTEXT", replace: "#### CONTXET" },
    { find: "#### CHANGE", replace: "#### Forandring" },
  ],
  good: [{ find: "### LESSONS", replace: "### LESSONS\n\n##### Lessons learnt in the field" }],
  *check(section) {
    const { definition, heading, text } = section;
    if (!definition || !isPlainHeading(section)) return;
    const name = text.slice(heading.name.start, heading.name.end);
    if (name === definition.name) return;
    yield {
      span: heading.name,
      message: l10n.t("This section is called {0} in the form.", definition.name),
      fixes: [
        {
          title: l10n.t("Call it {0}", definition.name),
          edits: [{ span: heading.name, text: definition.name }],
          safe: true,
        },
      ],
    };
  },
};
