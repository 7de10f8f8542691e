// Conflict markers that git left in the report.

import type { Fix } from "../problem.ts";
import type { Span } from "../span.ts";
import type { Conflict } from "../syntax/conflict.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const mergeConflict: ReportRule = {
  id: "merge-conflict",
  scope: "report",
  reads: "structure",
  severity: "error",
  summary: "No conflict markers of git are left.",
  explanation:
    "Two people changed the same lines, and git wrote both versions one below the other. Choose one, or bring both together and take the three marker lines away. Until then the report is read as if the first version stood.",
  fix: "offered",
  large: true,
  bad: [
    {
      find: "They had no contract,",
      replace: "\n<<<<<<< HEAD\nThey had no contract,\n=======\nThey had no rights,\n>>>>>>> partner\n",
    },
    {
      find: "They had no contract,",
      replace: "\n>>>>>>> partner\nThey had no contract,",
      note: "A marker without its partner.",
    },
  ],
  good: [
    { find: "They had no contract,", replace: "\n\n=======\n\nThey had no contract,", note: "Not git's alone." },
    { find: "They had no contract,", replace: "\n>>>> They had no contract,", note: "A quote." },
  ],
  *check(report) {
    for (const conflict of report.conflicts)
      yield {
        span: conflict.span,
        message: conflict.sides
          ? l10n.t("Git could not bring two versions together. Keep one of them.")
          : l10n.t("This conflict marker of git was left over. Remove the line."),
        fixes: fixesFor(conflict),
      };
  },
};

function fixesFor({ sides, span, end }: Conflict): Fix[] {
  if (!sides) return [{ title: l10n.t("Remove the marker"), edits: [remove(span.start, end)], safe: false }];
  return [
    { title: l10n.t("Keep the first version"), edits: keep(sides.first, span.start, end), safe: false },
    { title: l10n.t("Keep the second version"), edits: keep(sides.second, span.start, end), safe: false },
  ];
}

function keep(side: Span, start: number, end: number) {
  return [remove(start, side.start), remove(side.end, end)];
}

function remove(start: number, end: number) {
  return { span: { start, end }, text: "" };
}
