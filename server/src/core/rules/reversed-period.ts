// Periods that end before they start.

import { fieldPeriods } from "../field-periods.ts";
import { periodText } from "../values/period.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const reversedPeriod: SectionRule = {
  id: "reversed-period",
  scope: "section",
  severity: "error",
  large: true,
  summary: "The period starts before it ends.",
  explanation: "The first year of a period comes first. Either the two are swapped, or one of them is mistyped.",
  fix: "offered",
  bad: [
    { find: "2021-2025", replace: "2025-2021" },
    { find: "2021-2025", replace: "2021-05", note: "Two digits are a year of the same century: 2005." },
  ],
  good: [
    { find: "2021-2025", replace: "2021-2021" },
    { find: "2021-2025", replace: "1998-02", note: "1998 to 2002, over the turn of the century." },
  ],
  *check(section, { format }) {
    for (const { field, period } of fieldPeriods(section, format)) {
      if (!period || period.end >= period.start) continue;
      const swapped = periodText(period.end, period.start);
      yield {
        span: field.value,
        message: l10n.t("The period ends ({0}) before it starts ({1}).", period.end, period.start),
        fixes: [
          { title: l10n.t("Swap the years: {0}", swapped), edits: [{ span: field.value, text: swapped }], safe: false },
        ],
      };
    }
  },
};
