// Proves the built-in table of countries and regions: complete, ordered, and no text names two places. How a value is split
// into countries and what is reported of it is proved with the rules.

import assert from "node:assert/strict";
import { foldPlace } from "../../server/src/core/syntax/fold.ts";
import { openaidFormat } from "../../server/src/core/template/format.ts";
import { findName } from "../../server/src/core/template/names.ts";
import { aliasSamples, formatNames, statisticalRegions, unMembers } from "./countries.samples.ts";

const format = openaidFormat();
const { countries, regions } = format.template;
const places = [...countries, ...regions];

/** The strictest reading of sameness: letters and digits only, and `&` as a letter. */
function bare(name: string): string {
  return foldPlace(name).replace(/[^\p{L}\p{N}&]/gu, "");
}

/** The canonical name that the built-in format reads a text as. */
function canonical(text: string): string | undefined {
  return findName(format.places, foldPlace(text), false)?.item.name;
}

function assertSorted(names: readonly string[]): void {
  assert.deepEqual(
    names,
    [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
  );
}

describe("countries and regions", () => {
  it("give no name or alias to two places", () => {
    const owners = new Map<string, string>();
    const collisions: string[] = [];
    for (const place of places) {
      for (const text of new Set([place.name, ...place.aliases].map(bare))) {
        const owner = owners.get(text);
        if (owner !== undefined) collisions.push(`${text}: ${owner}, ${place.name}`);
        owners.set(text, place.name);
      }
    }
    assert.deepEqual(collisions, []);
  });

  it("hold no alias that reads the same as the name or as another alias of the place", () => {
    for (const place of places) {
      const folded = [place.name, ...place.aliases].map(foldPlace);
      assert.deepEqual(folded, [...new Set(folded)], place.name);
    }
  });

  it("have codes of their own, and every member of the United Nations is among them", () => {
    const codes = countries.map((country) => country.code);
    assert.equal(new Set(codes).size, codes.length);
    assert.equal(unMembers.length, 193);
    assert.deepEqual(
      unMembers.filter((code) => !codes.includes(code)),
      [],
    );
    for (const code of ["PS", "VA", "XK", "TW", "EH", "GL", "FO", "HK", "MO"]) assert.ok(codes.includes(code), code);
  });

  it("are sorted by code point, their aliases too", () => {
    assertSorted(countries.map((country) => country.name));
    assertSorted(regions.map((region) => region.name));
    for (const place of places) assertSorted(place.aliases);
  });

  it("are written in composed Unicode, with plain apostrophes and single spaces", () => {
    for (const text of places.flatMap((place) => [place.name, ...place.aliases])) {
      assert.equal(text, text.normalize("NFC").trim());
      assert.doesNotMatch(text, /[’‘ʼ´`]|\s{2}|[^\S ]|[\u00AD\u200B-\u200F]/u, JSON.stringify(text));
    }
  });

  it("have the canonical names that the format promises", () => {
    const names = new Set(places.map((place) => place.name));
    assert.deepEqual(
      formatNames.filter((name) => !names.has(name)),
      [],
    );
  });

  it("know the sub-regions of the United Nations' statistics", () => {
    assert.deepEqual(
      statisticalRegions.filter((name) => canonical(name) === undefined),
      [],
    );
  });

  it("keep names apart that are near to each other", () => {
    const own = ["Congo", "Guinea", "Guinea-Bissau", "Equatorial Guinea", "Niger", "Nigeria", "Dominica", "Georgia"];
    for (const name of [...own, "Dominican Republic", "Samoa", "Micronesia", "Sudan", "South Sudan"]) {
      assert.equal(canonical(name), name);
    }
    assert.equal(canonical("South Africa"), "South Africa");
    assert.equal(canonical("Southern Africa"), "Southern Africa");
  });

  it("do not guess at what names several countries, or none", () => {
    for (const text of ["Korea", "America", "Netherlands Antilles", "Yugoslavia", "Persia", "and", "Region", "Kongo"]) {
      assert.equal(canonical(text), undefined, text);
    }
  });

  it("leave parts of a country their own name", () => {
    for (const name of [
      "Somaliland",
      "Zanzibar",
      "Gaza",
      "West Bank",
      "East Jerusalem",
      "Iraqi Kurdistan",
      "Scotland",
    ]) {
      assert.equal(canonical(name), name);
      assert.ok(regions.some((region) => region.name === name));
    }
  });

  it("read a list of two countries as no single alias", () => {
    for (const list of ["Hong Kong, China", "Taiwan, China", "Congo, DRC", "Macao, China", "Serbia and Montenegro"]) {
      assert.equal(canonical(list), undefined, list);
    }
  });

  it("know whole names that hold a word or mark at which lists are split, also with &", () => {
    for (const place of countries.filter((country) => country.name.includes(" and "))) {
      assert.equal(canonical(place.name.replaceAll(" and ", " & ")), place.name);
    }
    assert.equal(canonical("Turks & Caicos"), "Turks and Caicos Islands");
    assert.equal(canonical("Middle East & North Africa"), "MENA");
    assert.equal(canonical("Africa, regional"), "Africa");
  });

  for (const [language, samples] of Object.entries(aliasSamples)) {
    it(`are known by their ${language} names`, () => {
      const expected = Object.entries(samples);
      assert.ok(expected.length >= 40, `${expected.length} samples`);
      assert.deepEqual(
        expected.map(([alias]) => [alias, canonical(alias)]),
        expected,
      );
    });
  }
});
