// What a key leaves of an earlier reading: after any edit the report is what it is when read afresh.

import { strict as assert } from "node:assert";
import { type Report, readReport } from "../../server/src/core/report.ts";
import { openaidFormat } from "../../server/src/core/template/format.ts";
import { reportText } from "../../server/src/core/template/text.ts";

const format = openaidFormat();
const text = reportText(format, "example");
const paragraph = "Home workers in Karachi";
const at = text.indexOf(paragraph);
const end = text.indexOf("\n", at);

describe("an edit of prose", () => {
  it("leaves every other section, and the structure, what they were", () => {
    const before = readReport(text, format);
    const after = readReport(insert(at + paragraph.length, " and Hyderabad"), format, before);
    const same = after.sections.filter(({ section }, index) => section === before.sections[index]?.section);
    assert.equal(same.length, before.sections.length - 1);
    assert.equal(after.structure, before.structure);
  });

  const pieces = [
    "x",
    "\n",
    "\n\n",
    "\r",
    "\n#### CHANGE\n",
    "\n\n#### LESSONS\n\n",
    "LESSONS\n",
    "\n===\n",
    "\n---\n",
    "---\n",
    "- ",
    "1. ",
    "    ",
    "> ",
    "| ",
    "#",
    "#### ",
    "**",
    "<!-- ",
    " -->",
    "```\n",
    "\n~~~\n",
    "<pre>",
    "[^1]: ",
    "<<<<<<< ours\n",
    "\n>>>>>>> theirs\n",
    "\u2028",
    "\ufeff",
  ];
  for (const [name, place] of Object.entries({ start: at, middle: at + 40, end }))
    for (const piece of pieces)
      it(`reads as the text does afresh: ${JSON.stringify(piece)} at the ${name} of a paragraph, and taken back`, () => {
        const edited = insert(place, piece);
        const there = readReport(edited, format, readReport(text, format));
        assert.deepEqual(said(there), said(readReport(edited, format)));
        assert.deepEqual(said(readReport(text, format, there)), said(readReport(text, format)));
      });

  it("does not mistake a comment or fence around the paragraph", () => {
    for (const opening of ["<!--", "```", "~~~", "<pre>", "---"]) {
      const open = text.replace("#### CHANGE", `${opening}\n\n#### CHANGE`);
      const place = open.indexOf(paragraph) + paragraph.length;
      const edited = `${open.slice(0, place)} too${open.slice(place)}`;
      assert.deepEqual(said(readReport(edited, format, readReport(open, format))), said(readReport(edited, format)));
    }
  });
});

function insert(place: number, piece: string): string {
  return text.slice(0, place) + piece + text.slice(place);
}

/** What a reading says, without how it is kept. */
function said({ sections, header, conflicts, unclosed }: Report) {
  return {
    author: header.author,
    span: header.span,
    link: header.link,
    conflicts,
    unclosed,
    sections: sections.map(
      ({ start, section: { role, definition, heading, text: source, blocks, words, isEmpty } }) => ({
        start,
        role,
        id: definition?.id,
        heading,
        source,
        words,
        isEmpty,
        blocks: blocks.map((block) => [block.start, block.text]),
      }),
    ),
  };
}
