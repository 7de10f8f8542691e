// Whether the section that tells the contribution names the partner.

import type { Content } from "../block.ts";
import type { Report } from "../report.ts";
import type { Section } from "../section.ts";
import { clean, fold } from "../syntax/fold.ts";
import { isFiller } from "../values/filler.ts";
import { type Partner, readPartners } from "../values/partner.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const contributionPartner: ReportRule = {
  id: "contribution-partner",
  scope: "report",
  severity: "hint",
  summary: "The contribution names the partner.",
  explanation:
    "The contribution tells what the partner did that helped the change to come about. Name the partner, in full or by its acronym, so that readers know who did it.",
  fix: "none",
  bad: [{ find: "With Danish support, HWUS organised", replace: "With Danish support, volunteers organised" }],
  good: [
    {
      find: "With Danish support, HWUS organised",
      replace: "With Danish support, the Home Workers’ Union of Sindh organised",
    },
  ],
  *check(report) {
    const partners = partnersOf(report);
    if (partners.length === 0) return;
    for (const { start, section } of report.sections) {
      if (section.definition?.role !== "contribution" || section.isEmpty) continue;
      const named = section.blocks.some((block) => {
        const { folded, shown } = block.recall(shownText);
        return partners.some(
          ({ name, acronym }) => folded.includes(fold(name)) || (acronym !== undefined && shown.includes(acronym)),
        );
      });
      if (named) continue;
      yield {
        span: { start: start + section.heading.name.start, end: start + section.heading.name.end },
        message: l10n.t(
          "{0} does not name the partner ({1}). Say what the partner did.",
          section.definition.name,
          partners[0]?.acronym ?? partners[0]?.name ?? "",
        ),
      };
    }
  },
};

/** The partners that the fields of a report name; empty where none does. */
function partnersOf(report: Report): Partner[] {
  return report.sections.flatMap(({ section }) => section.recall(partnersIn));
}

function partnersIn({ reading, text, format }: Section): Partner[] {
  return reading.fields
    .filter((field) => field.definition?.type === "partner")
    .map(({ value }) => text.slice(value.start, value.end))
    .filter((value) => !isFiller(format, value))
    .flatMap(readPartners);
}

function shownText({ facts }: Content) {
  return { folded: fold(facts.plain), shown: clean(facts.plain) };
}
