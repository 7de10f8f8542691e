// The rule invalid-period: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged } from "../../kit/check.ts";

describe("invalid-period", () => {
  it("stands on the value, alone", () =>
    checkChanged(
      "<i>Period:</i>⇥2021-2025",
      "<i>Period:</i>⇥four years, from spring",
      `
          <i>Period:</i>⇥four years, from spring
      //~                ^^^^^^^^^^^^^^^^^^^^^^^ error invalid-period: “four years, from spring” cannot be read as a period. Write the first and the last year: YYYY-YYYY.
    `,
    ));

  it("finds an open end", () =>
    checkChanged(
      "2021-2025",
      "2021-",
      `
          <i>Period:</i>⇥2021-
      //~                ^^^^^ error invalid-period: “2021-” cannot be read as a period. Write the first and the last year: YYYY-YYYY.
    `,
    ));

  it("leaves filler to placeholder-text", () =>
    checkChanged(
      "2021-2025",
      "TBD",
      `
          <i>Period:</i>⇥TBD
      //~                ^^^ warning placeholder-text: “TBD” is not yet your text. Write what belongs here.
    `,
    ));

  it("is silent on one year", () => checkChanged("2021-2025", "2021", ""));
});
