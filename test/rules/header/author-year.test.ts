// The rule author-year: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged } from "../../kit/check.ts";

describe("author-year", () => {
  it("finds a year before the period starts", () =>
    checkChanged(
      "(2025)",
      "(2020)",
      `
          Author: Embassy of Denmark in Islamabad (2020)
      //~                                          ^^^^ warning author-year: The summary is from 2020, but the project only starts in 2021. One of the years is wrong.
    `,
    ));

  it("finds a year in the future", () =>
    checkChanged(
      "(2025)",
      "(2027)",
      `
          Author: Embassy of Denmark in Islamabad (2027)
      //~                                          ^^^^ warning author-year: The year 2027 is still to come. Write the year in which this summary was written.
    `,
    ));

  it("allows the first year of the period and this year", () => checkChanged("(2025)", "(2026)", ""));

  it("says nothing beside an unreadable period", () =>
    checkChanged(
      "<i>Period:</i>⇥2021-2025",
      "<i>Period:</i>⇥2030-",
      `
          <i>Period:</i>⇥2030-
      //~                ^^^^^ error invalid-period: “2030-” cannot be read as a period. Write the first and the last year: YYYY-YYYY.
    `,
    ));

  it("says nothing beside an implausible period", () =>
    checkChanged(
      "<i>Period:</i>⇥2021-2025",
      "<i>Period:</i>⇥2050-2055",
      `
          <i>Period:</i>⇥2050-2055
      //~                ^^^^^^^^^ warning implausible-period: The period starts in 2050, more than five years from now. Is the year mistyped?
    `,
    ));

  it("compares with one year alone", () =>
    checkChanged(
      "<i>Period:</i>⇥2021-2025",
      "<i>Period:</i>⇥2026",
      `
          Author: Embassy of Denmark in Islamabad (2025)
      //~                                          ^^^^ warning author-year: The summary is from 2025, but the project only starts in 2026. One of the years is wrong.
    `,
    ));
});
