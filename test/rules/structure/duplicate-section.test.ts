import { strict as assert } from "node:assert";
import { applyFixes } from "../../../server/src/core/fix-all.ts";
import { checkChanged, problemsOf } from "../../kit/check.ts";
import { changed, sample } from "../../kit/sample.ts";
import { sourceOf } from "./sections.ts";

const only = (text: string) => problemsOf(text).filter(({ rule }) => rule === "duplicate-section");
const mend = (text: string) => applyFixes(text, only(text)[0]?.fixes.slice(0, 1) ?? []);
/** The sample with something in front of the second part, so that nothing is out of order but what is repeated. */
const withAgain = (again: string) => changed("## ADDITIONAL", `${again}\n\n## ADDITIONAL`);

describe("duplicate-section", () => {
  it("stands on each later heading and names the first", () => {
    const text = withAgain("#### CHANGE\n\n#### CHANGE");
    const [one, two, ...more] = only(text);
    assert.deepEqual(more, []);
    const first = text.indexOf("CHANGE");
    for (const [problem, at] of [
      [one, text.indexOf("CHANGE", first + 6)],
      [two, text.lastIndexOf("CHANGE")],
    ] as const) {
      assert.deepEqual(problem?.span, { start: at, end: at + 6 });
      assert.deepEqual(
        problem?.related?.map(({ span }) => span.start),
        [first],
      );
    }
  });

  it("is one problem: neither out of order nor empty as well", () =>
    checkChanged(
      "## ADDITIONAL",
      "#### CHANGE\n\n## ADDITIONAL",
      `
          #### CHANGE
      //~      ^^^^^^ 🔧 error duplicate-section: CHANGE stands here again. Bring the texts together under the first heading.
      `,
    ));

  it("is an alias, another level and an underlined heading, too", () => {
    for (const heading of ["#### Background", "# context:", "Context\n---"])
      assert.equal(only(withAgain(`${heading}\n\nThe law was silent.`)).length, 1, heading);
  });

  it("is no bold or bare line, and no heading of level 5", () => {
    for (const line of ["**CONTEXT**", "CONTEXT", "##### CONTEXT", "> #### CONTEXT"])
      assert.deepEqual(only(withAgain(line)), [], line);
  });

  it("moves the text to the end of the first, with every sub-heading", () => {
    const change = sourceOf("change").trimEnd();
    const again = "More.\n\n##### In town\n\nAnd more.\n\n#### Own\n\nMuch more.";
    assert.equal(mend(withAgain(`#### CHANGE\n\n${again}`)), sample.replace(change, `${change}\n\n${again}`));
  });

  it("moves the text of a neighbour", () =>
    assert.equal(
      mend(changed("#### CONTEXT", "#### CHANGE\nMore.\n#### CONTEXT")),
      changed("#### CONTEXT", "More.\n\n#### CONTEXT"),
    ));

  it("takes away a heading that has no text", () => {
    assert.equal(mend(withAgain("#### CHANGE")), sample);
    assert.equal(mend(`${sample}\n## RESULTS SUMMARY\n`), `${sample}\n`);
  });

  it("joins fields: equal ones are one, missing ones move", () => {
    const [title = ""] = /<i>Title.*/.exec(sample) ?? [];
    const [period = ""] = /<i>Period.*/.exec(sample) ?? [];
    const text = changed(`\n${period}`, "").replace(
      "## ADDITIONAL",
      `#### PROJECT\n\n${title}\n${period}\n\n## ADDITIONAL`,
    );
    assert.equal(mend(text), changed(`\n${period}`, `\n\n${period}`));
  });

  it("leaves it to the writer where two values would meet, a table would be torn or something is open", () => {
    for (const again of [
      "#### PROJECT\n\n<i>Title:</i>\tAnother title",
      "#### PROJECT\n\n| Title | Fair pay at home, Phase II |\n|---|---|",
      "#### CHANGE\n\n```\ncode",
      "#### CHANGE\n\n<<<<<<< a\nOne",
    ])
      assert.deepEqual(
        only(withAgain(again)).map(({ fixes }) => fixes),
        [[]],
        again,
      );
  });

  it("writes the file's line ending", () => {
    const text = withAgain("#### CHANGE\n\nMore.\n\nMuch.").replaceAll("\n", "\r\n");
    assert.ok(mend(text).includes("average.\r\n\r\nMore.\r\n\r\nMuch.\r\n\r\n#### CONTEXT"));
    assert.ok(!/(?<!\r)\n|\r\r/.test(mend(text)));
  });

  it("names every repetition, and offers to join as many as a person would", () => {
    const problems = only("#### CHANGE\n".repeat(501));
    assert.equal(problems.length, 500);
    assert.equal(problems.filter(({ fixes }) => fixes.length > 0).length, 100);
  });
});
