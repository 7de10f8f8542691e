// What formatted text of other programs becomes in a report, and which is left to be pasted as plain text.

import { strict as assert } from "node:assert";
import { pasteHtml } from "../../server/src/core/import/clipboard/pasted.ts";
import { sample, settings } from "../kit/sample.ts";
import { wholeReport } from "./whole-report.ts";
import { item, paragraph, table, wordPage } from "./word.ts";

const names = { name: "mali", first: 3 };
const paste = (html: string) => pasteHtml(html, settings, names, false);

/** Checks the Markdown that a page becomes. */
async function becomes(html: string, markdown: string): Promise<void> {
  assert.equal((await paste(html))?.text, markdown);
}

describe("what is pasted from Word", () => {
  it("keeps bold, italics and links, and nothing of Word's own", () =>
    becomes(
      wordPage(
        paragraph(
          "By 2025, <b>740 women</b> had <i style='mso-bidi-font-style:normal'>written</i> contracts\n(<a href=\"https://example.org/census\">census</a>).",
        ),
      ),
      "By 2025, **740 women** had *written* contracts ([census](https://example.org/census)).",
    ));

  it("parts its paragraphs as Markdown does", async () => {
    const pasted = await paste(wordPage(paragraph("One.") + paragraph("Two.")));
    assert.equal(pasted?.text, "One.\n\nTwo.");
    assert.deepEqual(pasted?.block, { start: false, end: false });
  });

  it("makes lists of its paragraphs with signs, inner ones too", () =>
    becomes(
      wordPage(
        paragraph("Three steps:") +
          item("A <b>count</b>") +
          item("in towns", { sign: "o", level: 2 }) +
          item("in villages", { sign: "o", level: 2 }) +
          item("A contract") +
          paragraph("Then:") +
          item("Sign", { sign: "1." }) +
          item("Pay", { sign: "2." }),
      ),
      "Three steps:\n\n- A **count**\n  - in towns\n  - in villages\n- A contract\n\nThen:\n\n1. Sign\n2. Pay",
    ));

  it("makes a table's first row its head", () =>
    becomes(
      wordPage(
        table([
          ["<b>Town</b>", "<b>Women</b>"],
          ["Karachi", "<i>412</i>"],
        ]),
      ),
      "| Town | Women |\n| - | - |\n| Karachi | *412* |",
    ));

  it("makes headings of its headings", async () => {
    const pasted = await paste(wordPage(`<h4>What changed<o:p></o:p></h4>${paragraph("Much.")}`));
    assert.equal(pasted?.text, "#### What changed\n\nMuch.");
    assert.deepEqual(pasted?.block, { start: true, end: false });
  });

  it("leaves out hidden text, and what stretches blanks", () =>
    becomes(
      wordPage(
        paragraph(
          "Women<span style='mso-spacerun:yes'>&nbsp;&nbsp; </span>of <b>Karachi</b><span style='display:none;mso-hide:all'>XE Karachi</span>.",
        ),
      ),
      "Women of **Karachi**.",
    ));

  it("counts the pictures that Word keeps in files of its own", async () => {
    const image = '<img width=400 src="file:///C:/Users/ane/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png">';
    const pasted = await paste(wordPage(paragraph("<b>Before</b>") + paragraph(image)));
    assert.equal(pasted?.text, "**Before**");
    assert.equal(pasted?.lost, 1);
  });
});

describe("what is pasted from a browser", () => {
  it("reads styles as Google Docs writes them", () =>
    becomes(
      `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt;font-weight:400">They </span><span style="font-weight:700">won</span><span style="font-style:italic"> twice</span><span>.</span></p><br /><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>one</span></p></li><ul><li aria-level="2"><p><span>inner</span></p></li></ul></ul></b>`,
      "They **won** *twice*.\n\n- one\n  - inner",
    ));

  it("joins the lists that Word on the web writes one for each item", () =>
    becomes(
      ["one", "two"]
        .map(
          (text) =>
            `<div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li><p class="Paragraph"><span class="TextRun">${text}</span></p></li></ul></div>`,
        )
        .join(""),
      "- one\n- two",
    ));

  it("drops scripts, buttons and styles", () =>
    becomes(
      "<style>p{color:red}</style><p><b>A</b> b<script>alert(1)</script></p><button>Like</button><p>c</p>",
      "**A** b\n\nc",
    ));

  it("writes pictures that are inside of the page to files, by the next free number", async () => {
    const pasted = await paste('<p><b>See</b></p><p><img alt="A street" src="data:image/png;base64,iVBORw0KGgo="></p>');
    assert.equal(pasted?.text, "**See**\n\n![A street](images/mali-3.png)");
    assert.deepEqual(
      pasted?.pictures.map(({ path, bytes }) => [path, bytes.length]),
      [["images/mali-3.png", 8]],
    );
  });

  it("escapes what Markdown would read as more than text", () =>
    becomes("<p>5 * 3 * 2 <b>is</b> 30</p><p># no heading</p>", "5 \\* 3 \\* 2 **is** 30\n\n\\# no heading"));
});

describe("what is left to plain text", () => {
  for (const [what, html] of Object.entries({
    "text with nothing but a font": '<span style="font-family:Arial;font-weight:400">They won.</span>',
    "one paragraph": wordPage(paragraph("They won.")),
    "code, as editors copy it": '<pre style="color:#080808"><span style="font-weight:bold">const</span> a = 1;</pre>',
    "a picture by itself": '<img src="https://example.org/a.png" alt="A street">',
    nothing: wordPage(""),
  }))
    it(what, async () => assert.equal(await paste(html), undefined));

  it("a page that nests without end", () => assert.rejects(paste("<div>".repeat(5_000)), /too deeply nested/));
});

describe("a whole report that is pasted", () => {
  it("into an empty document is recognised, with its headings and fields", async () => {
    const pasted = await pasteHtml(wholeReport(), settings, names, true);
    assert.equal(pasted?.kind, "report");
    assert.equal(pasted?.text, sample.replace(/^\[See next page.*\n\n/m, ""));
  });

  it("beside other text is a part like any other", async () => {
    assert.equal((await paste(wholeReport()))?.kind, "part");
  });

  it("is none when it is a letter", async () => {
    const letter = wordPage(paragraph("Dear <b>Ane</b>,") + paragraph("thanks."));
    const pasted = await pasteHtml(letter, settings, names, true);
    assert.equal(pasted?.kind, "part");
    assert.equal(pasted?.text, "Dear **Ane**,\n\nthanks.");
  });
});
