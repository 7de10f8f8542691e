// Domains of change whose line is not there.

import { insertEach } from "../edits/insert-each.ts";
import { headingInReport } from "../heading-span.ts";
import { missingIn } from "../missing-in.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const missingDomain: ReportRule = {
  id: "missing-domain",
  scope: "report",
  reads: "structure",
  severity: "error",
  large: true,
  summary: "Every domain of change has its line.",
  explanation:
    "All six domains stand in DOMAINS, each with x or -, also those that this result has nothing to do with. Only then can readers and programs tell a no from something forgotten.",
  fix: "safe",
  bad: [
    {
      find: "<i>Changes in partnerships and collaborations that support people's rights</i>\t-\n",
      replace: "",
    },
  ],
  good: [
    {
      find: "<i>Changes in partnerships and collaborations that support people's rights</i>\t-\n",
      replace: "Changes in partnership and collaborations that support people’s rights\n-\n",
      note: "Spelled nearly right, and its mark on the next line.",
    },
  ],
  *check(report) {
    const { no } = report.format.template.marks;
    for (const { placed, missing } of missingIn(report)) {
      const domains = missing.filter(({ type }) => type === "mark");
      for (const { definition, ...edits } of insertEach(report, placed, domains, no))
        yield {
          span: headingInReport(placed),
          message: l10n.t(
            "{0} has no line “{1}”. Add it with its mark.",
            placed.section.definition?.name ?? "",
            definition.label,
          ),
          fixes: [{ title: l10n.t("Insert “{0}” with {1}", definition.label, no), ...edits, safe: true }],
        };
    }
  },
};
