// Countries that are named by an alias, in a foreign language, or in an unusual spelling.

import { keepValue } from "../edits/keep-value.ts";
import { fieldPlaces } from "../field-lists.ts";
import { isCanonicalPlace } from "../values/places.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const countryName: SectionRule = {
  id: "country-name",
  scope: "section",
  severity: "information",
  large: true,
  summary: "Countries have their short English name.",
  explanation:
    "A country that all reports call alike can be found and counted. Use the short English name: Côte d'Ivoire, Palestine, Tanzania, Syria, DR Congo.",
  fix: "safe",
  bad: [
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i>\tElfenbenskysten" },
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i>\tPakistan, Cote d'Ivoire" },
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i>\tPAKISTAN" },
  ],
  good: [
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i>\tPakistan, Côte d'Ivoire & DR Congo" },
    {
      find: "<i>Country:</i>\tPakistan",
      replace: "<i>Country:</i>\tWestern Africa",
      note: "Regions may have any of their names.",
    },
  ],
  *check(section, { format }) {
    for (const part of fieldPlaces(section, format)) {
      if (!part.item || isCanonicalPlace(part)) continue;
      const { name } = part.item.item;
      yield {
        span: part.at,
        message: l10n.t("The usual name is “{0}”.", name),
        fixes: () => [
          {
            title: l10n.t("Change it to “{0}”", name),
            edits: keepValue(section, part.field, [{ span: part.at, text: name }], format),
            safe: true,
          },
        ],
      };
    }
  },
};
