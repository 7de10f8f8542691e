// Makes countries.json, the built-in table of countries and regions: i18n-iso-countries' names in four languages plus our own
// tables beside this file. It writes nothing itself, and matching a writer's value against the table is the core's business.
import countries from "i18n-iso-countries";
import { foldPlace } from "../../server/src/core/syntax/fold.ts";
import { countryAliases } from "./country-aliases.ts";
import { bracketedNames, formalNames, formalPrefixes, invertedNames } from "./country-formal-names.ts";
import { droppedNames, everydayNames, uninhabited, withArticle } from "./country-names.ts";
import type { Generator } from "./generator.ts";
import { regionAliases, statisticalRegions } from "./region-names.ts";

type Place = { code?: string; name: string; aliases: string[] };

const languages = ["en", "da", "fr", "es"];

const generator: Generator = { make: () => ({ "server/src/core/template/countries.json": generateCountries() }) };
export default generator;

/**
 * The text of countries.json: one entry a line (the formatter leaves it alone), entries and aliases sorted by code point.
 * Throws when two places would answer to one name, or when a table names a country or name that is not there.
 */
export function generateCountries(): string {
  const codes = Object.keys(countries.getAlpha2Codes()).filter((code) => !uninhabited.includes(code));
  rejectUnknownCodes(codes);
  const table = {
    countries: codes.map(country).sort(byName),
    regions: Object.entries(regionAliases).map(region).sort(byName),
  };
  rejectCollisions([...table.countries, ...table.regions]);
  const lines = (places: Place[]) => places.map((place) => `    ${JSON.stringify(place)}`).join(",\n");
  return `{\n  "countries": [\n${lines(table.countries)}\n  ],\n  "regions": [\n${lines(table.regions)}\n  ]\n}\n`;
}

function country(code: string): Place {
  const published = languages.flatMap((language) => countries.getName(code, language, { select: "all" }) ?? []);
  const dropped = droppedNames[code];
  if (dropped && !published.includes(dropped))
    throw new Error(`${code} has no name "${dropped}" that could be dropped`);
  const name = everydayNames[code] ?? countries.getName(code, "en");
  if (!name) throw new Error(`${code} has no English name`);
  const aliases = [
    ...published.filter((other) => other !== dropped),
    ...prefixesOf(code).map((prefix) => `${prefix} ${name}`),
    ...list(formalNames[code]),
    ...inverted(code),
    ...list(countryAliases[code]),
    ...(withArticle.includes(code) ? [`the ${name}`] : []),
  ];
  return { code, name, aliases: distinct(name, aliases) };
}

function region([name, aliases]: [string, string]): Place {
  const statistical = statisticalRegions.includes(name) ? [`${name}, regional`, `${name} regional`] : [];
  return { name, aliases: distinct(name, [...list(aliases), ...statistical]) };
}

function prefixesOf(code: string): string[] {
  return Object.keys(formalPrefixes).filter((prefix) => formalPrefixes[prefix]?.split(" ").includes(code));
}

function inverted(code: string): string[] {
  const [head, ...tails] = list(invertedNames[code]);
  const [bracketHead, ...bracketTails] = list(bracketedNames[code]);
  return [
    ...tails.flatMap((tail) => [`${head}, ${tail}`, `${head} (${tail})`]),
    ...bracketTails.map((tail) => `${bracketHead} (${tail})`),
  ];
}

function list(names: string | undefined): string[] {
  return names ? names.split(" | ") : [];
}

/** The aliases with their spelling variants, without those that read the same as the name or as an earlier alias. */
function distinct(name: string, aliases: string[]): string[] {
  const seen = new Set([foldPlace(name)]);
  const kept: string[] = [];
  for (const alias of [name, ...aliases].flatMap(variants)) {
    if (seen.has(foldPlace(alias))) continue;
    seen.add(foldPlace(alias));
    kept.push(alias);
  }
  return kept.sort(byCodePoint);
}

/** A name as given, and as people also punctuate it: `&` for "and", spaces for hyphens, "St." for "Saint". */
function variants(given: string): string[] {
  const name = given.normalize("NFC").replace(/[’‘ʼ]/g, "'").replace(/\s+/g, " ").trim();
  if (/[(,]/.test(name)) return [name];
  const spaced = name.replace(/(?<=\p{L})-(?=\p{Lu}|et-|les-)/gu, " ");
  const saint = name.startsWith("Saint ") ? [name.replace("Saint", "St."), name.replace("Saint", "St")] : [];
  return [name, spaced, ...saint, ...[name, spaced, ...saint].map(ampersand)];
}

/** French and Spanish write `&` in firms' names only. */
function ampersand(name: string): string {
  return name.replace(/ (?:and|og) /g, " & ");
}

function rejectCollisions(places: Place[]): void {
  const owners = new Map<string, string>();
  for (const place of places) {
    for (const spelling of [place.name, ...place.aliases]) {
      const key = foldPlace(spelling).replace(/[^\p{L}\p{N}&]/gu, "");
      const owner = owners.get(key) ?? place.name;
      if (owner !== place.name) throw new Error(`"${spelling}" would be both ${owner} and ${place.name}`);
      owners.set(key, owner);
    }
  }
}

function rejectUnknownCodes(codes: string[]): void {
  const used = [everydayNames, droppedNames, formalNames, invertedNames, bracketedNames, countryAliases].flatMap(
    (table) => Object.keys(table),
  );
  for (const code of [...used, ...withArticle, ...Object.values(formalPrefixes).flatMap((group) => group.split(" "))]) {
    if (!codes.includes(code)) throw new Error(`${code} is no country code`);
  }
}

function byName(a: Place, b: Place): number {
  return byCodePoint(a.name, b.name);
}

/** Every character of the table is in the Basic Multilingual Plane, where code units order like code points. */
function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
