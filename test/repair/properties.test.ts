// What holds for the repair of any text: it ends, changes nothing the second time, and loses no word of prose.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { anyText } from "../fuzz/arbitraries.ts";
import { anyReport } from "../kit/random-reports.ts";
import { format } from "../kit/sample.ts";
import { repaired } from "./kit.ts";

/** Words of the sample's prose that stand in no field and name no place: nothing may mend them. */
const prose = format.template.sections.filter(({ kind }) => kind === "prose").map(({ example }) => example);
const others = JSON.stringify([format.template.countries, format.template.sections.map(({ fields }) => fields)]);
const proseWords = [...new Set(prose.join(" ").match(/\p{L}{6,}/gu))].filter((word) => !others.includes(word));

function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/\p{L}{6,}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function losesNoWord(text: string): void {
  const { text: once, notes } = repaired(text);
  const after = tally(once + notes.filter(({ kind }) => kind === "cut").map(({ message }) => message));
  const before = tally(text);
  for (const word of proseWords) assert.ok((after.get(word) ?? 0) >= (before.get(word) ?? 0), `“${word}” is lost`);
}

function staysRepaired(text: string): void {
  const once = repaired(text);
  assert.equal(repaired(once.text).text, once.text);
  for (const { span } of once.notes)
    assert.ok(span.start <= span.end && span.end <= once.text.length, "a note is outside of the text");
}

describe("the repair of any text", () => {
  const numRuns = 40;
  it("has enough words to look at", () => assert.ok(proseWords.length > 50));
  it("loses no word of prose", () => fc.assert(fc.property(anyReport, losesNoWord), { numRuns }));
  it("changes nothing the second time", () => fc.assert(fc.property(anyReport, staysRepaired), { numRuns }));
  it("is the same for texts of accidents and enemies", () =>
    fc.assert(fc.property(anyText, staysRepaired), { numRuns }));
});
