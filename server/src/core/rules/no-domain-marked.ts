// Reports that mark no domain of change at all.

import { writeMark } from "../edits/toggle-mark.ts";
import { fieldValue, isMarkField } from "../field-facts.ts";
import { headingInReport } from "../heading-span.ts";
import { fieldSections } from "../missing-in.ts";
import type { Placed } from "../report.ts";
import { shiftEdit } from "../span.ts";
import { readMark } from "../values/mark.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const noDomainMarked: ReportRule = {
  id: "no-domain-marked",
  scope: "report",
  reads: "structure",
  severity: "error",
  large: true,
  summary: "At least one domain is marked x.",
  explanation:
    "A result is a change of some kind: in people's lives, in laws, in organisations, in partnerships, in participation or in local leadership. Mark each domain that it belongs to.",
  fix: "offered",
  bad: [
    {
      find: "vulnerability</i>\tx\n<i>Changes in laws, policies and practices that affect people's rights</i>\tx",
      replace: "vulnerability</i>\t-\n<i>Changes in laws, policies and practices that affect people's rights</i>\t-",
    },
  ],
  good: [
    { find: "vulnerability</i>\tx", replace: "vulnerability</i>\t-", note: "One x is enough." },
    {
      find: "vulnerability</i>\tx\n<i>Changes in laws, policies and practices that affect people's rights</i>\tx",
      replace: "vulnerability</i>\t-\n<i>Changes in laws, policies and practices that affect people's rights</i>\t✓",
      note: "A tick means yes: that is invalid-domain-mark.",
    },
  ],
  *check(report) {
    const { yes } = report.format.template.marks;
    for (const same of fieldSections(report)) {
      const first = same[0] as Placed;
      const marks = same.flatMap((placed) =>
        placed.section.reading.fields.filter(isMarkField).map((field) => ({ placed, field })),
      );
      const there = new Set(marks.map(({ field }) => field.definition));
      const wanted = first.section.definition?.fields.filter(({ type }) => type === "mark") ?? [];
      if (wanted.length === 0 || wanted.some((definition) => !there.has(definition))) continue;
      // A mark that is missing or unclear may still be a yes: its own problem says so.
      const isNo = ({ placed, field }: (typeof marks)[number]) =>
        field.value.start < field.value.end && readMark(report.format, fieldValue(placed.section, field)) === false;
      if (!marks.every(isNo)) continue;
      yield {
        span: headingInReport(first),
        message: l10n.t("No domain is marked {0}. Mark each kind of change that this result is.", yes),
        fixes: marks.map(({ placed, field }) => ({
          title: l10n.t("Mark “{0}”", field.definition?.label ?? ""),
          edits: [shiftEdit(writeMark(placed, field, yes), placed.start)],
          safe: false,
        })),
      };
    }
  },
};
