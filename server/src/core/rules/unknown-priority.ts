// Priorities that are not in the template's list, which is an open one.

import { keepValue } from "../edits/keep-value.ts";
import { fieldPriorities } from "../field-lists.ts";
import { shorten } from "../phrases.ts";
import { fold } from "../syntax/fold.ts";
import { nearestNames } from "../template/names.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const unknownPriority: SectionRule = {
  id: "unknown-priority",
  scope: "section",
  severity: "information",
  large: true,
  summary: "Priorities are those of the development strategy.",
  explanation:
    "The field names the priorities of Denmark's development strategy that the project serves, parted by commas. The list is open: a new strategy may have others, and the house rules can add them.",
  fix: "offered",
  bad: [
    {
      find: "<i>Development strategy priorities:</i>\tDemocracy and human rights",
      replace: "<i>Development strategy priorities:</i>\tDemocracy and human right",
    },
  ],
  good: [
    {
      find: "<i>Development strategy priorities:</i>\tDemocracy and human rights",
      replace: "<i>Development strategy priorities:</i>\tClimate action and nature, democracy and human rights",
    },
  ],
  *check(section, { format }) {
    for (const { field, at, text, item } of fieldPriorities(section, format)) {
      if (item !== undefined) continue;
      yield {
        span: at,
        message: l10n.t("“{0}” is not in the list of priorities. Part several of them by commas.", shorten(text)),
        fixes: () =>
          nearestNames(format.priorities, fold(text), 1).map((nearest) => ({
            title: l10n.t("Change it to “{0}”", nearest),
            edits: keepValue(section, field, [{ span: at, text: nearest }], format),
            safe: false,
          })),
      };
    }
  },
};
