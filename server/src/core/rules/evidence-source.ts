// Whether the section that gives the evidence names a kind of source.

import { wholeWords } from "../values/whole-words.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const evidenceSource: SectionRule = {
  id: "evidence-source",
  scope: "section",
  severity: "hint",
  summary: "The evidence names its sources.",
  explanation:
    "Evidence is what somebody else can look up or ask: a report, a survey, an interview, a law, the minutes of a meeting. Say what kind of source it is, who made it and when.",
  fix: "none",
  bad: [
    {
      find: "The wage rules are published in the gazette of the province and can be read on the website of the labour department. A survey of 1,150 home workers, carried out by a university in Karachi in November 2024, compares their pay before and after the rules. The minutes of eleven hearings show who spoke for the home workers and which of their proposals were taken over. An external evaluation in 2025 interviewed officials, firms and middlemen, and found that the register had been decisive.",
      replace: `Everybody knows that the wages are higher now, and the workers say so, too. ${"People are glad about it wherever one goes, and they tell their neighbours. ".repeat(5)}`,
    },
  ],
  good: [{ find: "can be read on the website of the labour department", replace: "can be read by everybody" }],
  *check(section, { format }) {
    if (section.definition?.role !== "evidence" || section.isEmpty) return;
    const { sources } = format.template;
    const names = (plain: string) => wholeWords(plain, sources, { anyCase: true }).next().done !== true;
    if (sources.length === 0 || section.blocks.some((block) => names(block.facts.plain))) return;
    yield {
      span: section.heading.name,
      message: l10n.t(
        "{0} names no source. Say which report, survey, interview or law shows the change.",
        section.definition.name,
      ),
    };
  },
};
