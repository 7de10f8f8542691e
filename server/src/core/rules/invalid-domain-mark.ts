// Domains of change whose mark is not exactly one of the two canonical ones.

import { writeMark } from "../edits/toggle-mark.ts";
import { fieldValue, isMarkField } from "../field-facts.ts";
import { shorten } from "../phrases.ts";
import type { Fix } from "../problem.ts";
import type { Section } from "../section.ts";
import type { Field } from "../syntax/fields.ts";
import { clean } from "../syntax/fold.ts";
import type { Format } from "../template/format.ts";
import { readMark } from "../values/mark.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const invalidDomainMark: SectionRule = {
  id: "invalid-domain-mark",
  scope: "section",
  severity: "error",
  large: true,
  summary: "Every domain is marked x or -.",
  explanation:
    "Behind each domain of change stands x where this result is a change of that kind, and - where it is not. Ticks, boxes, yes and no mean the same to people, but programs that count the domains know x and - alone.",
  fix: "safe",
  bad: [
    { find: "humanitarian work</i>\t-", replace: "humanitarian work</i>\t☒" },
    { find: "humanitarian work</i>\t-", replace: "humanitarian work</i>\tno" },
    { find: "humanitarian work</i>\t-", replace: "humanitarian work</i>\t", note: "Nothing at all means no." },
    { find: "humanitarian work</i>\t-", replace: "humanitarian work</i>\t\\-", note: "An escape of a converter." },
  ],
  good: [
    { find: "humanitarian work</i>\t-", replace: "humanitarian work</i>\tx" },
    {
      find: "humanitarian work</i>\t-",
      replace: "humanitarian work</i>\n-",
      note: "The mark stands on the next line: that is field-markup.",
    },
  ],
  *check(section, { format }) {
    const { yes, no } = format.template.marks;
    for (const field of section.reading.fields) {
      const value = fieldValue(section, field);
      if (!isMarkField(field) || value === yes || value === no) continue;
      const read = readMark(format, value);
      const seen = clean(value);
      yield {
        span: field.value,
        message:
          value === ""
            ? l10n.t(
                "The mark is missing. Write {0} if this result is a change of this kind, and {1} if it is not.",
                yes,
                no,
              )
            : read === undefined
              ? l10n.t(
                  "“{0}” is no mark. Write {1} if this result is a change of this kind, and {2} if it is not.",
                  shorten(seen),
                  yes,
                  no,
                )
              : l10n.t("Write {0} instead of “{1}”.", read ? yes : no, shorten(seen === "" ? value : seen)),
        fixes:
          read === undefined
            ? [offer(section, field, format, true), offer(section, field, format, false)]
            : [{ ...offer(section, field, format, read), safe: true }],
      };
    }
  },
};

function offer(section: Section, field: Field, { template: { marks } }: Format, yes: boolean): Fix {
  const mark = yes ? marks.yes : marks.no;
  return {
    title: yes
      ? l10n.t("Write {0}: this result is a change of this kind", mark)
      : l10n.t("Write {0}: this result is no change of this kind", mark),
    edits: [writeMark({ start: 0, section }, field, mark)],
    safe: false,
  };
}
