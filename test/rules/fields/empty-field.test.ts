// The rule empty-field: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged } from "../../kit/check.ts";

describe("empty-field", () => {
  it("stands on the label", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "<i>Country:</i>⇥",
      `
          <i>Country:</i>⇥
      //~    ^^^^^^^ error empty-field: “Country” has no value. Write it behind the label.
    `,
    ));

  it("is the only problem of a label in other markup", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "**Country**",
      `
          **Country**
      //~   ^^^^^^^ error empty-field: “Country” has no value. Write it behind the label.
    `,
    ));

  it("finds a value that cannot be seen", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "<i>Country:</i>⇥\u200b",
      `
          <i>Country:</i>⇥\u200b
      //~    ^^^^^^^ error empty-field: “Country” has no value. Write it behind the label.
    `,
    ));

  it("finds an empty cell", () =>
    checkChanged(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "| Title | Fair pay |",
        "|---|---|",
        "| Partner | Home Workers' Union of Sindh (HWUS) |",
        "| Country |  |",
        "| Period | 2021-2025 |",
      ].join("\n"),
      `
          | Title | Fair pay |
      //~ ^^^^^^^^^^ 💡 warning field-markup: This label is not in the usual markup. Write “<i>Title:</i>” and a tab in front of the value.
          | Partner | Home Workers' Union of Sindh (HWUS) |
      //~ ^^^^^^^^^^^^ 💡 warning field-markup: This label is not in the usual markup. Write “<i>Partner:</i>” and a tab in front of the value.
          | Country |  |
      //~   ^^^^^^^ error empty-field: “Country” has no value. Write it behind the label.
          | Period | 2021-2025 |
      //~ ^^^^^^^^^^^ 💡 warning field-markup: This label is not in the usual markup. Write “<i>Period:</i>” and a tab in front of the value.
    `,
    ));

  it("takes the next line for the value", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      ["<i>Country:</i>", "", "Pakistan"].join("\n"),
      `
          <i>Country:</i>
      //~ ^^^^^^^^^^^^^^^… 💡 warning field-markup: This label is not in the usual markup. Write “<i>Country:</i>” and a tab in front of the value.
    `,
    ));

  it("leaves filler to placeholder-text", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "<i>Country:</i>⇥[Insert country]",
      `
          <i>Country:</i>⇥[Insert country]
      //~                 ^^^^^^^^^^^^^^^^ warning placeholder-text: “[Insert country]” is not yet your text. Write what belongs here.
    `,
    ));
});
