// A section's words against the template's range.

import { l10n, type SectionRule } from "./rule.ts";

export const sectionLength: SectionRule = {
  id: "section-length",
  scope: "section",
  severity: "information",
  summary: "A section is about as long as in a published report.",
  explanation:
    "A results summary fits on two pages. Most published ones keep each section within a range of words: shorter leaves questions open, longer pushes something else off the page. House rules can set another range.",
  fix: "none",
  bad: [
    {
      find: "They had no contract,",
      replace: `They had no contract, ${"and nobody kept a record of it, ".repeat(12)}`,
      note: "Over the range for this section.",
    },
  ],
  good: [{ find: "They had no contract,", replace: "They had no written contract," }],
  *check(section) {
    const range = section.definition?.words;
    if (!range) return;
    const { words, heading } = section;
    if (words === 0 || section.isEmpty || (words >= range.min && words <= range.max)) return;
    yield {
      span: heading.name,
      message:
        words < range.min
          ? l10n.t(
              "{0} has {1} words; published reports have {2} to {3}. Say a little more.",
              section.definition.name,
              words,
              range.min,
              range.max,
            )
          : l10n.t(
              "{0} has {1} words; published reports have {2} to {3}. Say it in fewer.",
              section.definition.name,
              words,
              range.min,
              range.max,
            ),
    };
  },
};
