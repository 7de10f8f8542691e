// Periods that can be read and are not written as two years with a hyphen.

import { fieldPeriods } from "../field-periods.ts";
import { periodText } from "../values/period.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const periodFormat: SectionRule = {
  id: "period-format",
  scope: "section",
  severity: "warning",
  large: true,
  summary: "The period is written YYYY-YYYY.",
  explanation:
    "All reports write their period alike: four digits, a hyphen, four digits, no blanks and no months. A project within one year may have one year alone.",
  fix: "safe",
  bad: [
    { find: "2021-2025", replace: "2021 – 2025" },
    { find: "2021-2025", replace: "2021-25" },
    { find: "2021-2025", replace: "January 2021 to December 2025" },
    { find: "2021-2025", replace: "2021\\-2025", note: "An escape of a converter." },
  ],
  good: [
    { find: "2021-2025", replace: "2021" },
    { find: "2021-2025", replace: "2025 – 2021", note: "The wrong way round: that is reversed-period alone." },
  ],
  *check(section, { format }) {
    for (const { field, value, period } of fieldPeriods(section, format)) {
      if (!period || period.end < period.start || /^\d{4}(?:-\d{4})?$/.test(value)) continue;
      const canonical = period.endSpan ? periodText(period.start, period.end) : `${period.start}`;
      yield {
        span: field.value,
        message: l10n.t("The period is not written in the usual way. Write {0}.", canonical),
        fixes: [
          {
            title: l10n.t("Write the period as {0}", canonical),
            edits: [{ span: field.value, text: canonical }],
            safe: true,
          },
        ],
      };
    }
  },
};
