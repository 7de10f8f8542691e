// The properties on a few hundred texts each, and on every text that broke one before; `npm run fuzz` tries many more.

import fc from "fast-check";
import { anyInput } from "./arbitraries.ts";
import { readFixtures } from "./fixtures.ts";
import { type PropertyName, properties, propertyNames } from "./registry.ts";

const meaning: Record<PropertyName, string> = {
  readingCovers: "a reading covers the text",
  spansFit: "every span lies in the text",
  fixesMend: "every fix removes its problem and raises no new error",
  fixAllEnds: "fix all reaches a fixpoint",
  formatKeeps: "the formatter keeps what is written",
  incrementalIsFresh: "analysing edits equals analysing afresh",
  featuresFit: "every feature answers with places in the text",
  editsFit: "every edit that is offered can be made",
  pagesFit: "a page is safe, leads back to the text, and is the same after edits as afresh",
  serverIsFresh: "a server says after fifty edits what one says that opens the result",
};

/** Of how many inputs, where that is not the usual number. */
const numbers: Partial<Record<PropertyName, number>> = { serverIsFresh: 20 };

describe("for every text", () => {
  for (const name of propertyNames)
    it(meaning[name], () =>
      fc.assert(
        fc.asyncProperty(anyInput, async (input) => properties[name](input)),
        { numRuns: numbers[name] ?? 200 },
      ),
    );
});

describe("what broke a property once", () => {
  for (const { file, property, input } of readFixtures()) it(`${file} holds`, () => properties[property](input));
});
