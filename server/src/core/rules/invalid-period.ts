// Periods that cannot be read as years.

import { fieldPeriods } from "../field-periods.ts";
import { shorten } from "../phrases.ts";
import { clean } from "../syntax/fold.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const invalidPeriod: SectionRule = {
  id: "invalid-period",
  scope: "section",
  severity: "error",
  large: true,
  summary: "The period is two years, or one.",
  explanation:
    "The period is the project's first and last year: 2024-2027. A project within one year has one year alone. Open ends, lists of years and words cannot be read.",
  fix: "none",
  bad: [
    { find: "2021-2025", replace: "four years" },
    { find: "2021-2025", replace: "2021-" },
    { find: "2021-2025", replace: "2021, 2022, 2023" },
  ],
  good: [
    { find: "2021-2025", replace: "2021" },
    {
      find: "2021-2025",
      replace: "1. januar 2021 til 31. december 2025",
      note: "It can be read: that is period-format.",
    },
    { find: "2021-2025", replace: "TBD", note: "Filler is placeholder-text." },
  ],
  *check(section, { format }) {
    for (const { field, value, period } of fieldPeriods(section, format))
      if (!period)
        yield {
          span: field.value,
          message: l10n.t(
            "“{0}” cannot be read as a period. Write the first and the last year: YYYY-YYYY.",
            shorten(clean(value)),
          ),
        };
  },
};
