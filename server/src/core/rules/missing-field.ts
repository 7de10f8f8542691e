// Fields that a section asks for and that are not there. Domains of change are another rule's.

import { insertEach } from "../edits/insert-each.ts";
import { headingInReport } from "../heading-span.ts";
import { missingIn } from "../missing-in.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const missingField: ReportRule = {
  id: "missing-field",
  scope: "report",
  reads: "structure",
  severity: "error",
  large: true,
  summary: "Every field of the form is there.",
  explanation:
    "PROJECT gives title, partner, country and period; DOMAINS begins with the priorities of the development strategy. Each stands on a line of its own: the label in italics, a colon, a tab and the value.",
  fix: "safe",
  bad: [
    { find: "<i>Country:</i>\tPakistan\n", replace: "" },
    {
      find: "<i>Country:</i>\tPakistan\n",
      replace: "<i>Where:</i>\tPakistan\n",
      note: "An unknown label does not stand for the missing one.",
    },
  ],
  good: [
    { find: "<i>Country:</i>\tPakistan\n", replace: "Land: Pakistan\n", note: "Written in another way, but there." },
    {
      find: "<i>Country:</i>\tPakistan\n",
      replace: "<i>Country:</i>\t\n",
      note: "There but empty: that is empty-field.",
    },
  ],
  *check(report) {
    for (const { placed, missing } of missingIn(report)) {
      const fields = missing.filter(({ type }) => type !== "mark");
      for (const { definition, ...edits } of insertEach(report, placed, fields, ""))
        yield {
          span: headingInReport(placed),
          message: l10n.t(
            "{0} has no field “{1}”. Add it with its value.",
            placed.section.definition?.name ?? "",
            definition.label,
          ),
          fixes: [{ title: l10n.t("Insert “{0}”", definition.label), ...edits, safe: true }],
        };
    }
  },
};
