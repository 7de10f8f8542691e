import { strict as assert } from "node:assert";
import { fixAll } from "../../../server/src/core/fix-all.ts";
import { checkText, problemsOf } from "../../kit/check.ts";
import { changed, format, sample, settings } from "../../kit/sample.ts";
import { reordered, sourceOf } from "./sections.ts";

const ids = format.template.sections.map(({ id }) => id);
/** The names on which the rule stands. */
const found = (text: string) =>
  problemsOf(text)
    .filter(({ rule }) => rule === "section-order")
    .map(({ span }) => text.slice(span.start, span.end));

describe("section-order", () => {
  it("stands on the later of two that are turned round", () =>
    checkText(
      reordered("context", "change"),
      `
          #### CONTEXT
      //~      ^^^^^^^ 💡 warning section-order: CONTEXT belongs behind CHANGE.
      `,
    ));

  it("stands on what is outside the longest run in order", () => {
    assert.deepEqual(found(reordered("evidence", "activities", "lessons")), ["EVIDENCE"]);
    assert.deepEqual(found(reordered("lessons", "evidence", "activities")), ["ACTIVITIES"]);
    assert.deepEqual(found(reordered("contribution", "change", "context")), ["CONTRIBUTION"]);
    assert.deepEqual(found(reordered("context", "contribution", "change")), ["CHANGE"]);
    assert.deepEqual(found(reordered("contribution", "context", "change")), ["CONTRIBUTION", "CONTEXT"]);
    assert.deepEqual(
      found(reordered(...ids.slice(1).reverse())),
      ids
        .slice(2)
        .reverse()
        .map((id) => id.toUpperCase().replace("-", " ")),
    );
  });

  it("says before what the first of all belongs", () => {
    const text = `${sample.replace("## RESULTS SUMMARY\n\n", "")}\n## RESULTS SUMMARY\n`;
    const [problem] = problemsOf(text).filter(({ rule }) => rule === "section-order");
    assert.equal(problem?.message, "RESULTS SUMMARY belongs before PROJECT.");
  });

  it("is no matter of sections that are missing, repeated or unknown", () => {
    for (const text of [
      sample.replace(sourceOf("context"), ""),
      `${sample}\n#### CHANGE\n\nMore.\n`,
      changed("## ADDITIONAL", "#### Own\n\nMore.\n\n## ADDITIONAL"),
    ])
      assert.deepEqual(found(text), []);
  });

  it("is mended by sorting all sections, each with its whole body", () => {
    for (const order of [
      ["context", "change"],
      ["evidence", "activities", "lessons"],
      ["domains", "change", "evidence"],
      ids.slice(1).reverse(),
    ]) {
      const text = reordered(...order);
      assert.equal(fixAll(text, settings).text, sample, order.join());
    }
  });

  it("moves sub-headings, unknown headings and repeated sections with what they follow", () => {
    const more = "##### Own\n\nMore.\n\n### Notes\n\nMuch.";
    const text = reordered("context", "change").replace("#### CHANGE", `${more}\n\n#### CHANGE`);
    const { text: result } = fixAll(text, settings, ({ rule }) => rule === "section-order");
    assert.equal(result, changed("#### CONTRIBUTION", `${more}\n\n#### CONTRIBUTION`));
  });

  it("keeps the blank lines within, and writes the file's line ending between", () => {
    const text = reordered("context", "change").replace("They had", "\n\n\nThey had").replaceAll("\n", "\r\n");
    const { text: result } = fixAll(text, settings, ({ rule }) => rule === "section-order");
    assert.equal(result, changed("They had", "\n\n\nThey had").replaceAll("\n", "\r\n"));
  });

  it("has no fix where moving would hide a section in an open comment", () => {
    const text = reordered("lessons", "activities")
      .replace("A law is only", "-->\n\nA law is only")
      .replace("The project began", "<!--\nThe project began");
    const [problem] = problemsOf(text).filter(({ rule }) => rule === "section-order");
    assert.deepEqual(problem?.fixes, []);
  });

  it("has no fix where another line of the same name would become the section", () => {
    const text = "EVIDENCE\n\nA survey says so.\n\n## RESULTS SUMMARY\n\n**EVIDENCE**\n\n#### CHANGE\n\nPay rose.\n";
    const [problem] = problemsOf(text).filter(({ rule }) => rule === "section-order");
    assert.deepEqual(problem?.fixes, []);
  });
});
