// Whether the section that tells the change says when it happened.

import type { Format } from "../template/format.ts";
import { l10n, type SectionRule } from "./rule.ts";

const year = /(?<!\d)(?:19\d\d|20\d\d|2100)(?!\d)/;

export const changeWhen: SectionRule = {
  id: "change-when",
  scope: "section",
  severity: "hint",
  summary: "The change says when it happened.",
  explanation:
    "A change has a date: the day a law was passed, the year by which incomes had grown. Name a year or a month, so that readers can tell the change from what was there before.",
  fix: "none",
  bad: [{ find: "In March 2024, the government", replace: "Recently, the government" }],
  good: [
    { find: "In March 2024, the government", replace: "In October, the government", note: "A month is enough." },
    { find: "In March 2024, the government", replace: "On 3 May, the government" },
  ],
  *check(section, { format }) {
    if (section.definition?.role !== "change" || section.isEmpty) return;
    if (section.blocks.some((block) => year.test(block.facts.plain) || namesMonth(format, block.facts.plain))) return;
    yield {
      span: section.heading.name,
      message: l10n.t("{0} does not say when the change happened. Name a year or a month.", section.definition.name),
    };
  },
};

function namesMonth({ template }: Format, text: string): boolean {
  const ambiguous = new Set(template.monthsBesideNumber);
  const plain = template.months.filter((month) => !ambiguous.has(month));
  const beside = template.monthsBesideNumber;
  if (plain.length > 0 && new RegExp(`\\b(?:${plain.join("|")})\\b`).test(text)) return true;
  return (
    beside.length > 0 &&
    new RegExp(
      `\\d(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?(?:${beside.join("|")})\\b|\\b(?:${beside.join("|")}),?\\s+\\d`,
    ).test(text)
  );
}
