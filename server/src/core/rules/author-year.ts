// Whether the year of the author line fits the project's period and today.

import { fieldValue, filledFields } from "../field-facts.ts";
import type { Report } from "../report.ts";
import { isFiller } from "../values/filler.ts";
import { doubtIn, readPeriod } from "../values/period.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const authorYear: ReportRule = {
  id: "author-year",
  scope: "report",
  reads: "structure",
  severity: "warning",
  summary: "The report was written after the project began, and not in the future.",
  explanation:
    "The year in the author line is the year in which this summary was written. It cannot be before the project's period starts, and not after this year: one of the two is a slip of the pen.",
  fix: "none",
  bad: [
    { find: "(2025)", replace: "(2019)", note: "The sample's period is 2021-2025." },
    { find: "(2025)", replace: "(2125)" },
  ],
  good: [
    { find: "(2025)", replace: "(2021)", note: "In the first year of the period." },
    { find: "2021-2025", replace: "2025-2021", note: "A period that is wrong itself says nothing about the year." },
  ],
  *check(report, { today }) {
    const { author } = report.header;
    if (!author?.year || author.yearNumber === undefined) return;
    const start = periodStart(report, today.year);
    if (start === "doubtful") return;
    if (author.yearNumber > today.year)
      yield {
        span: author.year,
        message: l10n.t(
          "The year {0} is still to come. Write the year in which this summary was written.",
          author.yearNumber,
        ),
      };
    else if (start !== undefined && author.yearNumber < start)
      yield {
        span: author.year,
        message: l10n.t(
          "The summary is from {0}, but the project only starts in {1}. One of the years is wrong.",
          author.yearNumber,
          start,
        ),
      };
  },
};

/** The year in which the project starts; nothing where no period is given, and `doubtful` where it has a problem of its own. */
function periodStart({ sections, format }: Report, year: number): number | "doubtful" | undefined {
  for (const { section } of sections) {
    const field = filledFields(section, "period")[0];
    if (!field) continue;
    const value = fieldValue(section, field);
    if (isFiller(format, value)) return undefined;
    const period = readPeriod(format, value);
    return !period || period.end < period.start || doubtIn(period, year) ? "doubtful" : period.start;
  }
  return undefined;
}
