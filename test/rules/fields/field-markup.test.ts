// The rule field-markup: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix, checkFixAll } from "../../kit/check.ts";

describe("field-markup", () => {
  it("stands from label to separator", () =>
    checkChanged(
      "<i>Country:</i>⇥Pakistan",
      "**Country:** Pakistan",
      `
          **Country:** Pakistan
      //~ ^^^^^^^^^^^^^ 💡 warning field-markup: This label is not in the usual markup. Write “<i>Country:</i>” and a tab in front of the value.
    `,
    ));

  it("finds a wrapped label", () =>
    checkChanged(
      "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
      ["<i>Changes in laws, policies and practices", "that affect people's rights</i>⇥x"].join("\n"),
      `
          <i>Changes in laws, policies and practices
      //~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^… 💡 warning field-markup: This label is not in the usual markup. Write “<i>Changes in laws, policies and practices that affect people's rights</i>” and a tab in front of the value.
    `,
    ));

  it("has nothing to say of a value that wraps", () =>
    checkChanged(
      "<i>Development strategy priorities:</i>⇥Democracy and human rights",
      ["<i>Development strategy priorities:</i>⇥Democracy and human rights, Climate action", "and nature"].join("\n"),
      "",
    ));

  it("writes the label in italics, colon and tab", () =>
    checkFix("<i>Country:</i>⇥Pakistan", "<|Country\u00a0: |>Pakistan", "<i>Country:</i>⇥Pakistan"));

  it("brings a value up from the next line", () =>
    checkFix(
      "<i>Country:</i>⇥Pakistan",
      ["<|<i>Country:</i>", "", "|>Pakistan"].join("\n"),
      "<i>Country:</i>⇥Pakistan",
    ));

  it("joins a label that wraps inside its emphasis", () =>
    checkFix(
      "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
      ["<|*Changes in laws, policies and practices", "that affect people's rights*", "|>x"].join("\n"),
      "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
    ));

  it("keeps the words of a domain", () =>
    checkFix(
      "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
      "<|**Changes in laws, policies and practices that affect people’s rights** |>x",
      "<i>Changes in laws, policies and practices that affect people’s rights</i>⇥x",
    ));

  it("gives a field its canonical label", () =>
    checkFix("<i>Country:</i>⇥Pakistan", "<|*Pays :* |>Pakistan", "<i>Country:</i>⇥Pakistan"));

  it("makes lines of a table, and takes its scaffold away", () =>
    checkFixAll(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "|   |   |",
        "|---|---|",
        "| **Title:** | Fair pay |",
        "| Partner | Home Workers' Union of Sindh (HWUS) |",
        "| Land | Pakistan |",
        "| Period: | 2021-2025 |",
      ].join("\n"),
      [
        "<i>Title:</i>⇥Fair pay",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
    ));

  it("makes a line of a header row that is a field", () =>
    checkFixAll(
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
        "| Country | Pakistan |",
        "| Period | 2021-2025 |",
      ].join("\n"),
      [
        "<i>Title:</i>⇥Fair pay",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
    ));

  it("keeps other words of a header row as a paragraph", () =>
    checkFixAll(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "| Field | What we say |",
        "|---|---|",
        "| Title | Fair pay |",
        "| Partner | Home Workers' Union of Sindh (HWUS) |",
        "| Country | Pakistan |",
        "| Period | 2021-2025 |",
      ].join("\n"),
      [
        "Field What we say",
        "",
        "<i>Title:</i>⇥Fair pay",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
    ));

  it("keeps the words of a table's header from becoming more of the value above", () =>
    checkFix(
      "<i>Period:</i>⇥2021-2025",
      ["| What | We say |", "|---|---|", "<|| Period | |>2021-2025 |"].join("\n"),
      ["", "What We say", "", "<i>Period:</i>⇥2021-2025"].join("\n"),
    ));

  it("leaves the table standing for the rows that remain", () =>
    checkFix(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "|  |  |",
        "|---|---|",
        "<|| Title | |>Fair pay |",
        "| Partner | Home Workers' Union of Sindh (HWUS) |",
        "| Country | Pakistan |",
        "| Period | 2021-2025 |",
      ].join("\n"),
      [
        "|  |  |",
        "|---|---|",
        "<i>Title:</i>⇥Fair pay",
        "| Partner | Home Workers' Union of Sindh (HWUS) |",
        "| Country | Pakistan |",
        "| Period | 2021-2025 |",
      ].join("\n"),
    ));

  it("leaves columns of yes and no to the writer", () =>
    checkFixAll(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      [
        "",
        "| Domain | Yes | No |",
        "|---|---|---|",
        "| Changes in local leadership of development and humanitarian work |  | X |",
      ].join("\n"),
      [
        "",
        "| Domain | Yes | No |",
        "|---|---|---|",
        "| Changes in local leadership of development and humanitarian work |  | X |",
      ].join("\n"),
    ));

  it("finds a bold domain without a mark", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      "**Changes in local leadership of development and humanitarian work**",
      `
          **Changes in local leadership of development and humanitarian work**
      //~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning field-markup: This label is not in the usual markup. Write “<i>Changes in local leadership of development and humanitarian work</i>” and a tab in front of the value.
      //~                                                                     | 💡 error invalid-domain-mark: The mark is missing. Write x if this result is a change of this kind, and - if it is not.
    `,
    ));

  it("keeps words of a header row from becoming the value of a label above", () =>
    checkFix(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      ["Title:", "| Field | Value |", "|---|---|", "<|| Country | |>Pakistan |"].join("\n"),
      ["Title:", "", "", "Field Value", "", "<i>Country:</i>⇥Pakistan"].join("\n"),
    ));

  it("keeps text below a row out of its value", () =>
    checkFix(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      ["<|| Title | |>Fair pay |", "and more"].join("\n"),
      ["<i>Title:</i>⇥Fair pay", "", "and more"].join("\n"),
    ));

  it("keeps a value that wraps one value", () =>
    checkFix(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "<|*Title:* |>A long title that fills its column up to the very last places,",
        "Land use, rights and pay",
        "",
      ].join("\n"),
      [
        "<i>Title:</i>⇥A long title that fills its column up to the very last places, Land use, rights and pay",
        "",
      ].join("\n"),
    ));

  it("leaves a comment alone", () =>
    checkChanged("<i>Country:</i>⇥Pakistan", ["<i>Country:</i>", "<!-- which? -->", "Pakistan"].join("\n"), ""));

  it("mends what pandoc makes of a form", () =>
    checkFixAll(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "*Title:* Fair pay at home, Phase II\\",
        "*Partner:* Home Workers' Union of Sindh (HWUS)\\",
        "*Country:* Pakistan\\",
        "*Period:* 2021--2025",
      ].join("\n"),
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II\\",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)\\",
        "<i>Country:</i>⇥Pakistan\\",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
    ));
});
