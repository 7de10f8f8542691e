import { strict as assert } from "node:assert";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { hover } from "../../server/src/core/features/hover.ts";
import { textOf } from "../../server/src/core/span.ts";
import { sectionById } from "../../server/src/core/template/format.ts";
import { marked } from "../kit/markers.ts";
import { anyReport } from "../kit/random-reports.ts";
import { format, settings } from "../kit/sample.ts";

function at(source: string): { on: string; markdown: string } | undefined {
  const { text, selection } = marked(source);
  const found = hover(analyze(text, settings), selection.start);
  return found && { on: textOf(text, found.span), markdown: found.markdown };
}

const change = sectionById(format, "change");

describe("hover", () => {
  it("says what belongs in a section, with words and example", () => {
    const found = at("#### CHA<|>NGE\n\nThree words here.\n");
    assert.equal(found?.on, "#### CHANGE");
    assert.ok(found?.markdown.includes(change?.description ?? "?"));
    assert.ok(found?.markdown.includes("3 words, 37 fewer than usual (40-120 words)"));
    assert.ok(found?.markdown.includes(`> ${change?.example}`));
  });

  it("counts one word as one, and words over the range", () => {
    assert.match(at("#### CHA<|>NGE\n\nOne\n")?.markdown ?? "", /^1 word, 39 fewer/m);
    assert.match(at(`#### CHA<|>NGE\n\n${"word ".repeat(121)}\n`)?.markdown ?? "", /^121 words, 1 more/m);
    assert.match(
      at(`#### CHA<|>NGE\n\n${"word ".repeat(40)}\n`)?.markdown ?? "",
      /^40 words \(usual: 40-120 words\)$/m,
    );
  });

  it("lists the fields of a section of fields", () => {
    assert.match(at("#### PRO<|>JECT\n")?.markdown ?? "", /^- Title\n- Partner\n- Country\n- Period$/m);
  });

  it("explains headline, author line and link", () => {
    const report = (part: string, marker: string) =>
      at(
        "## RESULTS SUMMARY\n\n### Boats come home\n\nAuthor: A. Writer (2025)\n\n[Find project on OpenAid](#)\n".replace(
          part,
          marker,
        ),
      );
    assert.ok(report("Boats", "Bo<|>ats")?.markdown.includes(format.template.header.headline.description));
    assert.equal(report("Writer", "Wri<|>ter")?.on, "Author: A. Writer (2025)");
    assert.equal(report("Find", "Fi<|>nd")?.on, "[Find project on OpenAid](#)");
  });

  it("says how long a period is", () => {
    assert.match(at("#### PROJECT\n\n<i>Period:</i>⇥20<|>24-2027\n")?.markdown ?? "", /^2024-2027: 3 years/);
    assert.match(at("#### PROJECT\n\n<i>Period:</i>⇥20<|>24–2025\n")?.markdown ?? "", /^2024-2025: 1 year$/m);
    assert.match(at("#### PROJECT\n\n<i>Period:</i>⇥20<|>24\n")?.markdown ?? "", /Within one year/);
    assert.doesNotMatch(at("#### PROJECT\n\n<i>Period:</i>⇥20<|>27-2024\n")?.markdown ?? "", /years/);
  });

  it("names the country under the caret, with its code", () => {
    const found = at("#### PROJECT\n\n<i>Country:</i>⇥Mali, elfenb<|>enskysten\n");
    assert.equal(found?.on, "elfenbenskysten");
    assert.match(found?.markdown ?? "", /^\*\*Côte d'Ivoire\*\* \(CI\)/);
    assert.match(at("#### PROJECT\n\n<i>Country:</i>⇥Sa<|>hel\n")?.markdown ?? "", /\*\*Sahel\*\* \(region\)/);
  });

  it("says what a mark means", () => {
    const line = "### DOMAINS\n\n<i>Changes in local leadership of development and humanitarian work</i>⇥";
    assert.match(at(`${line}<|>x\n`)?.markdown ?? "", /^Yes:/);
    assert.match(at(`${line}<|>-\n`)?.markdown ?? "", /^No:/);
    assert.match(at(`${line}<|>maybe\n`)?.markdown ?? "", /^\*\*Changes in local leadership/);
  });

  it("keeps quiet in prose, on unknown headings and outside of reports", () => {
    for (const text of [
      "#### CHANGE\n\nSome wo<|>rds.\n",
      "## RESULTS SUMMARY\n\n#### PROJECT\n\n#### NO<|>TES\n",
      "A le<|>tter.\n",
      "<|>",
    ])
      assert.equal(at(text), undefined);
  });

  it("holds the caret, whatever the text", () => {
    fc.assert(
      fc.property(anyReport, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        const found = hover(analyze(text, settings), offset);
        if (found) assert.ok(found.span.start <= offset && offset <= found.span.end && found.markdown !== "");
      }),
    );
  });
});
