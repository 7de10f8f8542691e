// The rule period-format: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix, checkFixAll } from "../../kit/check.ts";

describe("period-format", () => {
  it("stands on the value", () =>
    checkChanged(
      "2021-2025",
      "2021 – 2025",
      `
          <i>Period:</i>⇥2021 – 2025
      //~                ^^^^^^^^^^^ 💡 warning period-format: The period is not written in the usual way. Write 2021-2025.
    `,
    ));

  it("judges the characters in the file", () =>
    checkChanged(
      "2021-2025",
      "2021\\-2025",
      `
          <i>Period:</i>⇥2021\\-2025
      //~                ^^^^^^^^^^ 💡 warning period-format: The period is not written in the usual way. Write 2021-2025.
    `,
    ));

  it("goes with an implausible period", () =>
    checkChanged(
      "2021-2025",
      "2001 to 2025",
      `
          <i>Period:</i>⇥2001 to 2025
      //~                ^^^^^^^^^^^^ 💡 warning period-format: The period is not written in the usual way. Write 2001-2025.
      //~                ^^^^^^^^^^^^ warning implausible-period: The period lasts 24 years. Is one of the years mistyped?
    `,
    ));

  it("writes two years", () => checkFix("2021-2025", "<|January 2021 – December 2025|>", "2021-2025"));

  it("completes a two-digit end", () => checkFix("2021-2025", "<|2021/25|>", "2021-2025"));

  it("writes one year alone", () => checkFix("2021-2025", "<|May 2021|>", "2021"));

  it("mends what pandoc writes", () => checkFix("2021-2025", "<|2021--2025|>", "2021-2025"));

  it("takes emphasis and final stops away", () => checkFixAll("2021-2025", "**1.1.2021 - 31.12.2025.**", "2021-2025"));
});
