import { strict as assert } from "node:assert";
import { applyFixes } from "../../../server/src/core/fix-all.ts";
import { checkChanged, problemsOf } from "../../kit/check.ts";
import { changed, sample } from "../../kit/sample.ts";

const only = (text: string) => problemsOf(text).filter(({ rule }) => rule === "merge-conflict");
const period = "<i>Period:</i>\t2021-2025";
const conflict = `<<<<<<< ours\n${period}\n=======\n<i>Period:</i>\tsoon\n>>>>>>> theirs`;

describe("merge-conflict", () => {
  it("stands on the whole of it, and the rest is read as if the first side stood", () =>
    checkChanged(
      period,
      conflict,
      `
          <<<<<<< ours
      //~ ^^^^^^^^^^^^… 🔧 error merge-conflict: Git could not bring two versions together. Keep one of them.
      `,
    ));

  it("reaches from the first marker to the last", () => {
    const text = changed(period, conflict);
    const [problem] = only(text);
    assert.equal(text.slice(problem?.span.start, problem?.span.end), conflict);
  });

  it("keeps the first side or the second, in every form and line ending", () => {
    for (const form of [
      conflict,
      conflict.replace("=======", "||||||| base\nold\n======="),
      conflict.replace(/ (?:ours|theirs)/g, ""),
    ])
      for (const ending of ["\n", "\r\n", "\r"]) {
        const text = changed(period, form).replaceAll("\n", ending);
        const [first, second] = only(text)[0]?.fixes ?? [];
        assert.equal(applyFixes(text, first ? [first] : []), sample.replaceAll("\n", ending));
        assert.equal(
          applyFixes(text, second ? [second] : []),
          changed(period, "<i>Period:</i>\tsoon").replaceAll("\n", ending),
        );
      }
  });

  it("keeps a side that is empty, and one at the end of the report", () => {
    const [empty] = only(changed(period, `<<<<<<<\n=======\n${period}\n>>>>>>>`));
    assert.deepEqual(
      empty?.fixes.map(({ title }) => title),
      ["Keep the first version", "Keep the second version"],
    );
    const text = `${sample}<<<<<<<\na\n=======\nb\n>>>>>>>`;
    const fixes = only(text)[0]?.fixes ?? [];
    assert.deepEqual(
      fixes.map((fix) => applyFixes(text, [fix])),
      [`${sample}a\n`, `${sample}b\n`],
    );
  });

  it("is a marker without its partner, too, and removes its line", () => {
    for (const marker of ["<<<<<<< ours", ">>>>>>> theirs", "<<<<<<<", ">>>>>>>"]) {
      const text = changed(period, `${marker}\n${period}`);
      const [problem] = only(text);
      assert.deepEqual(problemsOf(text), [problem], marker);
      assert.equal(text.slice(problem?.span.start, problem?.span.end), marker);
      assert.equal(applyFixes(text, problem?.fixes ?? []), sample);
    }
  });

  it("is found behind a byte order mark, which stays", () => {
    const text = `\uFEFF<<<<<<< ours\n${sample}`;
    const [problem] = only(text);
    assert.equal(applyFixes(text, problem?.fixes ?? []), `\uFEFF${sample}`);
  });

  it("holds for headings: the first side's is read", () => {
    const text = changed("#### CONTEXT", "<<<<<<< a\n#### CONTEXT\n=======\n## Background\n>>>>>>> b");
    assert.deepEqual(problemsOf(text), only(text));
    assert.equal(only(text).length, 1);
  });

  it("is never a line of equals signs, a quote or a longer row", () => {
    for (const line of ["=======", "> > quoted", "<<<<<<<<", ">>>>>>", "<<<<<<<ours", " <<<<<<< ours"])
      assert.deepEqual(only(changed("A woman who", `\n\n${line}\n\nA woman who`)), [], line);
  });
});
