// Comments that silence rules: what they reach, and what is said of those that silence nothing.

import { strict as assert } from "node:assert";
import { analyze } from "../../server/src/core/analyze.ts";
import { annotate, checkFix, problemsOf } from "../kit/check.ts";
import { changed, sample, settings } from "../kit/sample.ts";

const period = "<i>Period:</i>\t2021-2025";
const wrong = "<i>Period:</i>\t2025-2021";
const bad = changed(period, wrong);

/** Rules that find something when a comment stands in front of the line that starts with `before`. */
function rulesWith(comment: string, before: string, text = bad): string[] {
  return problemsOf(changed(before, `${comment}${before}`, text)).map(({ rule }) => rule);
}

describe("a suppression comment", () => {
  it("silences the next line only", () => {
    assert.deepEqual(rulesWith("<!-- results-summary-disable-next-line reversed-period -->\n", "<i>Period:"), []);
    assert.deepEqual(rulesWith("<!-- results-summary-disable-next-line reversed-period -->\n", "<i>Country:"), [
      "unused-suppression",
      "reversed-period",
    ]);
  });

  it("silences one of several rules, all rules, and several rules", () => {
    const two = changed(wrong, "<i>Periode:</i>\t2025-2021", bad);
    assert.deepEqual(rulesWith("<!-- results-summary-disable-next-line reversed-period -->\n", "<i>Periode:", two), [
      "field-markup",
    ]);
    assert.deepEqual(rulesWith("<!-- results-summary-disable-next-line -->\n", "<i>Periode:", two), []);
    assert.deepEqual(
      rulesWith("<!-- results-summary-disable-next-line reversed-period, field-markup -->\n", "<i>Periode:", two),
      [],
    );
  });

  it("silences from disable to enable", () => {
    const within = `<!-- results-summary-disable reversed-period -->\n${wrong}\n<!-- results-summary-enable reversed-period -->`;
    assert.deepEqual(problemsOf(changed(wrong, within, bad)), []);
    const behind = `<!-- results-summary-disable reversed-period -->\n<!-- results-summary-enable reversed-period -->\n${wrong}`;
    assert.deepEqual(
      problemsOf(changed(wrong, behind, bad)).map(({ rule }) => rule),
      ["unused-suppression", "reversed-period"],
    );
  });

  it("is said to be unused at the very id that silences nothing, and goes with its line", () => {
    const text = changed(period, `<!-- results-summary-disable-next-line reversed-period, period-format -->\n${wrong}`);
    assert.match(
      annotate(text, problemsOf(text)),
      /\^{13} 🔧 information unused-suppression: period-format has nothing to silence here\./,
    );
    checkFix("#### CHANGE", "<!-- results-summary-disable-next-line <|section-name|> -->\n#### CHANGE", "#### CHANGE");
  });

  it("can itself be silenced, and be switched off", () => {
    assert.deepEqual(
      rulesWith(
        "<!-- results-summary-disable unused-suppression -->\n<!-- results-summary-disable-next-line section-name -->\n",
        "#### CHANGE",
        sample,
      ),
      [],
    );
    const off = { ...settings, rules: new Map([["unused-suppression", { severity: "off" as const, options: {} }]]) };
    assert.deepEqual(
      problemsOf(changed("#### CHANGE", "<!-- results-summary-disable-next-line section-name -->\n#### CHANGE"), off),
      [],
    );
  });

  it("is none inside code", () => {
    const code =
      "```\n<!-- results-summary-disable-next-line section-name -->\n```\n\n`<!-- results-summary-disable -->` is how.\n\n";
    assert.deepEqual(rulesWith(code, "Home workers in Karachi and Hyderabad make", sample), []);
  });
});

describe("large-file", () => {
  const large = `${sample}${"All work and no play. ".repeat(250_000)}`;
  it("says that writing is not checked, and checks structure, fields and values", () => {
    const { problems } = analyze(changed(period, wrong, large), settings);
    assert.deepEqual(
      problems.map(({ rule, severity }) => `${severity} ${rule}`),
      ["information large-file", "error reversed-period"],
    );
  });

  it("counts bytes of UTF-8, not characters", () => {
    const limit = 5 * 1024 * 1024;
    const filled = (unit: string, bytes: number) =>
      sample + unit.repeat(Math.floor((limit - Buffer.byteLength(sample)) / bytes));
    assert.deepEqual(
      problemsOf(filled("é", 2)).filter(({ rule }) => rule === "large-file"),
      [],
    );
    assert.equal(problemsOf(`${filled("é", 2)}éé`).filter(({ rule }) => rule === "large-file").length, 1);
  });
});
