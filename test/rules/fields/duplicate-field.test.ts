// The rule duplicate-field: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix, checkFixAll } from "../../kit/check.ts";

describe("duplicate-field", () => {
  it("names the first one", () =>
    checkChanged(
      "<i>Period:</i>⇥2021-2025",
      ["<i>Country:</i>⇥Pakistan", "<i>Period:</i>⇥2021-2025"].join("\n"),
      `
          <i>Country:</i>⇥Pakistan
      //~    ^^^^^^^ 💡 error duplicate-field: “Country” stands twice with the same value. Remove one of the two lines.
    `,
    ));

  it("finds another value, another spelling of the label", () =>
    checkChanged(
      "<i>Period:</i>⇥2021-2025",
      ["Land: India", "<i>Period:</i>⇥2021-2025"].join("\n"),
      `
          Land: India
      //~ ^^^^ 🔧 error duplicate-field: “Country” stands twice. Keep one of the two values.
      //~ ^^^^^^ 💡 warning field-markup: This label is not in the usual markup. Write “<i>Country:</i>” and a tab in front of the value.
    `,
    ));

  it("removes the later line", () =>
    checkFix(
      "<i>Period:</i>⇥2021-2025",
      ["<i><|Country|>:</i>⇥India", "<i>Period:</i>⇥2021-2025"].join("\n"),
      "<i>Period:</i>⇥2021-2025",
    ));

  it("keeps text below from becoming the value of a label above", () =>
    checkFix(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      ["Title: Fair pay", "Period:", "<|Title|>: Fair pay", "", "more"].join("\n"),
      ["Title: Fair pay", "Period:", "", "", "more"].join("\n"),
    ));

  it("keeps text below from becoming more of the value above", () =>
    checkFix(
      "<i>Period:</i>⇥2021-2025",
      ["<i>Period:</i>⇥2021-2025", "<|Title|>: Fair pay  ", "of which more"].join("\n"),
      ["<i>Period:</i>⇥2021-2025", "", "of which more"].join("\n"),
    ));

  it("adds no blank line below a value that ends in a hard break", () =>
    checkFix(
      "<i>Period:</i>⇥2021-2025",
      ["<i>Period:</i>⇥2021-2025\\", "<|Title|>: Fair pay  ", "of which more"].join("\n"),
      ["<i>Period:</i>⇥2021-2025\\", "of which more"].join("\n"),
    ));

  it("removes equal lines only", () =>
    checkFixAll(
      "<i>Period:</i>⇥2021-2025",
      [
        "<i>Country:</i>⇥Pakistan",
        "<i>Country:</i>⇥Pakistan  ",
        "<i>Country:</i>⇥India",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      ["<i>Country:</i>⇥India", "<i>Period:</i>⇥2021-2025"].join("\n"),
    ));

  it("gives an empty repetition no second problem", () =>
    checkChanged(
      "<i>Period:</i>⇥2021-2025",
      ["<i>Country:</i>⇥", "<i>Period:</i>⇥2021-2025"].join("\n"),
      `
          <i>Country:</i>⇥
      //~    ^^^^^^^ 🔧 error duplicate-field: “Country” stands twice. Keep one of the two values.
    `,
    ));

  it("is no matter of domains", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      [
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      `
          <i>Changes in local leadership of development and humanitarian work</i>⇥-
      //~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error duplicate-domain: “Changes in local leadership of development and humanitarian work” stands twice with the same mark. Remove one of the two lines.
    `,
    ));
});
