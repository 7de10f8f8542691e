// The rule field-order: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix, checkFixAll } from "../../kit/check.ts";

describe("field-order", () => {
  it("stands on the fewest fields that must move", () =>
    checkChanged(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "<i>Period:</i>⇥2021-2025",
        "<i>Title:</i>⇥Fair pay",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
      ].join("\n"),
      `
          <i>Period:</i>⇥2021-2025
      //~    ^^^^^^ 💡 information field-order: “Period” does not stand at its place in the form.
    `,
    ));

  it("moves the later of two neighbours", () =>
    checkChanged(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Title:</i>⇥Fair pay",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      `
          <i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)
      //~    ^^^^^^^ 💡 information field-order: “Partner” does not stand at its place in the form.
    `,
    ));

  it("puts the fields in order", () =>
    checkFix(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "<i><|Partner|>:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Title:</i>⇥Fair pay",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "<i>Title:</i>⇥Fair pay",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
    ));

  it("keeps hard breaks and unknown lines at their place", () =>
    checkFixAll(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "<i>Period:</i>⇥2021-2025  ",
        "<i>Budget:</i>⇥5  ",
        "<i>Country:</i>⇥Pakistan  ",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)  ",
        "<i>Title:</i>⇥Fair pay",
      ].join("\n"),
      [
        "<i>Title:</i>⇥Fair pay  ",
        "<i>Budget:</i>⇥5  ",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)  ",
        "<i>Country:</i>⇥Pakistan  ",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
    ));

  it("covers domains", () =>
    checkFixAll(
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
      ].join("\n"),
      [
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
      ].join("\n"),
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
      ].join("\n"),
    ));

  it("does not move where a value would be lost", () =>
    checkChanged(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "<i>Title:</i>⇥Fair pay",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "",
        "More to say.",
      ].join("\n"),
      `
          <i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)
      //~    ^^^^^^^ 💡 information field-order: “Partner” does not stand at its place in the form.
    `,
    ));

  it("says nothing of a repeated field", () =>
    checkChanged(
      "<i>Period:</i>⇥2021-2025",
      ["<i>Title:</i>⇥Another", "<i>Period:</i>⇥2021-2025"].join("\n"),
      `
          <i>Title:</i>⇥Another
      //~    ^^^^^ 🔧 error duplicate-field: “Title” stands twice. Keep one of the two values.
    `,
    ));
});
