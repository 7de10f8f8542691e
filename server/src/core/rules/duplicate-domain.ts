// Domains of change that stand twice.

import { removeField } from "../edits/remove-field.ts";
import { fieldValue, isMarkField, repeatedFields } from "../field-facts.ts";
import { readMark } from "../values/mark.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const duplicateDomain: SectionRule = {
  id: "duplicate-domain",
  scope: "section",
  severity: "error",
  large: true,
  summary: "Each domain of change stands once.",
  explanation:
    "A domain that stands twice can say both yes and no. Keep the line with the right mark and remove the other one.",
  fix: "offered",
  bad: [
    {
      find: "<i>Changes in local leadership of development and humanitarian work</i>\t-",
      replace:
        "<i>Changes in local leadership of development and humanitarian work</i>\t-\n<i>Changes in local leadership of development and humanitarian work</i>\t-",
      note: "Equal marks: “fix all” removes the later line.",
    },
    {
      find: "<i>Changes in local leadership of development and humanitarian work</i>\t-",
      replace:
        "<i>Changes in local leadership of development and humanitarian work</i>\t-\n<i>Changes in local leadership of development and humanitarian work</i>\tx",
    },
  ],
  good: [
    {
      find: "<i>Changes in local leadership of development and humanitarian work</i>\t-",
      replace:
        "<i>Changes in local leadership of development and humanitarian work</i>\t-\n\nChanges in local leadership of development and humanitarian work are planned for the next phase.",
      note: "A sentence that begins like a domain.",
    },
  ],
  *check(section, { format }) {
    for (const { field, first } of repeatedFields(section)) {
      if (!isMarkField(field)) continue;
      const mark = readMark(format, fieldValue(section, field));
      const equal = mark !== undefined && mark === readMark(format, fieldValue(section, first));
      const label = field.definition?.label ?? "";
      yield {
        span: field.label,
        message: equal
          ? l10n.t("“{0}” stands twice with the same mark. Remove one of the two lines.", label)
          : l10n.t("“{0}” stands twice. Keep the line with the right mark.", label),
        related: [{ span: first.label, message: l10n.t("“{0}” stands here first.", label) }],
        fixes: [{ title: l10n.t("Remove this line"), edits: [removeField(section, field)], safe: equal }],
      };
    }
  },
};
