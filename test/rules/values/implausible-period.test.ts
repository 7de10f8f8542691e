// The rule implausible-period: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged } from "../../kit/check.ts";

describe("implausible-period", () => {
  it("finds an early start", () =>
    checkChanged(
      "2021-2025",
      "1961-1965",
      `
          <i>Period:</i>⇥1961-1965
      //~                ^^^^^^^^^ warning implausible-period: The period starts in 1961, before there was Danish development aid. Is the year mistyped?
    `,
    ));

  it("finds a start far ahead", () =>
    checkChanged(
      "2021-2025",
      "2032-2035",
      `
          <i>Period:</i>⇥2032-2035
      //~                ^^^^^^^^^ warning implausible-period: The period starts in 2032, more than five years from now. Is the year mistyped?
    `,
    ));

  it("finds a long period", () =>
    checkChanged(
      "2021-2025",
      "2009-2025",
      `
          <i>Period:</i>⇥2009-2025
      //~                ^^^^^^^^^ warning implausible-period: The period lasts 16 years. Is one of the years mistyped?
    `,
    ));

  it("counts five years from today", () =>
    checkChanged(
      "2021-2025",
      "2031-2035",
      `
          Author: Embassy of Denmark in Islamabad (2025)
      //~                                          ^^^^ warning author-year: The summary is from 2025, but the project only starts in 2031. One of the years is wrong.
    `,
    ));

  it("allows fifteen years", () => checkChanged("2021-2025", "2010-2025", ""));
});
