// Whether fields and domains stand in the template's order.

import { fieldsOutOfOrder, sortFields } from "../edits/sort-fields.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const fieldOrder: SectionRule = {
  id: "field-order",
  scope: "section",
  severity: "information",
  large: true,
  summary: "Fields stand in the order of the form.",
  explanation:
    "Readers who compare reports look for each field at its place: title, partner, country, period; then the domains in the form's order.",
  fix: "safe",
  bad: [
    {
      find: "<i>Title:</i>\tFair pay at home, Phase II\n<i>Partner:</i>\tHome Workers' Union of Sindh (HWUS)",
      replace: "<i>Partner:</i>\tHome Workers' Union of Sindh (HWUS)\n<i>Title:</i>\tFair pay at home, Phase II",
    },
  ],
  good: [
    {
      find: "<i>Partner:</i>\tHome Workers' Union of Sindh (HWUS)\n",
      replace: "",
      note: "What is missing is not out of order.",
    },
    {
      find: "<i>Period:</i>",
      replace: "<i>Title:</i>\tFair pay at home, Phase II\n<i>Period:</i>",
      note: "What stands twice is duplicate-field alone.",
    },
  ],
  *check(section, { format }) {
    const moved = fieldsOutOfOrder(section);
    if (moved.length === 0) return;
    const edits = sortFields(section, format);
    for (const field of moved)
      yield {
        span: field.label,
        message: l10n.t("“{0}” does not stand at its place in the form.", field.definition?.label ?? ""),
        fixes: edits.length > 0 ? [{ title: l10n.t("Put the fields in order"), edits, safe: true }] : [],
      };
  },
};
