// Periods in every form that people write, with the years that are read.

import { strict as assert } from "node:assert";
import { readPeriod } from "../../server/src/core/values/period.ts";
import { format } from "../kit/sample.ts";

/** The years that are read, as written: “2024-2027”, “2024”, or nothing. */
function years(text: string): string {
  const period = readPeriod(format, text);
  if (!period) return "";
  return period.endSpan ? `${period.start}-${period.end}` : `${period.start}`;
}

describe("period", () => {
  for (const text of [
    "2024-2027",
    "2024 - 2027",
    "2024–2027",
    "2024—2027",
    "2024−2027",
    "2024‑2027",
    "2024--2027",
    "2024 -- 2027",
    "2024 – 2027",
    "2024\u00a0–\u00a02027",
    "2024/2027",
    "2024-27",
    "2024/27",
    "2024 – 27",
    "2024 to 2027",
    "2024 til 2027",
    "2024 à 2027",
    "2024 au 2027",
    "2024 until 2027",
    "2024 TO 2027",
    "2024\\-2027",
    "2024&ndash;2027",
    "20\u00ad24-2027",
    "2024-\n2027",
    "January 2024 – December 2027",
    "Jan. 2024 - Dec. 2027",
    "JANUARY 2024 - DECEMBER 2027",
    "januar 2024 til december 2027",
    "janvier 2024 à décembre 2027",
    "May 2024-March 2027",
    "01/2024-12/2027",
    "1/2024 - 12/2027",
    "1.1.2024-31.12.2027",
    "1. 1. 2024 - 31. 12. 2027",
    "1\\.1\\.2024\\-31\\.12\\.2027",
    "01/01/2024 to 31/12/2027",
    "1 January 2024 – 31 December 2027",
    "1st January 2024 to 31st December 2027",
    "January 1, 2024 - December 31, 2027",
    "1. januar 2024 - 31. december 2027",
    "1er janvier 2024 au 31 décembre 2027",
    "2024-01-01 - 2027-12-31",
    "2024-01-01/2027-12-31",
    "2024-01 - 2027-12",
    "2024 - December 2027",
    "**2024-2027**",
    "2024-2027.",
  ])
    it(`reads ${JSON.stringify(text)}`, () => assert.equal(years(text), "2024-2027"));

  it("reads one year alone", () => {
    for (const text of ["2024", "*2024*", "May 2024", "01/2024", "1.1.2024", "January - December 2024"])
      assert.equal(years(text), "2024", text);
  });

  it("reads a two-digit end in its century, or just over its turn", () => {
    assert.equal(years("1998-02"), "1998-2002");
    assert.equal(years("2007-12"), "2007-2012");
    assert.equal(years("2027-24"), "2027-2024");
    assert.equal(years("2024-07"), "2024-2007");
  });

  it("says where the years stand", () => {
    const at = (text: string) => {
      const { startSpan, endSpan } = readPeriod(format, text) ?? {};
      return [text.slice(startSpan?.start, startSpan?.end), endSpan && text.slice(endSpan.start, endSpan.end)];
    };
    assert.deepEqual(at("1.1.2024 – 31.12.2027"), ["2024", "2027"]);
    assert.deepEqual(at("**2024\\-27**"), ["2024", "27"]);
    assert.deepEqual(at("20\u00ad24"), ["20\u00ad24", undefined]);
  });

  for (const text of [
    "",
    "-",
    "soon",
    "24-27",
    "2024-",
    "2024-ongoing",
    "2024-202",
    "2024-20277",
    "12024-2027",
    "2024, 2025, 2026",
    "2024 and 2027",
    "2024-2025-2026",
    "2024-2027 (36 months)",
    "36 months",
    "2024x2027",
    "2024 2027",
    `2024-${"0".repeat(300)}2027`,
  ])
    it(`cannot read ${JSON.stringify(text.slice(0, 30))}`, () => assert.equal(readPeriod(format, text), undefined));
});
