// The rule reversed-period: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix, checkFixAll } from "../../kit/check.ts";

describe("reversed-period", () => {
  it("says which year is which, and nothing else", () =>
    checkChanged(
      "2021-2025",
      "2025 – 2021",
      `
          <i>Period:</i>⇥2025 – 2021
      //~                ^^^^^^^^^^^ 🔧 error reversed-period: The period ends (2021) before it starts (2025).
    `,
    ));

  it("swaps the years", () => checkFix("2021-2025", "<|2025-2021|>", "2021-2025"));

  it("is not mended without asking", () => checkFixAll("2021-2025", "2025-2021", "2025-2021"));

  it("is silent on one year written twice", () => checkChanged("2021-2025", "2021-2021", ""));
});
