// Fields that stand twice. Domains of change are another rule's.

import { removeField } from "../edits/remove-field.ts";
import { fieldValue, isMarkField, repeatedFields } from "../field-facts.ts";
import { clean } from "../syntax/fold.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const duplicateField: SectionRule = {
  id: "duplicate-field",
  scope: "section",
  severity: "error",
  large: true,
  summary: "Each field stands once.",
  explanation:
    "A field that stands twice leaves readers to guess which of the two values holds. Keep the right one and remove the other line. Several countries or partners go into one field, parted by commas.",
  fix: "offered",
  bad: [
    {
      find: "<i>Period:</i>",
      replace: "<i>Country:</i>\tPakistan\n<i>Period:</i>",
      note: "Equal lines: “fix all” removes the later one.",
    },
    { find: "<i>Period:</i>", replace: "<i>Country:</i>\tIndia\n<i>Period:</i>" },
  ],
  good: [
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i>\tPakistan, India" },
    {
      find: "<i>Title:</i>\tFair",
      replace: "<i>Title:</i>\tTitle and country of fair",
      note: "A label's word inside a value.",
    },
  ],
  *check(section) {
    for (const { field, first } of repeatedFields(section)) {
      const label = field.definition?.label ?? "";
      if (isMarkField(field)) continue;
      const equal = clean(fieldValue(section, field)) === clean(fieldValue(section, first));
      yield {
        span: field.label,
        message: equal
          ? l10n.t("“{0}” stands twice with the same value. Remove one of the two lines.", label)
          : l10n.t("“{0}” stands twice. Keep one of the two values.", label),
        related: [{ span: first.label, message: l10n.t("“{0}” stands here first.", label) }],
        fixes: [{ title: l10n.t("Remove this line"), edits: [removeField(section, field)], safe: equal }],
      };
    }
  },
};
