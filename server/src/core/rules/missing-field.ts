// Fields that a section asks for and that are not there. Domains of change are another rule's.

import { insertField } from "../edits/insert-field.ts";
import { headingInReport } from "../heading-span.ts";
import { missingIn } from "../missing-in.ts";
import { lineEndingIn } from "../report.ts";
import { shiftEdit } from "../span.ts";
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
    const missing = missingIn(report);
    if (missing.length === 0) return;
    const ending = lineEndingIn(report);
    for (const { placed, definition } of missing) {
      if (definition.type === "mark") continue;
      const { section, start } = placed;
      yield {
        span: headingInReport(placed),
        message: l10n.t(
          "{0} has no field “{1}”. Add it with its value.",
          section.definition?.name ?? "",
          definition.label,
        ),
        fixes: [
          {
            title: l10n.t("Insert “{0}”", definition.label),
            edits: [shiftEdit(insertField(section, definition, "", ending), start)],
            safe: true,
          },
        ],
      };
    }
  },
};
