// The rule missing-field: what it finds in a changed sample report, and what its fixes make of it.

import { strict as assert } from "node:assert";
import { chooseFixes, fixAll } from "../../../server/src/core/fix-all.ts";
import type { Problem } from "../../../server/src/core/problem.ts";
import { checkChanged, checkFix, checkFixAll, mendOneByOne, problemsOf } from "../../kit/check.ts";
import { sample, settings } from "../../kit/sample.ts";

const isMissing = ({ rule }: Problem) => rule === "missing-field" || rule === "missing-domain";

describe("missing-field", () => {
  it("stands on the section's heading", () =>
    checkChanged(
      ["<i>Country:</i>⇥Pakistan", ""].join("\n"),
      "",
      `
          #### PROJECT
      //~      ^^^^^^^ 💡 error missing-field: PROJECT has no field “Country”. Add it with its value.
    `,
    ));

  it("reports each field", () =>
    checkChanged(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
      `
          #### PROJECT
      //~      ^^^^^^^ 💡 error missing-field: PROJECT has no field “Title”. Add it with its value.
      //~      ^^^^^^^ 💡 error missing-field: PROJECT has no field “Country”. Add it with its value.
      //~      ^^^^^^^ 💡 error missing-field: PROJECT has no field “Period”. Add it with its value.
    `,
    ));

  it("says nothing of the inside of a missing section", () =>
    checkChanged(
      [
        "#### PROJECT",
        "",
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
        "",
        "",
      ].join("\n"),
      ["Written with the Home Workers' Union of Sindh (HWUS).", "", ""].join("\n"),
      `
          ## RESULTS SUMMARY
      //~    ^^^^^^^^^^^^^^^ 💡 error missing-section: PROJECT is missing. Insert it behind RESULTS SUMMARY.
    `,
    ));

  it("is not silenced by an unknown label", () =>
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

  it("finds fields that a second section has", () =>
    checkChanged(
      ["<i>Country:</i>⇥Pakistan", "<i>Period:</i>⇥2021-2025", ""].join("\n"),
      ["", "#### PROJECT", "", "<i>Country:</i>⇥Pakistan", "<i>Period:</i>⇥2021-2025", ""].join("\n"),
      `
          #### PROJECT
      //~      ^^^^^^^ 🔧 error duplicate-section: PROJECT stands here again. Bring the texts together under the first heading.
    `,
    ));

  it("inserts the line at its place", () =>
    checkFix(
      [
        "#### PROJECT",
        "",
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "#### <|PROJECT|>",
        "",
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
      [
        "#### PROJECT",
        "",
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥",
        "<i>Period:</i>⇥2021-2025",
      ].join("\n"),
    ));

  it("inserts them all", () =>
    checkFixAll(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
        "",
        "",
      ].join("\n"),
      "",
      ["<i>Title:</i>⇥", "<i>Partner:</i>⇥", "<i>Country:</i>⇥", "<i>Period:</i>⇥", "", ""].join("\n"),
    ));

  it("inserts what comes to one place at once, and the same as one after the other", () => {
    const lines = sample.split("\n");
    const fields = lines.flatMap((line, index) => (line.startsWith("<i>") ? [index] : []));
    for (const first of fields)
      for (const last of fields.filter((index) => index >= first)) {
        const text = lines.filter((line, at) => !line.startsWith("<i>") || at < first || at > last).join("\n");
        const all = fixAll(text, settings, isMissing);
        assert.equal(all.text, mendOneByOne(text, isMissing));
        assert.equal(all.fixed, fields.filter((at) => first <= at && at <= last).length);
      }
    const [mending, ...others] = chooseFixes(problemsOf(sample.replace(/^<i>(?:Title|Partner|Country).*\n/gm, "")));
    assert.deepEqual([mending?.edits.length, mending?.problems, others], [1, 3, []]);
  });

  it("keeps text behind the section's heading out of the new value", () =>
    checkFixAll(
      [
        "<i>Title:</i>⇥Fair pay at home, Phase II",
        "<i>Partner:</i>⇥Home Workers' Union of Sindh (HWUS)",
        "<i>Country:</i>⇥Pakistan",
        "<i>Period:</i>⇥2021-2025",
        "",
      ].join("\n"),
      ["Some words about it.", ""].join("\n"),
      [
        "<i>Title:</i>⇥",
        "<i>Partner:</i>⇥",
        "<i>Country:</i>⇥",
        "<i>Period:</i>⇥",
        "",
        "",
        "Some words about it.",
        "",
      ].join("\n"),
    ));

  it("keeps text behind the last field out of the new value", () =>
    checkFixAll(
      ["<i>Period:</i>⇥2021-2025", ""].join("\n"),
      ["", "Some words about it.", ""].join("\n"),
      ["<i>Period:</i>⇥", "", "", "Some words about it.", ""].join("\n"),
    ));

  it("finds the priorities of DOMAINS", () =>
    checkChanged(
      ["<i>Development strategy priorities:</i>⇥Democracy and human rights", ""].join("\n"),
      "",
      `
          ### DOMAINS
      //~     ^^^^^^^ 💡 error missing-field: DOMAINS has no field “Development strategy priorities”. Add it with its value.
    `,
    ));
});
