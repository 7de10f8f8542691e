// Whether labels are written in the canonical markup.

import { canonicalLead, isUndecidedRow, mendMarkup } from "../edits/mend-field.ts";
import { fieldValue, isMarkField } from "../field-facts.ts";
import type { Section } from "../section.ts";
import { textOf } from "../span.ts";
import type { Field } from "../syntax/fields.ts";
import { clean } from "../syntax/fold.ts";
import { trimSpan } from "../syntax/lines.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const fieldMarkup: SectionRule = {
  id: "field-markup",
  scope: "section",
  severity: "warning",
  large: true,
  summary: "Labels are written in italics, with a tab before the value.",
  explanation:
    "All reports write their fields alike: the label in <i>…</i>, with a colon inside it but for domains, then one tab, then the value. Word and its converters write bold, plain or tabled labels instead.",
  fix: "safe",
  bad: [
    { find: "<i>Country:</i>\tPakistan", replace: "**Country:** Pakistan" },
    { find: "<i>Country:</i>\tPakistan", replace: "Land: Pakistan" },
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country</i>:\tPakistan" },
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i> Pakistan", note: "A blank instead of a tab." },
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i>\nPakistan" },
    { find: "<i>Country:</i>\tPakistan", replace: "| Country | Pakistan |" },
    { find: "humanitarian work</i>\t-", replace: "humanitarian work</i> -" },
  ],
  good: [
    {
      find: "<i>Country:</i>\tPakistan",
      replace: "<i>Country:</i>\t",
      note: "Without a value that is empty-field alone.",
    },
    {
      find: "<i>Country:</i>\tPakistan",
      replace: "<i>Country:</i>\tPakistan  ",
      note: "Blanks behind the value are the formatter's matter.",
    },
    {
      find: "people's rights</i>\tx",
      replace: "people’s rights</i>\tx",
      note: "The words of a domain are domain-label's matter.",
    },
  ],
  *check(section, { format }) {
    for (const field of section.reading.fields) {
      const lead = canonicalLead(section, field);
      const written = textOf(section.text, field.lead);
      if (lead === undefined || written === lead || !isDecided(section, field, lead, written)) continue;
      const start = trimSpan(section.text, field.lead.start, field.lead.end).start;
      yield {
        span: { start, end: field.lead.end },
        message: l10n.t(
          "This label is not in the usual markup. Write “{0}” and a tab in front of the value.",
          lead.trimEnd(),
        ),
        fixes: [
          {
            title: l10n.t("Write “{0}” and a tab", lead.trimEnd()),
            edits: mendMarkup(section, field, format),
            safe: true,
          },
        ],
      };
    }
  },
};

/** Whether the markup alone is wrong: not where a value is missing or unclear, or a comment stands in between. */
function isDecided(section: Section, field: Field, lead: string, written: string): boolean {
  if (written.includes("<!--") || isUndecidedRow(section, field)) return false;
  if (clean(fieldValue(section, field)) !== "") return true;
  return isMarkField(field) && !field.table && written.trim() !== lead.trim();
}
