// Periods that can be read and are hard to believe.

import { fieldPeriods } from "../field-periods.ts";
import { doubtIn } from "../values/period.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const implausiblePeriod: SectionRule = {
  id: "implausible-period",
  scope: "section",
  severity: "warning",
  large: true,
  summary: "The period is one that a project can have.",
  explanation:
    "Danish development aid began in 1962, a report is not written years before its project starts, and hardly a project lasts more than 15 years. A digit is probably mistyped.",
  fix: "none",
  bad: [
    { find: "2021-2025", replace: "1921-1925" },
    { find: "2021-2025", replace: "2101-2105" },
    { find: "2021-2025", replace: "2001-2025" },
  ],
  good: [
    { find: "2021-2025", replace: "2010-2025", note: "15 years are just possible." },
    { find: "2021-2025", replace: "1962-1965" },
  ],
  *check(section, { format, today }) {
    for (const { field, period } of fieldPeriods(section, format)) {
      if (!period || period.end < period.start) continue;
      const doubt = doubtIn(period, today.year);
      if (!doubt) continue;
      const messages = {
        early: l10n.t(
          "The period starts in {0}, before there was Danish development aid. Is the year mistyped?",
          period.start,
        ),
        ahead: l10n.t("The period starts in {0}, more than five years from now. Is the year mistyped?", period.start),
        long: l10n.t("The period lasts {0} years. Is one of the years mistyped?", period.end - period.start),
      };
      yield { span: field.value, message: messages[doubt] };
    }
  },
};
