// From a word on the page to the same word in the source, and back.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { blockTree } from "../../server/src/core/render/block-html.ts";
import { sourceOffset, visibleSpan } from "../../server/src/core/render/locate.ts";
import { safeHtml } from "../../server/src/core/render/markdown-html.ts";
import { renderReport } from "../../server/src/core/render/render.ts";
import { sourceAt } from "../../server/src/core/render/source-at.ts";
import { parseBlock } from "../../server/src/core/syntax/markdown.ts";
import { changed, sample, settings } from "../kit/sample.ts";

function runsOf(text: string) {
  return safeHtml(blockTree({ text, facts: parseBlock(text) })).runs;
}

/** Where the caret goes in the source for a caret in front of `word` in the visible text, shown as `|`. */
function caret(source: string, word: string): string {
  const runs = runsOf(source);
  const visible = runs.map(({ text }) => text).join("");
  const at = visible.indexOf(word);
  assert.ok(at >= 0, `${JSON.stringify(visible)} has no ${word}`);
  const offset = sourceOffset(source, runs, at) ?? -1;
  return `${source.slice(0, offset)}|${source.slice(offset)}`;
}

describe("going to the source", () => {
  for (const [source, word, expected] of [
    ["one two three", "two", "one |two three"],
    ["one *two* three", "two", "one *|two* three"],
    ["one \\*two\\* three", "three", "one \\*two\\* |three"],
    ["a &amp; b &lt;c&gt; d", "d", "a &amp; b &lt;c&gt; |d"],
    ["Tom &amp;amp; Jerry", "Jerry", "Tom &amp;amp; |Jerry"],
    ["first line\n   second line", "second", "first line\n   |second line"],
    ["first line  \nsecond line", "second", "first line  \n|second line"],
    ["first line\r\n  second line", "second", "first line\r\n  |second line"],
    ["first\rsecond", "second", "first\r|second"],
    ["- one\n- two\n  - three", "three", "- one\n- two\n  - |three"],
    ["1. [x] done\n2. [ ] open", "open", "1. [x] done\n2. [ ] |open"],
    ["> quoted\n> text", "text", "> quoted\n> |text"],
    ["a [link text](https://x.example) b", "text", "a [link |text](https://x.example) b"],
    ["a <b>bold</b> b", "bold", "a <b>|bold</b> b"],
    ["| a | b |\n|---|---|\n| one | two |", "two", "| a | b |\n|---|---|\n| one | |two |"],
    ["back\\\\slash end", "end", "back\\\\slash |end"],
    ["👩‍🌾 farmer &eacute;t&eacute; sun", "sun", "👩‍🌾 farmer &eacute;t&eacute; |sun"],
  ] as const)
    it(`finds ${JSON.stringify(word)} in ${JSON.stringify(source)}`, () => {
      assert.equal(caret(source, word), expected);
    });

  it("finds every word of a paragraph with markup, there and back", () => {
    const pieces = fc.constantFrom(
      "a*b*c",
      "**bold** ",
      "plain ",
      "\\* ",
      "&amp; ",
      "`code` ",
      "x\n  y ",
      "é ",
      "[l](u) ",
      "~~s~~ ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), fc.nat(), (list, at) => {
        const source = `${list.join("")}WORD${list.slice(0, at % list.length).join(" ")}`;
        const runs = runsOf(source);
        const visible = runs.map(({ text }) => text).join("");
        const start = visible.indexOf("WORD");
        const offset = sourceOffset(source, runs, start);
        assert.equal(source.slice(offset, (offset ?? 0) + 4), "WORD");
        const span = { start: source.indexOf("WORD"), end: source.indexOf("WORD") + 4 };
        assert.deepEqual(visibleSpan(source, runs, span), { start, end: start + 4 });
      }),
    );
  }).timeout(60_000);

  it("leads from a place of a page into the report, wherever its section has moved", () => {
    const before = renderReport(analyze(sample, settings));
    const text = changed("In March 2024", "In the month of March 2024");
    const after = renderReport(analyze(text, settings, { before: before.analysis }), before);
    const at = (piece: string, anchor: string, offset: number) =>
      text.slice(sourceAt(after, { piece, anchor, offset })).slice(0, 8);
    assert.equal(at("context", "block", 5), "workers ");
    assert.equal(at("masthead", "headline", 5), "workers ");
    assert.equal(at("project", "field:country", 0), "Pakistan");
    assert.equal(at("evidence", "heading", 0), "EVIDENCE");
    assert.equal(at("nowhere", "x", 0), text.slice(0, 8));
  });
});
