import { strict as assert } from "node:assert";
import { checkChanged, checkFix, checkFixAll, checkText, problemsOf } from "../../kit/check.ts";
import { changed, sample } from "../../kit/sample.ts";

const levels = (text: string) => problemsOf(text).filter(({ rule }) => rule === "section-level");

describe("section-level", () => {
  it("stands on the run of #", () =>
    checkChanged(
      "### LESSONS",
      "# LESSONS",
      `
          # LESSONS
      //~ ^ 💡 warning section-level: LESSONS is a heading of level 1; it must be level 3: ###.
      `,
    ));

  it("goes together with the name, each with its own fix", () =>
    checkChanged(
      "### LESSONS",
      "##   Lessons learnt:",
      `
          ##   Lessons learnt:
      //~ ^^ 💡 warning section-level: LESSONS is a heading of level 2; it must be level 3: ###.
      //~      ^^^^^^^^^^^^^^^ 💡 warning section-name: This section is called LESSONS in the form.
      `,
    ));

  it("holds for the headline", () =>
    checkChanged(
      "### Home workers",
      "##### Home workers",
      `
          ##### Home workers in Sindh win a legal minimum wage
      //~ ^^^^^ 💡 warning section-level: The headline is a heading of level 5; it must be level 3: ###.
      `,
    ));

  it("says nothing of the headline of a report whose first part is missing", () =>
    checkText(
      sample.replace("## RESULTS SUMMARY\n\n### Home", "# Home"),
      `
          # Home workers in Sindh win a legal minimum wage
      //~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error missing-section: RESULTS SUMMARY is missing. Insert it before PROJECT.
      `,
    ));

  it("holds for an exact name of level 5 and 6, and for no other heading of these levels", () => {
    assert.equal(levels(changed("### LESSONS", "###### LESSONS")).length, 1);
    assert.deepEqual(levels(changed("### LESSONS", "### LESSONS\n\n##### CHANGE\n\n###### Own")), []);
  });

  it("is silent on headings that are no sections or not written with #", () => {
    for (const heading of ["# Notes", "LESSONS\n===", "**LESSONS**", "## LESSONS ##"])
      assert.deepEqual(levels(changed("### LESSONS", heading)), [], heading);
  });

  it("is mended", () => {
    checkFix("### LESSONS", "<|#|> LESSONS", "### LESSONS");
    checkFixAll("### LESSONS", "##### Lessons", "### LESSONS");
    checkFixAll("## ADDITIONAL", "######   ADDITIONAL", "##   ADDITIONAL");
  });
});
