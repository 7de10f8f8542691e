// How values that list countries or priorities are split, and what their parts name.

import { strict as assert } from "node:assert";
import { isCanonicalPlace, readPlaces } from "../../server/src/core/values/places.ts";
import { readPriorities } from "../../server/src/core/values/priorities.ts";
import { format } from "../kit/sample.ts";

/** The parts as they stand in the value, each with what it names: “Mali=Mali”, “Atlantis=?”; `~` where it is not written canonically. */
function places(value: string): string[] {
  return readPlaces(format, value).map(
    (part) =>
      `${value.slice(part.span.start, part.span.end)}${isCanonicalPlace(part) ? "=" : "~"}${part.item?.item.name ?? "?"}`,
  );
}

function priorities(value: string): string[] {
  return readPriorities(format, value).map(({ span, item }) => `${value.slice(span.start, span.end)}=${item ?? "?"}`);
}

describe("places", () => {
  it("are parted at commas, semicolons and conjunctions", () => {
    for (const value of [
      "Mali, Niger",
      "Mali,Niger",
      "Mali; Niger",
      "Mali and Niger",
      "Mali & Niger",
      "Mali&Niger",
      "Mali og Niger",
      "Mali et Niger",
      "Mali, and Niger",
      " Mali ,\nNiger ",
    ])
      assert.deepEqual(places(value), ["Mali=Mali", "Niger=Niger"], value);
    assert.deepEqual(places("Mali, Niger, and Chad"), ["Mali=Mali", "Niger=Niger", "Chad=Chad"]);
  });

  it("keep names that hold a separator whole, the longest first", () => {
    assert.deepEqual(places("Bosnia and Herzegovina and Serbia"), [
      "Bosnia and Herzegovina=Bosnia and Herzegovina",
      "Serbia=Serbia",
    ]);
    assert.deepEqual(places("Mali, Bahamas, The, Chad"), ["Mali=Mali", "Bahamas, The~Bahamas", "Chad=Chad"]);
    assert.deepEqual(places("Antigua & Barbuda; Chad"), ["Antigua & Barbuda~Antigua and Barbuda", "Chad=Chad"]);
    assert.deepEqual(places("West Africa, regional"), ["West Africa, regional=West Africa"]);
    assert.deepEqual(places("Andaman and Nicobar"), ["Andaman=?", "Nicobar=?"]);
  });

  it("know aliases, other case, accents, escapes and invisible characters", () => {
    assert.deepEqual(places("Elfenbenskysten"), ["Elfenbenskysten~Côte d'Ivoire"]);
    assert.deepEqual(places("Cote d’Ivoire"), ["Cote d’Ivoire~Côte d'Ivoire"]);
    assert.deepEqual(places("Côte d\\'Ivoire"), ["Côte d\\'Ivoire~Côte d'Ivoire"]);
    assert.deepEqual(places("MALI"), ["MALI~Mali"]);
    assert.deepEqual(places("Ma\u00adli"), ["Ma\u00adli~Mali"]);
    assert.deepEqual(places("Burkina\nFaso"), ["Burkina\nFaso=Burkina Faso"]);
    assert.deepEqual(places("Burkina&nbsp;Faso"), ["Burkina&nbsp;Faso~Burkina Faso"]);
    assert.deepEqual(places("**Mali**, *Niger*"), ["Mali=Mali", "Niger=Niger"]);
  });

  it("know regions with and without the word, by every name", () => {
    for (const value of ["Sahel", "Sahel Region", "Sahel region", "the Sahel region", "The Sahel", "Region of Sahel"])
      assert.deepEqual(places(value), [`${value}=Sahel`]);
    assert.deepEqual(places("Western Africa"), ["Western Africa=West Africa"]);
    assert.deepEqual(places("west africa"), ["west africa~West Africa"]);
    assert.deepEqual(places("Regional; Global"), ["Regional=Regional", "Global=Global"]);
    assert.deepEqual(places("Mali Region"), ["Mali Region=?"]);
  });

  it("keep brackets with the name before them", () => {
    assert.deepEqual(places("Mali (Kayes and Mopti), Chad"), ["Mali (Kayes and Mopti)=?", "Chad=Chad"]);
  });

  it("are none in nothing", () => {
    assert.deepEqual(places(""), []);
    assert.deepEqual(places(" , ; "), []);
  });
});

describe("priorities", () => {
  it("are parted at commas, and keep their conjunctions", () => {
    assert.deepEqual(priorities("Climate action and nature, Democracy\nand human rights"), [
      "Climate action and nature=Climate action and nature",
      "Democracy\nand human rights=Democracy and human rights",
    ]);
    assert.deepEqual(priorities("Peace and prosperity; Education"), ["Peace and prosperity=?", "Education=Education"]);
  });

  it("are parted at a conjunction behind a known one", () => {
    assert.deepEqual(priorities("Democracy and human rights and Education"), [
      "Democracy and human rights=Democracy and human rights",
      "Education=Education",
    ]);
  });

  it("do not depend on case", () => assert.deepEqual(priorities("education"), ["education=Education"]));
});
