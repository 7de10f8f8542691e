// A block without markup is read without the parser: what is read must be what the parser would have said.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { parseBlock, parseMarkdown } from "../../server/src/core/syntax/markdown.ts";
import { isPlainParagraph, linkLineTree } from "../../server/src/core/syntax/plain-block.ts";

const pieces = [
  "word",
  "Mali",
  "2024",
  "1.",
  "1)",
  "12 people",
  "www",
  "www.",
  "http",
  "://",
  "-",
  "--",
  "=",
  "==",
  "+",
  "#",
  ":",
  ";",
  ",",
  ".",
  "!",
  "(",
  ")",
  '"',
  "’",
  "“",
  "$",
  "%",
  "/",
  "a@b.org",
  "É",
  "ﬁ",
  "\u00a0",
  "\u200b",
  "😀",
  " ",
  " ",
  "\n",
  "\n",
  "\t",
  "*",
  "_",
  "[",
  "]",
  "<",
  ">",
  "&",
  "|",
  "~",
  "`",
  "\\",
  "mailto:a",
  "xmpp:",
  "TODO",
  "{",
  "}",
  "^",
  "'",
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join("").replace(/^\s+|\n\s*\n/g, ""));

describe("a block without markup", () => {
  it("is read as the parser reads it", () => {
    fc.assert(
      fc.property(text, (block) => {
        fc.pre(isPlainParagraph(block));
        assert.deepEqual(
          JSON.parse(JSON.stringify(parseBlock(block))),
          JSON.parse(JSON.stringify(parseMarkdown(block))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("is read as the parser reads it where it is one link", () => {
    const part = fc
      .array(fc.constantFrom(...pieces, "#", "https://a.org/b", "→", "a"), { maxLength: 4 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(part, part, part, (label, url, rest) => {
        const block = `[${label}](${url})${rest}`;
        fc.pre(linkLineTree(block) !== undefined);
        assert.deepEqual(
          JSON.parse(JSON.stringify(parseBlock(block))),
          JSON.parse(JSON.stringify(parseMarkdown(block))),
        );
      }),
      { numRuns: 300, maxSkipsPerRun: 1000 },
    );
  });

  for (const block of ["[Find it](https://a.org/b)", "[Next page](#) →", "[A b c]()"])
    it(`is recognised as one link: ${block}`, () => assert.ok(linkLineTree(block)));

  for (const block of [
    "Prose, with 2,000 people in it – and “quotes”.",
    "Two\nlines of prose",
    "Élan (2024): all is well; 50 % more.",
  ])
    it(`is recognised: ${block.slice(0, 20)}`, () => assert.ok(isPlainParagraph(block)));

  for (const block of [
    "- item",
    "1. item",
    "a  \nb",
    "see www.a.org",
    "mail a@b.org",
    "a *b*",
    "# a",
    "a\n---",
    "a\n===",
    "> a",
    "a | b",
    "    code",
    "&nbsp;",
    "a\n# b",
    "a\n1. b",
    "a\n+ b",
  ])
    it(`is not taken for one: ${JSON.stringify(block)}`, () => assert.ok(!isPlainParagraph(block)));
});

describe("a block that nobody writes", () => {
  for (const [name, unit] of [
    ["brackets", "]("],
    ["items", "- x\n"],
    ["items with CRLF", "- x\r\n"],
    ["items with CR", "- x\r"],
  ] as const)
    it(`is read as plain text: thousands of ${name}`, () => {
      const types = (count: number) => parseBlock(unit.repeat(count)).tree.children.map(({ type }) => type);
      assert.deepEqual(types(1_600), ["paragraph"]);
      if (name !== "brackets") assert.deepEqual(types(100), ["list"]);
    });
});
