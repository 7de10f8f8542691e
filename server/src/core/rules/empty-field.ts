// Fields without a value. A domain without a mark is another rule's.

import { fieldValue, isMarkField, repeatedFields } from "../field-facts.ts";
import { clean } from "../syntax/fold.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const emptyField: SectionRule = {
  id: "empty-field",
  scope: "section",
  severity: "error",
  large: true,
  summary: "Every field has a value.",
  explanation:
    "A label without a value tells readers nothing. Write the value behind the label; the field's hover says what belongs there.",
  fix: "none",
  bad: [{ find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i>\t" }],
  good: [
    {
      find: "<i>Country:</i>\tPakistan",
      replace: "<i>Country:</i>\nPakistan",
      note: "The value stands on the next line.",
    },
    {
      find: "<i>Country:</i>\tPakistan",
      replace: "<i>Country:</i>\t[Insert country]",
      note: "Filler is placeholder-text.",
    },
  ],
  *check(section) {
    const repeated = new Set(repeatedFields(section).map(({ field }) => field));
    for (const field of section.reading.fields) {
      if (!field.definition || isMarkField(field) || repeated.has(field)) continue;
      if (clean(fieldValue(section, field)) !== "") continue;
      yield {
        span: field.label,
        message: l10n.t("“{0}” has no value. Write it behind the label.", field.definition.label),
      };
    }
  },
};
