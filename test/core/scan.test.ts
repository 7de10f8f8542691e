// The scanner: which lines are headings, which might be one, and what hides text. Names are a few of the template's.

import { strict as assert } from "node:assert";
import { nameTest } from "../../server/src/core/recognise.ts";
import { findConflicts, setAside } from "../../server/src/core/syntax/conflict.ts";
import { scan } from "../../server/src/core/syntax/scan.ts";
import { format } from "../kit/sample.ts";

const names = nameTest(format);

/** The headings of a text as `form level name`, one a line. */
function headings(text: string): string[] {
  return scan(text, names).headings.map(
    ({ form, level, name }) => `${form} ${level} ${text.slice(name.start, name.end).replace(/[\r\n]+/g, "|")}`,
  );
}

/** Unclosed blocks as `opening → what the scan goes on with`. */
function unclosed(text: string): string[] {
  return scan(text, names).unclosed.map(
    ({ opening, end }) => `${text.slice(opening.start, opening.end)} → ${text.slice(end).split(/[\r\n]/)[0]}`,
  );
}

describe("scan", () => {
  describe("ATX headings", () => {
    for (const [text, expected] of [
      ["# Any", "atx 1 Any"],
      ["###### Any", "atx 6 Any"],
      ["   ## Any", "atx 2 Any"],
      ["##\tAny", "atx 2 Any"],
      ["##    Any  ", "atx 2 Any"],
      ["## Any ##", "atx 2 Any"],
      ["## Any ####  ", "atx 2 Any"],
      ["## Any#", "atx 2 Any#"],
      ["## C# and ##", "atx 2 C# and"],
      ["## **Any**", "atx 2 Any"],
      ["## <u>**Any**</u>", "atx 2 Any"],
      ["## **Any** other **one**", "atx 2 **Any** other **one**"],
      ["##", "atx 2 "],
      ["## ##", "atx 2 "],
      ["##   ", "atx 2 "],
      ["## \u200b", "atx 2 "],
      ["##CHANGE", "unspaced 2 CHANGE"],
      ["##\u00a0CHANGE", "unspaced 2 CHANGE"],
      ["text\n## Any", "atx 2 Any"],
    ] as const)
      it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(headings(text), [expected]));

    for (const text of [
      "####### Any",
      "    ## Any",
      "\t## Any",
      "> ## Any",
      "- ## Any",
      "1. ## Any",
      "##Any",
      "#hashtag",
      "\\## Any",
      "text ## Any",
      "- item\n\n  ## Any",
      "1. item\n   ## Any",
    ])
      it(`leaves ${JSON.stringify(text)}`, () => assert.deepEqual(headings(text), []));

    it("knows where the parts of one are", () => {
      const text = "a\r\n  ##  Any  ##\r\nb";
      const [heading] = scan(text, names).headings;
      const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
      assert.ok(heading);
      assert.deepEqual(
        [at(heading.span), at(heading.marker), at(heading.name), text.slice(heading.next), heading.plain],
        ["  ##  Any  ##", "##", "Any", "b", false],
      );
    });

    it("ends a list at the margin, and after a blank line where the indent ends", () => {
      assert.deepEqual(headings("- item\n## Any"), ["atx 2 Any"]);
      assert.deepEqual(headings("- item\n\n ## Any"), ["atx 2 Any"]);
      assert.deepEqual(headings("* * *\n  ## Any"), ["atx 2 Any"]);
    });
  });

  describe("setext headings", () => {
    for (const [text, expected] of [
      ["Any\n===", "setext 1 Any"],
      ["Any\n---", "setext 2 Any"],
      ["Any\r\n------  \r\n", "setext 2 Any"],
      ["CHANGE\n-", "setext 2 CHANGE"],
      ["Change:\n=", "setext 1 Change:"],
      ["**CHANGE**\n---", "setext 2 CHANGE"],
      ["text\n\nAny\n---", "setext 2 Any"],
      ["## One\nAny\n---", "atx 2 One|setext 2 Any"],
      ["CHANGE\nAny\n---", "bare 0 CHANGE|setext 2 Any"],
    ] as const)
      it(`reads ${JSON.stringify(text)}`, () => assert.equal(headings(text).join("|"), expected));

    for (const text of [
      "Any\n-",
      "Any\n--",
      "<i>Any</i>\n---",
      "**Any**\n---",
      "Any:\n---",
      "| Any |\n---",
      "> Any\n---",
      "- Any\n---",
      "two\nlines\n---",
      "Any\n\n---",
      "---\n===",
      "Any\n- - -",
      "Any     thing\n---",
      "![Any](a.png)\n---",
    ])
      it(`leaves ${JSON.stringify(text)}`, () => assert.deepEqual(headings(text), []));
  });

  describe("lines that may be headings", () => {
    for (const [text, expected] of [
      ["**CHANGE**", "bold 0 CHANGE"],
      ["__CHANGE__", "bold 0 CHANGE"],
      ["***CHANGE***", "bold 0 CHANGE"],
      ["**<u>CHANGE</u>**", "bold 0 CHANGE"],
      ["<u>**CHANGE**</u>", "bold 0 CHANGE"],
      ["**[CHANGE]{.underline}**", "bold 0 CHANGE"],
      ["**CHANGE:**", "bold 0 CHANGE:"],
      ["**CHANGE**:", "bold 0 CHANGE"],
      ["**CHANGE**\\", "bold 0 CHANGE"],
      ["**CHANEG**", "bold 0 CHANEG"],
      ["CHANGE", "bare 0 CHANGE"],
      ["Change:", "bare 0 Change:"],
      ["  LESSONS LEARNT  ", "bare 0 LESSONS LEARNT"],
      ["It is so.\nChange", "bare 0 Change"],
      ["“It is so.”\nChange", "bare 0 Change"],
      ["It is so\nCHANGE\nand more", "bare 0 CHANGE"],
      ["- item\nCHANGE", "bare 0 CHANGE"],
      ["\fCHANGE", "bare 0 CHANGE"],
    ] as const)
      it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(headings(text), [expected]));

    for (const text of [
      "change",
      "It is so\nChange",
      "CHANEG",
      "*CHANGE*",
      "CHANGE of law",
      "**CHANGE** of law",
      "**CHANGE** and **CONTEXT**",
      "> CHANGE",
      "| CHANGE |",
      "- CHANGE",
      "- item\n  CHANGE",
      "    CHANGE",
      "**Any**",
    ])
      it(`leaves ${JSON.stringify(text)}`, () => assert.deepEqual(headings(text), []));
  });

  describe("what hides text", () => {
    it("is a fence, up to its end", () => {
      for (const [open, close] of [
        ["```", "```"],
        ["~~~", "~~~~"],
        ["````js", "````"],
        ["  ```", "   ```  "],
        ["~~~ ``` ~~~", "~~~"],
      ]) {
        const text = `${open}\n## One\n\`\` \`\n${close}\n## Two`;
        assert.deepEqual(headings(text), ["atx 2 Two"], open);
        assert.deepEqual(unclosed(text), []);
      }
      assert.deepEqual(headings("````\n```\n## One\n````\n## Two"), ["atx 2 Two"]);
      assert.deepEqual(headings("``` a`b\n## One"), ["atx 2 One"]);
      assert.deepEqual(headings("text ```\n## One"), ["atx 2 One"]);
      assert.deepEqual(headings("    ```\n## One"), ["atx 2 One"]);
    });

    it("is a comment, up to the end of the line in which it ends", () => {
      assert.deepEqual(headings("<!-- a\n## One\n\n--> CHANGE\n## Two"), ["atx 2 Two"]);
      assert.deepEqual(headings("<!-->\n## One\n<!--->\n## Two"), ["atx 2 One", "atx 2 Two"]);
      assert.deepEqual(headings("text <!-- a\n## One\n-->"), ["atx 2 One"]);
    });

    it("is metadata in front of everything", () => {
      assert.deepEqual(headings("---\ntitle: RESULTS SUMMARY\n---\n## One"), ["atx 2 One"]);
      assert.deepEqual(headings("\ufeff---\ntitle: One\nsubtitle: Two\n...\n## One"), ["atx 2 One"]);
      assert.deepEqual(headings("---\n\n## One\n\n---"), ["atx 2 One"]);
      assert.deepEqual(headings("---\ntitle: a\n\n## One\n---"), ["atx 2 One"]);
    });
  });

  describe("what is never closed", () => {
    it("ends before the next section, in whatever form it stands", () => {
      for (const next of [
        "#### CHANGE",
        "# Change:",
        "  #### CHANGE",
        "####CHANGE",
        "**CHANGE**",
        "CHANGE",
        "CHANGE\n======",
      ])
        for (const open of ["```", "<!--", "~~~~ js"]) {
          const text = `${open}\ntext\n## Any\n\n${next}\n\nMore.`;
          assert.deepEqual(unclosed(text), [`${/^[~`]+|^<!--/.exec(open)} → ${next.split("\n")[0]}`]);
          assert.equal(headings(text).length, 1, next);
        }
    });

    it("is reported even where it swallows nothing", () => {
      assert.deepEqual(unclosed("text\n```"), ["``` → "]);
      assert.deepEqual(unclosed("<!--"), ["<!-- → "]);
    });

    it("is each one of several", () => {
      assert.deepEqual(unclosed("~~~\n#### CHANGE\n```\n#### CONTEXT\n<!--\n"), [
        "~~~ → #### CHANGE",
        "``` → #### CONTEXT",
        "<!-- → ",
      ]);
    });

    it("is no fence that only a longer one of the same kind follows", () => {
      assert.deepEqual(unclosed("````\n```\n#### CHANGE\n"), ["```` → #### CHANGE"]);
      assert.deepEqual(unclosed("```\n````\n"), []);
    });
  });

  it("takes linear time, whatever the text", () => {
    const lines = 20_000;
    const worst = [
      "`".repeat(3),
      "~~~~",
      "<!--",
      "CHANGE",
      "**CHANGE**",
      "- a",
      "Any\n---",
      "#",
      "<<<<<<< a",
      "> a",
      "",
    ].map((line) => `${line}\n`.repeat(lines));
    // Fences of falling length, none of them ever closed.
    worst.push(Array.from({ length: 900 }, (_, index) => `${"`".repeat(1000 - index)} x\n`).join(""));
    worst.push("`".repeat(500_000), "\r".repeat(100_000), "*".repeat(500_000), "# ".repeat(200_000));
    for (const text of worst) {
      const conflicts = findConflicts(text);
      const { headings: found } = scan(setAside(text, conflicts), names);
      let at = 0;
      for (const { span, next, name } of found) {
        assert.ok(span.start >= at && name.start >= span.start && name.end <= span.end && span.end <= next);
        at = next;
      }
    }
  });
});

