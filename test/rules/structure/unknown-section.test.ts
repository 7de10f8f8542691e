import { strict as assert } from "node:assert";
import { applyFixes } from "../../../server/src/core/fix-all.ts";
import { checkChanged, checkFix, checkText, problemsOf } from "../../kit/check.ts";
import { changed, format, sample } from "../../kit/sample.ts";
import { sourceOf, without } from "./sections.ts";

const only = (text: string) => problemsOf(text).filter(({ rule }) => rule === "unknown-section");
const titles = (text: string) => only(text)[0]?.fixes.map(({ title }) => title);

describe("unknown-section", () => {
  it("stands on the heading's words", () =>
    checkChanged(
      "### LESSONS",
      "### LESSONS\n\n## Our own thoughts ##",
      `
          ## Our own thoughts ##
      //~    ^^^^^^^^^^^^^^^^ 🔧 warning unknown-section: “Our own thoughts” is no section of the form. Rename it, or make it a sub-heading of level 5.
      `,
    ));

  it("is a second headline, and a heading without words", () => {
    assert.equal(only(changed("Author:", "### Another\n\nAuthor:")).length, 1);
    checkChanged(
      "Author:",
      "##\n\nAuthor:",
      `
          ##
      //~ ^^ 🔧 warning unknown-section: This heading has no words. Name a section of the form, or remove it.
      `,
    );
  });

  it("is an underlined heading", () => assert.equal(only(changed("A law is", "Thoughts\n---\n\nA law is")).length, 1));

  it("is no heading of level 5, in a quote, in a list, in a fence or in bold", () => {
    for (const text of ["##### Own", "###### Own", "> # Own", "- # Own", "```\n# Own\n```", "**Own**", "    # Own"])
      assert.deepEqual(only(changed("A law is", `${text}\n\nA law is`)), [], text);
  });

  it("offers each section that is missing, the nearest first, and level 5", () => {
    const text = without("lessons", "evidence", "change").replace(
      "## ADDITIONAL",
      "### What we learnt\n\nMuch.\n\n## ADDITIONAL",
    );
    assert.deepEqual(titles(text)?.sort(), [
      "Make it a sub-heading of level 5",
      "Rename it to CHANGE",
      "Rename it to EVIDENCE",
      "Rename it to LESSONS",
    ]);
    assert.equal(
      titles(without("lessons", "evidence").concat("\n### Lessons we learn\n"))?.[0],
      "Rename it to LESSONS",
    );
    assert.equal(
      titles(without("lessons", "evidence").concat("\n### Evidences for all\n"))?.[0],
      "Rename it to EVIDENCE",
    );
    assert.deepEqual(titles(changed("### LESSONS", "### LESSONS\n\n### Own")), ["Make it a sub-heading of level 5"]);
  });

  it("offers sections for a heading of any length", () => {
    const text = without("lessons", "evidence").concat(`\n### Lessons we learn ${"and more ".repeat(10_000)}\n`);
    assert.equal(titles(text)?.[0], "Rename it to LESSONS");
  });

  it("is mended", () => {
    checkFix("### LESSONS", "# <|Thoughts|> #", "### LESSONS", "LESSONS");
    checkFix("### LESSONS", "### LESSONS\n\n## <|Thoughts|> ##", "### LESSONS\n\n##### Thoughts", "level 5");
    checkFix("### LESSONS", "### LESSONS\n\n<|Thoughts|>\n===", "### LESSONS\n\n##### Thoughts", "level 5");
  });

  it("brings the domains that are not there with the name", () => {
    const { name } = format.template.sections.at(-1) ?? { name: "" };
    const text = `${without("domains")}\n### Kinds of change\n`;
    const fix = only(text)[0]?.fixes.find(({ title }) => title.includes(name));
    const result = applyFixes(text, fix ? [fix] : []);
    assert.deepEqual(
      problemsOf(result)
        .filter(({ severity }) => severity === "error")
        .map(({ rule }) => rule),
      ["missing-field", "no-domain-marked"],
    );
  });

  it("offers no name under which the fields of its text would be wrong", () => {
    const project = sourceOf("project").replace("#### PROJECT", "#### What it was");
    assert.deepEqual(
      titles(without("project").replace("#### CHANGE", `${project}#### CHANGE`))?.[0],
      "Rename it to PROJECT",
    );
    const wrong = project.replace("2021-2025", "soon");
    assert.deepEqual(titles(without("project").replace("#### CHANGE", `${wrong}#### CHANGE`)), [
      "Make it a sub-heading of level 5",
    ]);
    assert.deepEqual(titles(changed("#### CHANGE", `#### Own\n\n<i>Period:</i>\t2021\n\n#### CHANGE`)), []);
  });

  it("is one of a document that is no report yet", () =>
    checkText(
      "# Notes\n\nText.\n\n## More\n",
      `
          # Notes
      //~ ^^^^^^^ 💡 error missing-section: RESULTS SUMMARY is missing: a report starts with this heading. Insert the template and fill it in.
          ## More
      //~    ^^^^ 🔧 warning unknown-section: “More” is no section of the form. Rename it, or make it a sub-heading of level 5.
      `,
    ));

  it("keeps the sample clean", () => assert.deepEqual(only(sample), []));
});
