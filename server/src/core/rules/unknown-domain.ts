// Lines among the domains of change that are neither a field nor a domain.

import { renameField, renameLine } from "../edits/rename-field.ts";
import { asksForMarks, isMarkField } from "../field-facts.ts";
import { shorten } from "../phrases.ts";
import type { Section } from "../section.ts";
import { type Span, textOf } from "../span.ts";
import { clean } from "../syntax/fold.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const unknownDomain: SectionRule = {
  id: "unknown-domain",
  scope: "section",
  severity: "warning",
  large: true,
  summary: "Every line among the domains is a domain of change.",
  explanation:
    "The form has six domains of change with fixed words. A line with other words is counted nowhere. Use the words of the domain that is meant. What you want to add stands behind the last domain.",
  fix: "offered",
  bad: [
    {
      find: "<i>Changes in partnerships and collaborations that support people's rights</i>\t-",
      replace: "<i>Changes in the weather</i>\t-",
    },
    {
      find: "<i>Changes in partnerships",
      replace: "Changes in the weather x\n<i>Changes in partnerships",
    },
  ],
  good: [
    {
      find: "<i>Changes in local leadership of development and humanitarian work</i>\t-",
      replace:
        "<i>Changes in local leadership of development and humanitarian work</i>\t-\n\nNote: the two laws are still drafts.",
      note: "Behind the last domain there may be notes.",
    },
    {
      find: "support people's rights</i>",
      replace: "supports people's rights</i>",
      note: "Spelled nearly right: that is domain-label.",
    },
  ],
  *check(section, { format }) {
    if (!asksForMarks(section)) return;
    for (const field of section.reading.fields) {
      if (field.definition) continue;
      const rename = renameField(section, field, format);
      yield {
        ...finding(section, field.label),
        fixes: rename ? [{ title: title(rename.definition.label), edits: rename.edits, safe: false }] : [],
      };
    }
    for (const line of straySpans(section)) {
      const rename = renameLine(section, line, format);
      yield {
        ...finding(section, rename.label),
        fixes: rename.definition ? [{ title: title(rename.definition.label), edits: rename.edits, safe: false }] : [],
      };
    }
  },
};

function finding(section: Section, span: Span) {
  const label = clean(textOf(section.text, span));
  return {
    span,
    message: l10n.t(
      "“{0}” is not a domain of change. Use the words of the form, or move it behind the last domain.",
      shorten(label, 80),
    ),
  };
}

function title(label: string): string {
  return l10n.t("Change it to “{0}”", label);
}

/** Lines without a label between the first field and the last domain; those of one paragraph are one. */
function straySpans({ reading: { fields, others } }: Section): Span[] {
  const first = fields[0]?.span.start ?? 0;
  const last = fields.findLast(isMarkField)?.span.start ?? 0;
  return others.filter(({ start }) => first < start && start < last);
}
