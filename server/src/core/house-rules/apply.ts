// Applies house rules to a template: word ranges, priorities, names of countries, acronyms. Makes a new template; checks nothing.

import { fold, foldPlace } from "../syntax/fold.ts";
import type { Format } from "../template/format.ts";
import { findName } from "../template/names.ts";
import type { Place, Template } from "../template/schema.ts";
import type { PlacedHouseRules } from "./merge.ts";
import { placeNamed } from "./unknown-names.ts";

/** The template with what house rules change in it; the same object where they change nothing. */
export function applyHouseRules(format: Format, rules: PlacedHouseRules): Template {
  const { template } = format;
  const { words, priorities, countries, acronyms } = rules;
  if (!words && !priorities && !countries?.aliases && !acronyms) return template;
  return {
    ...template,
    sections: withWords(format, words ?? {}),
    priorities: priorities ?? template.priorities,
    acronyms: [...new Set([...template.acronyms, ...(acronyms ?? [])])],
    ...withAliases(format, countries?.aliases ?? {}),
  };
}

function withWords(format: Format, words: NonNullable<PlacedHouseRules["words"]>): Template["sections"] {
  const ranges = new Map<string, { min: number; max: number }>();
  for (const [name, range] of Object.entries(words)) {
    const section = findName(format.sectionNames, fold(name), false)?.item;
    if (!section) continue;
    const given = { ...(ranges.get(section.id) ?? section.words), ...range };
    const min = given.min ?? 0;
    ranges.set(section.id, { min, max: Math.max(given.max ?? Number.MAX_SAFE_INTEGER, min) });
  }
  return format.template.sections.map((section) => {
    const range = ranges.get(section.id);
    return range ? { ...section, words: range } : section;
  });
}

/** House aliases win over the template's: an alias that another place has is taken from it. */
function withAliases(format: Format, aliases: Record<string, string>): Pick<Template, "countries" | "regions"> {
  const { countries, regions } = format.template;
  const targets = new Map<string, string>();
  for (const [alias, name] of Object.entries(aliases)) {
    const target = placeNamed(format, name);
    if (target) targets.set(alias, target.name);
  }
  const claimed = new Set([...targets.keys()].map(foldPlace));
  const change = <T extends Place>(place: T): T => {
    const own = [...targets].filter(([, name]) => name === place.name).map(([alias]) => alias);
    const kept = place.aliases.filter((alias) => !claimed.has(foldPlace(alias)));
    return own.length === 0 && kept.length === place.aliases.length ? place : { ...place, aliases: [...own, ...kept] };
  };
  return { countries: countries.map(change), regions: regions.map(change) };
}
