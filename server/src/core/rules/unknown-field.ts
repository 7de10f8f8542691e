// Labels that are no field, in a section without domains of change.

import { renameField } from "../edits/rename-field.ts";
import { asksForMarks } from "../field-facts.ts";
import { textOf } from "../span.ts";
import { clean } from "../syntax/fold.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const unknownField: SectionRule = {
  id: "unknown-field",
  scope: "section",
  severity: "warning",
  large: true,
  summary: "Every label is a field of the form.",
  explanation:
    "The form has no field with this label, so nobody will read it. If it stands for one of the form's fields, give it that label; if not, say it in the text of a section.",
  fix: "offered",
  bad: [
    { find: "<i>Period:</i>", replace: "<i>Budget:</i>\t5 million\n<i>Period:</i>" },
    {
      find: "<i>Country:</i>\tPakistan",
      replace: "<i>Where:</i>\tPakistan",
      note: "Offers the label of the field that is missing.",
    },
  ],
  good: [
    { find: "<i>Country:</i>", replace: "<i>Countries:</i>", note: "Read as Country." },
    { find: "Fair pay at home, Phase II", replace: "Fair pay at home: Phase II", note: "A colon inside a value." },
  ],
  *check(section, { format }) {
    if (asksForMarks(section)) return;
    for (const field of section.reading.fields) {
      if (field.definition) continue;
      const label = clean(textOf(section.text, field.label));
      const rename = renameField(section, field, format);
      yield {
        span: field.label,
        message: l10n.t(
          "{0} has no field “{1}”. Use one of its labels, or say it elsewhere.",
          section.definition?.name ?? "",
          label,
        ),
        fixes: rename
          ? [{ title: l10n.t("Change the label to “{0}”", rename.definition.label), edits: rename.edits, safe: false }]
          : [],
      };
    }
  },
};
