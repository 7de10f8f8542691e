// The properties on a few hundred texts each, with a new seed every time; `npm run fuzz` tries many more.

import fc from "fast-check";
import { anyText, edited } from "./arbitraries.ts";
import { fixAllEnds, fixesMend, formatKeeps, incrementalIsFresh, readingCovers, spansFit } from "./properties.ts";

describe("for every text", () => {
  const numRuns = 200;
  it("a reading covers the text", () => fc.assert(fc.property(anyText, readingCovers), { numRuns }));
  it("every span lies in the text", () => fc.assert(fc.property(anyText, spansFit), { numRuns }));
  it("every fix removes its problem and raises no new error", () =>
    fc.assert(fc.property(anyText, fixesMend), { numRuns }));
  it("fix all reaches a fixpoint", () => fc.assert(fc.property(anyText, fixAllEnds), { numRuns }));
  it("the formatter keeps what is written", () => fc.assert(fc.property(anyText, formatKeeps), { numRuns }));
  it("analysing edits equals analysing afresh", () => fc.assert(fc.property(edited, incrementalIsFresh), { numRuns }));
});
