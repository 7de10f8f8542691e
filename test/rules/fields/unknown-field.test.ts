// The rule unknown-field: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix } from "../../kit/check.ts";

describe("unknown-field", () => {
  it("stands on the label", () =>
    checkChanged(
      "<i>Period:</i>⇥2021-2025",
      ["<i>Budget:</i>⇥5 million", "<i>Period:</i>⇥2021-2025"].join("\n"),
      `
          <i>Budget:</i>⇥5 million
      //~    ^^^^^^ warning unknown-field: PROJECT has no field “Budget”. Use one of its labels, or say it elsewhere.
    `,
    ));

  it("offers the label that is missing", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "<i>Where:</i>⇥Pakistan",
      `
          #### PROJECT
      //~      ^^^^^^^ 💡 error missing-field: PROJECT has no field “Country”. Add it with its value.
          <i>Where:</i>⇥Pakistan
      //~    ^^^^^ 🔧 warning unknown-field: PROJECT has no field “Where”. Use one of its labels, or say it elsewhere.
    `,
    ));

  it("changes the label", () =>
    checkFix("<i>Country:</i>⇥Pakistan", "<i><|Where|>:</i>⇥Pakistan", "<i>Country:</i>⇥Pakistan"));

  it("offers no label that the value does not suit", () =>
    checkChanged(
      "<i>Period:</i>⇥2021-2025",
      "<i>Budget:</i>⇥5 million",
      `
          #### PROJECT
      //~      ^^^^^^^ 💡 error missing-field: PROJECT has no field “Period”. Add it with its value.
          <i>Budget:</i>⇥5 million
      //~    ^^^^^^ warning unknown-field: PROJECT has no field “Budget”. Use one of its labels, or say it elsewhere.
    `,
    ));

  it("offers one that it suits", () =>
    checkFix("<i>Period:</i>⇥2021-2025", "<i><|Years|>:</i>⇥2021-2025", "<i>Period:</i>⇥2021-2025"));

  it("finds labels in tables and before a plain colon", () =>
    checkChanged(
      ["<i>Country:</i>⇥Pakistan", ""].join("\n"),
      ["<i>Country:</i>⇥Pakistan", "Budget: 5 million", ""].join("\n"),
      `
          Budget: 5 million
      //~ ^^^^^^ warning unknown-field: PROJECT has no field “Budget”. Use one of its labels, or say it elsewhere.
    `,
    ));
});
