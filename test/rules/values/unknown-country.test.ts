// The rule unknown-country: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix } from "../../kit/check.ts";

describe("unknown-country", () => {
  it("stands on the part", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "<i>Country:</i>⇥Mali, Atlantis and Niger",
      `
          <i>Country:</i>⇥Mali, Atlantis and Niger
      //~                       ^^^^^^^^ 🔧 warning unknown-country: “Atlantis” is no country or region that is known. Part several names by commas.
    `,
    ));

  it("keeps what stands in brackets with its name", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "<i>Country:</i>⇥Mali (Kayes and Mopti)",
      `
          <i>Country:</i>⇥Mali (Kayes and Mopti)
      //~                 ^^^^^^^^^^^^^^^^^^^^^^ 🔧 warning unknown-country: “Mali (Kayes and Mopti)” is no country or region that is known. Part several names by commas.
    `,
    ));

  it("offers the nearest names", () =>
    checkFix("<i>Country:</i>⇥Pakistan", "<i>Country:</i>⇥<|Pakistann|>", "<i>Country:</i>⇥Pakistan"));

  it("is silent on names that hold a conjunction", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "<i>Country:</i>⇥Bosnia and Herzegovina, Sao Tome and Principe",
      `
          <i>Country:</i>⇥Bosnia and Herzegovina, Sao Tome and Principe
      //~                                         ^^^^^^^^^^^^^^^^^^^^^ 💡 information country-name: The usual name is “São Tomé and Príncipe”.
    `,
    ));

  it("reads a value that wraps", () =>
    checkChanged("<i>Country:</i>⇥Pakistan", ["<i>Country:</i>⇥Mali, Burkina", "Faso"].join("\n"), ""));

  it("skips filler among names", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "<i>Country:</i>⇥Mali, TBD",
      `
          <i>Country:</i>⇥Mali, TBD
      //~                       ^^^ warning placeholder-text: “TBD” is not yet your text. Write what belongs here.
    `,
    ));
});
