// Names in a list of countries that are no country, region or alias.

import { keepValue } from "../edits/keep-value.ts";
import { fieldPlaces } from "../field-lists.ts";
import { shorten } from "../phrases.ts";
import { foldPlace } from "../syntax/fold.ts";
import { nearestNames } from "../template/names.ts";
import { l10n, type SectionRule } from "./rule.ts";

/** How many names are offered. */
const offers = 3;

export const unknownCountry: SectionRule = {
  id: "unknown-country",
  scope: "section",
  severity: "warning",
  large: true,
  summary: "Countries and regions are ones that are known.",
  explanation:
    "The field holds the country or countries where the change happened, parted by commas; or a region, Regional or Global. Towns and provinces belong into the text.",
  fix: "offered",
  bad: [
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i>\tPakistann" },
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i>\tPakistan, Karachi" },
  ],
  good: [
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i>\tBosnia and Herzegovina and Serbia" },
    { find: "<i>Country:</i>\tPakistan", replace: "<i>Country:</i>\tthe Sahel region; Horn of Africa" },
    {
      find: "<i>Country:</i>\tPakistan",
      replace: "<i>Country:</i>\tElfenbenskysten",
      note: "Known by another name: that is country-name.",
    },
  ],
  *check(section, { format }) {
    for (const { field, at, text, item } of fieldPlaces(section, format)) {
      if (item) continue;
      yield {
        span: at,
        message: l10n.t("“{0}” is no country or region that is known. Part several names by commas.", shorten(text)),
        fixes: () =>
          nearestNames(format.places, foldPlace(text), offers).map(({ name }) => ({
            title: l10n.t("Change it to “{0}”", name),
            edits: keepValue(section, field, [{ span: at, text: name }], format),
            safe: false,
          })),
      };
    }
  },
};
