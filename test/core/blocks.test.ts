// Blocks: cut at blank lines, parsed one by one, and yet the same tree as the whole text's, but for references to definitions
// in other blocks; and what is gathered from one.

import { strict as assert } from "node:assert";
import { tests as examples } from "commonmark-spec";
import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { mostBlocks, splitBlocks } from "../../server/src/core/syntax/blocks.ts";
import { type Facts, parseMarkdown } from "../../server/src/core/syntax/markdown.ts";

const parser = unified().use(remarkParse).use(remarkGfm);

function blocksOf(text: string): string[] {
  return splitBlocks(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** A tree without positions. */
function bare(node: Nodes): unknown {
  const { position: _, ...rest } = node as Nodes & { children?: Nodes[] };
  return JSON.parse(JSON.stringify("children" in rest ? { ...rest, children: rest.children?.map(bare) } : rest));
}

function sameAsWhole(text: string): void {
  // Nothing can stand behind a final line break: in an open fence it would be an empty line of code.
  const whole = (parser.parse(text.replace(/(?:\r\n|\r|\n)$/, "")) as Root).children.map(bare);
  const parts = blocksOf(text).flatMap((block) => parseMarkdown(block).tree.children.map(bare));
  assert.deepEqual(parts, whole, JSON.stringify(text));
}

/** Whether a block of a text uses a definition, which may stand in another block. */
function refersElsewhere(tree: Root): boolean {
  const refers = (node: Nodes): boolean =>
    node.type === "linkReference" ||
    node.type === "imageReference" ||
    ("children" in node && (node.children as Nodes[]).some(refers));
  return tree.children.length > 1 && tree.children.some(refers);
}

describe("splitBlocks", () => {
  for (const [name, text, expected] of [
    ["paragraphs", "a\nb\n\n\nc\n", ["a\nb", "c"]],
    ["blank lines with blanks", "a\n \t\nb", ["a", "b"]],
    ["CRLF and CR", "a\r\n\r\nb\r\rc", ["a", "b", "c"]],
    ["a loose list", "- a\n\n- b\n\n  more\n\ntext", ["- a\n\n- b\n\n  more", "text"]],
    ["a list in a paragraph's wake", "text\n- a\n\n- b", ["text\n- a\n\n- b"]],
    ["a fence with blank lines", "```\na\n\n\nb\n```\n\nc", ["```\na\n\n\nb\n```", "c"]],
    ["a tilde fence with backticks behind it", "~~~ ```\na\n\nb\n~~~\n\nc", ["~~~ ```\na\n\nb\n~~~", "c"]],
    ["a fence that only a longer run closes", "````\n```\n\na\n````\n\nc", ["````\n```\n\na\n````", "c"]],
    ["a fence indented by a tab, which is code", "\t```\n\na", ["\t```", "a"]],
    ["a comment over blank lines", "<!-- a\n\nb --> c\n\nd", ["<!-- a\n\nb --> c", "d"]],
    ["short comments", "<!-->\n\na\n\n<!--->\n\nb", ["<!-->", "a", "<!--->", "b"]],
    ["raw text over blank lines", "<pre>\na\n\nb</pre>\n\nc", ["<pre>\na\n\nb</pre>", "c"]],
    ["other HTML, which ends at a blank line", "<div>\na\n\nb</div>", ["<div>\na", "b</div>"]],
    ["indented code", "    a\n\n    b\n\nc", ["    a\n\n    b", "c"]],
    ["a footnote with paragraphs", "[^1]: a\n\n    b\n\nc", ["[^1]: a\n\n    b", "c"]],
    ["rules of stars", "* * *\n\na", ["* * *", "a"]],
    ["nothing", " \n\n\t\n", []],
  ] as const)
    it(`cuts ${name}`, () => assert.deepEqual(blocksOf(text), expected));

  it("tells many blocks apart, and takes what is behind them as one more", () => {
    const rest = "- a\n\nb\n\n```\n\n```\nc";
    const blocks = blocksOf(`${"a\n\n".repeat(mostBlocks)}${rest}\n\n \n`);
    assert.equal(blocks.length, mostBlocks + 1);
    assert.equal(blocks.at(-1), rest);
    sameAsWhole(`${"a\n\n".repeat(mostBlocks)}${rest}`);
  });

  for (const text of [
    "# a\nb\n===\nc\n\n> d\n> - e\n\n> f\n",
    "1. a\n2. b\n\n   c\n\n       code\n\n3. d\n\n   ```\n   e\n\n   f\n   ```\n\ng",
    "- a\n  - b\n\n    c\n\n- d\n\n\n\n- e\n* f\n\n* g\n+ h",
    "| a | b |\n|---|---|\n| c | d |\n\n| e |\n\ntext",
    "<div>\n*a*\n\n*b*\n\n</div>\n\n<i>c</i> d\n\n<!-- e -->\n\n<insert f>",
    'a  \nb\\\nc\n\n**d\n\ne** [f](g "h") ![i](<j k>) <http://l.m> www.n.org\n\n`o\n\np`',
    "    a\n\n\n    b\n\n  c\n    d\n\n\te",
    "~~~\na\n\n~~~~\n\nb ``` c ```\n\n``` d ```\n\ne",
    "[^1]: a\n    b\n\n    c\n\nd\n\n[^2]: e",
    "<script>\n\na\n\n</script> b\n\n<? c\n\n?>\n\n<![CDATA[\n\n]]>\n\n<!X\n\n>\n\nd",
    "a\n- b\n\nc\n1) d\n\n2) e\n\n-\n\n- f",
    "```\nnever closed\n\na",
    "<!-- never closed\n\na",
  ])
    it(`reads the same as the whole: ${JSON.stringify(text).slice(0, 50)}`, () => sameAsWhole(text));

  it("reads every example of the CommonMark specification as the whole, but for references to other blocks", () => {
    assert.ok(examples.length > 600);
    for (const { markdown } of examples) {
      const text = markdown.replaceAll("→", "\t");
      if (!refersElsewhere(parser.parse(text) as Root)) sameAsWhole(text);
    }
  });

  it("reads the same as the whole, whatever is put together", () => {
    const piece = fc.constantFrom(
      ..."a|b c|# h|- i|  - j|1. k|   l|    m|\tn|> o|```|~~~|<div>e</div>\n|<!-- p|-->|<pre>u\n\nv</pre>|* * *|---|===|| q | r ||<i>s</i> t|**u|v**|![w](x.png)".split(
        "|",
      ),
    );
    const end = fc.constantFrom("\n", "\n\n", "\n\n\n", "\r\n", "\n  \n");
    const texts = fc.array(fc.tuple(piece, end), { maxLength: 14 }).map((list) => list.flat().join(""));
    fc.assert(
      fc.property(texts, (text) => sameAsWhole(text)),
      { numRuns: 2000 },
    );
  });
});

describe("a block's facts", () => {
  const at = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);
  const facts = (text: string): Facts => parseMarkdown(text);

  it("have no link where an address has no place of its own in the source", () => {
    const { links, runs, plain } = facts("<foo\\+@bar.example.com>");
    assert.deepEqual([links, runs, plain], [[], [], "<foo+@bar.example.com>"]);
  });

  it("are the same whatever ends the lines", () => {
    const text = "One *and*\ntwo.\n\n[^1]: note\nmore";
    for (const end of ["\r\n", "\r"]) assert.equal(facts(text.replaceAll("\n", end)).plain, facts(text).plain);
  });

  for (const [text, target, address, words] of [
    ["[a](b)", "b", "b", "a"],
    ["x [a *c*](b) y", "b", "b", "a c"],
    ["[a]( b 'c' )", "b", "b", "a"],
    ['[a](<b c> "d")', "b c", "b c", "a"],
    ["[a](b_(c).html)", "b_(c).html", "b_(c).html", "a"],
    ["[a](b\\_c)", "b_c", "b\\_c", "a"],
    ["[a](\nb\n)", "b", "b", "a"],
    ["[a]()", "", "", "a"],
    ["[a](<>)", "", "", "a"],
    ["[a](#)", "#", "#", "a"],
    ["[a \\] b](c)", "c", "c", "a ] b"],
    ['[a](b "](c)")', "b", "b", "a"],
    ["<https://a.org>", "https://a.org", "https://a.org", "https://a.org"],
    ["see https://a.org/b.", "https://a.org/b", "https://a.org/b", "https://a.org/b"],
    ["see www.a.org", "http://www.a.org", "www.a.org", "www.a.org"],
    ["[a]: b 'c'\n[a]", "b", "b", "a"],
    ["[a]: <b c>\n[d][a]", "b c", "b c", "d"],
    ["[a]: b\n[A][]", "b", "b", "A"],
  ] as const)
    it(`finds the link in ${JSON.stringify(text)}`, () => {
      const { links } = facts(text);
      assert.deepEqual(
        links.map((link) => [link.target, at(text, link.url), link.text]),
        [[target, address, words]],
      );
    });

  for (const [text, target, address, alt] of [
    ["![a](b.png)", "b.png", "b.png", "a"],
    ["![](b.png)", "b.png", "b.png", ""],
    ["![a [c] d](b.png 'e')", "b.png", "b.png", "a [c] d"],
    ["![a](<b c.png>)", "b c.png", "b c.png", "a"],
    ["![a]()", "", "", "a"],
    ["[![a](b.png)](c)", "b.png", "b.png", "a"],
    ["[a]: b.png\n![a]", "b.png", "b.png", "a"],
    ['<img src="b.png" alt="a">', "b.png", "b.png", "a"],
    ["text <img\nalt='a > c'\nsrc=b.png /> text", "b.png", "b.png", "a > c"],
    ['| <img src="b.png"> | c |\n|---|---|', "b.png", "b.png", ""],
    ["<p>\n<IMG SRC='b.png'>\n</p>", "b.png", "b.png", ""],
    ['> <div>\n> <img src="b.png">', "b.png", "b.png", ""],
    ["<img alt=a>", "", "", "a"],
  ] as const)
    it(`finds the picture in ${JSON.stringify(text)}`, () => {
      const { images } = facts(text);
      assert.deepEqual(
        images.map((image) => [image.target, at(text, image.url), image.alt]),
        [[target, address, alt]],
      );
      assert.match(at(text, images[0]?.span ?? { start: 0, end: 0 }), /^(?:!\[|<img)[\s\S]*[)>\]]$/i);
    });

  it("finds no picture in code and comments", () => {
    for (const text of ["`![a](b)`", "<!-- <img src=a> -->", "    ![a](b)", "\\![a](b)", "<script><img src=a>"])
      assert.deepEqual(facts(text).images, [], text);
  });

  it("knows whether there is anything but pictures", () => {
    for (const [text, only] of [
      ["![a](b)", true],
      ["![a](b)\n![c](d)", true],
      ["<p><img src=a></p>", true],
      ["![a](b) <!-- c -->", true],
      ["![a](b)\nc", false],
      ["![a](b) `c`", false],
      ["a", false],
    ] as const)
      assert.equal(facts(text).onlyImages, only, text);
  });

  it("tells prose from what is none", () => {
    for (const [text, plain] of [
      ["*a* **b** <u>c</u>", "a b c"],
      ["a <!-- b --> c", "a  c"],
      ["[a](b) ![c](d)", "a"],
      ["a  \nb", "a b"],
      ["`a` &amp; \\*b", "a & *b"],
      ["##### a", ""],
      ["<p>a<br>b</p>", "a b"],
      ["<!-- a -->", ""],
      ["<style>a</style>", ""],
      ["| a | b |\n|---|---|\n| c | d |", "a\nb\nc\nd"],
      ["- a\n- b", "a\n\nb"],
      ["a\nb\n> c", "a\nb\n\nc"],
    ] as const)
      assert.equal(facts(text).plain, plain, text);
  });

  it("counts words that hold a letter or digit", () => {
    for (const [text, words] of [
      ["One two – three 4", 4],
      ["a-b c/d … 中 Ünïcode", 4],
      ["##### Sub-heading", 0],
      ["<!-- a b c -->", 0],
      ["", 0],
    ] as const)
      assert.equal(facts(text).words, words, text);
  });
});
