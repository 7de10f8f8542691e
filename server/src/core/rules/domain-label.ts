// Domains of change whose words are not exactly the template's.

import { isMarkField } from "../field-facts.ts";
import { textOf } from "../span.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const domainLabel: SectionRule = {
  id: "domain-label",
  scope: "section",
  severity: "warning",
  large: true,
  summary: "Domains have the words of the form.",
  explanation:
    "The six domains of change are counted over all reports by their words. A curly apostrophe, a capital, a colon or a slip of the pen makes another domain of it.",
  fix: "safe",
  bad: [
    { find: "people's rights</i>\tx", replace: "people’s rights</i>\tx" },
    { find: "Changes in laws, policies", replace: "Changes in Laws, Policies" },
    { find: "humanitarian work</i>", replace: "humanitarian work:</i>" },
    { find: "Changes in local leadership", replace: "Change in local leadership" },
  ],
  good: [
    {
      find: "<i>Changes in local leadership of development and humanitarian work</i>\t-",
      replace: "**Changes in local leadership of development and humanitarian work** -",
      note: "The words are right; the markup is field-markup's matter.",
    },
    {
      find: "Development strategy priorities",
      replace: "Development Strategy Priorities",
      note: "Not a domain: that is field-markup.",
    },
  ],
  *check(section) {
    for (const field of section.reading.fields) {
      if (!field.definition || !isMarkField(field)) continue;
      const label = field.definition.label + (field.definition.colon ? ":" : "");
      // Where a label wraps is a matter of its markup.
      const written = textOf(section.text, field.labelWithColon).replace(/(?<![ \t])[ \t]*[\r\n]+[ \t]*/g, " ");
      if (written === label || (written === field.definition.label && field.labelWithColon.end === field.label.end))
        continue;
      yield {
        span: field.labelWithColon,
        message: l10n.t("These are not the exact words of the domain. Write “{0}”.", label),
        fixes: [
          { title: l10n.t("Write “{0}”", label), edits: [{ span: field.labelWithColon, text: label }], safe: true },
        ],
      };
    }
  },
};