describe("conflicts", () => {
  /** What is left when the conflicts of a text are set aside, without blank lines. */
  const first = (text: string) =>
    setAside(text, findConflicts(text))
      .split(/\r\n|\r|\n/)
      .filter((line) => line.trim() !== "")
      .join("|");

  it("leave the first side, and no character moves", () => {
    for (const ending of ["\n", "\r\n", "\r"]) {
      const text = ["a", "<<<<<<< ours", "b", "=======", "c", ">>>>>>> theirs", "d"].join(ending);
      assert.equal(first(text), "a|b|d");
      assert.equal(setAside(text, findConflicts(text)).length, text.length);
    }
    assert.equal(first("<<<<<<<\nb\n||||||| base\nx\n=======\nc\n>>>>>>>"), "b");
    assert.equal(first("<<<<<<<\n=======\nc\n>>>>>>>\nd"), "d");
  });

  it("hide no fence's end that stands in the second side", () => {
    const text = "<<<<<<<\n```\n=======\n```\n>>>>>>>\n## One\n```\n## Two";
    assert.deepEqual(headings(setAside(text, findConflicts(text))), ["atx 2 Two"]);
  });

  it("are lone markers where a partner is missing", () => {
    assert.equal(first("<<<<<<< a\nb\n=======\nc"), "b|=======|c");
    assert.equal(first("b\n>>>>>>> a\nc"), "b|c");
    assert.equal(first("<<<<<<< a\nb\n<<<<<<< c\nd\n=======\ne\n>>>>>>>"), "b|d");
    assert.equal(findConflicts("<<<<<<< a\nb\n>>>>>>> c").length, 2);
  });

  it("are no underlines, quotes and arrows", () => {
    for (const text of [
      "=======",
      "a\n=======\nb",
      ">>>>>> a",
      "> > > > > > > a",
      "<<<<<<<<<",
      "<<<<<<<a",
      " <<<<<<< a",
    ])
      assert.deepEqual(findConflicts(text), [], text);
  });
});
