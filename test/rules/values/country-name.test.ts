// The rule country-name: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix, checkFixAll } from "../../kit/check.ts";

describe("country-name", () => {
  it("stands on the part", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "<i>Country:</i>⇥Mali, Elfenbenskysten og Tanzania, United Republic of",
      `
          <i>Country:</i>⇥Mali, Elfenbenskysten og Tanzania, United Republic of
      //~                       ^^^^^^^^^^^^^^^ 💡 information country-name: The usual name is “Côte d'Ivoire”.
      //~                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 information country-name: The usual name is “Tanzania”.
    `,
    ));

  it("finds other case and accents", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "<i>Country:</i>⇥mali, Cote d'Ivoire",
      `
          <i>Country:</i>⇥mali, Cote d'Ivoire
      //~                 ^^^^ 💡 information country-name: The usual name is “Mali”.
      //~                       ^^^^^^^^^^^^^ 💡 information country-name: The usual name is “Côte d'Ivoire”.
    `,
    ));

  it("writes the short English name", () =>
    checkFix(
      "<i>Country:</i>⇥Pakistan",
      "<i>Country:</i>⇥<|Ivory Coast|>, Mali",
      "<i>Country:</i>⇥Côte d'Ivoire, Mali",
    ));

  it("straightens an apostrophe", () =>
    checkFix("<i>Country:</i>⇥Pakistan", "<i>Country:</i>⇥<|Côte d’Ivoire|>", "<i>Country:</i>⇥Côte d'Ivoire"));

  it("mends all of them", () =>
    checkFixAll("<i>Country:</i>⇥Pakistan", "Lande: Syrien; Palæstina", "<i>Country:</i>⇥Syria; Palestine"));

  it("mends more of them than it works out at a time", () =>
    checkFixAll(
      "<i>Country:</i>⇥Pakistan",
      `<i>Country:</i>⇥${Array(250).fill("Syrien").join(", ")}`,
      `<i>Country:</i>⇥${Array(250).fill("Syria").join(", ")}`,
    ));

  it("is silent on regions", () =>
    checkChanged("<i>Country:</i>⇥Pakistan", "<i>Country:</i>⇥Western Africa, the Sahel region, MENA", ""));
});
