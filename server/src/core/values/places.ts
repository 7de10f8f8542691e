// Reads the countries and regions that a value lists.

import { foldPlace } from "../syntax/fold.ts";
import { unwrap } from "../syntax/heading.ts";
import type { Format } from "../template/format.ts";
import type { Found } from "../template/names.ts";
import type { Country, Place } from "../template/schema.ts";
import { type ListPart, readList, separatorPattern } from "./list.ts";

/** A country or region as it was named. */
export type FoundPlace = Found<Country | Place>;

/** Longest text around a name: an article, “Region”, emphasis. */
const room = 24;

/** Splits a value at commas, semicolons and the format's conjunctions, outside of names, and finds each part. */
export function readPlaces(format: Format, value: string): ListPart<FoundPlace>[] {
  return readList(value, {
    separator: separatorOf(format),
    parts: () => true,
    find: (text) => findPlace(format, text),
    get longest() {
      return format.places.longest * 2 + room;
    },
  });
}

/** What a text names: a country, a region, or one of their aliases, without case, accents, emphasis and the word “Region”. */
export function findPlace(format: Format, text: string): FoundPlace | undefined {
  const { span } = unwrap(text, { start: 0, end: text.length });
  const name = text.slice(span.start, span.end);
  const canonical = format.placeNames.get(name);
  if (canonical) return { item: canonical, match: "name" };
  const folded = foldPlace(name);
  return format.places.known.get(folded) ?? regionIn(format, folded);
}

/** A text without the word “Region” at either end, and without the article in front of it. */
function withoutRegion(text: string): string {
  return text.replace(/^(?:the )?region (?:of )?|^the (?=.* region$)| region$/gi, "");
}

function regionIn({ places }: Format, folded: string): FoundPlace | undefined {
  const bare = withoutRegion(folded);
  const found = bare === folded ? undefined : places.known.get(bare);
  return found && !isCountry(found.item) ? found : undefined;
}

/** Whether a place is a country; else it is a region. */
export function isCountry(place: Country | Place): place is Country {
  return "code" in place;
}

/** Whether a country is written by its canonical name, or a region by any of its names: its canonical one in the usual case. */
export function isCanonicalPlace({ written, item }: ListPart<FoundPlace>): boolean {
  if (!item || written === item.item.name) return true;
  if (isCountry(item.item)) return false;
  const bare = withoutRegion(written);
  return foldPlace(bare) !== foldPlace(item.item.name) || bare === item.item.name;
}

function separatorOf({ template }: Format): RegExp {
  const lettered = template.conjunctions.filter((word) => /^\p{L}/u.test(word));
  const signs = template.conjunctions.filter((word) => !/^\p{L}/u.test(word));
  return separatorPattern([",", ";", ...signs], lettered);
}
