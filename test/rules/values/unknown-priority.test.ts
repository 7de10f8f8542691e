// The rule unknown-priority: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix } from "../../kit/check.ts";

describe("unknown-priority", () => {
  it("stands on the part", () =>
    checkChanged(
      "<i>Development strategy priorities:</i>⇥Democracy and human rights",
      "<i>Development strategy priorities:</i>⇥Democracy and human rights, Space travel",
      `
          <i>Development strategy priorities:</i>⇥Democracy and human rights, Space travel
      //~                                                                     ^^^^^^^^^^^^ 🔧 information unknown-priority: “Space travel” is not in the list of priorities. Part several of them by commas.
    `,
    ));

  it("offers the nearest", () =>
    checkFix(
      "<i>Development strategy priorities:</i>⇥Democracy and human rights",
      "<i>Development strategy priorities:</i>⇥<|Democracy and humen rights|>",
      "<i>Development strategy priorities:</i>⇥Democracy and human rights",
    ));

  it("is silent on several known ones, wrapped and in any case", () =>
    checkChanged(
      "<i>Development strategy priorities:</i>⇥Democracy and human rights",
      [
        "<i>Development strategy priorities:</i>⇥climate action and nature, Democracy",
        "and human rights, Education and Health",
      ].join("\n"),
      "",
    ));
});
