// What nobody should write into a report: the PDF is written all the same, with every word, and in time.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { pdfOf, readPdf, textOf } from "../../kit/pdf.ts";
import { anyReport } from "../../kit/random-reports.ts";
import { changed } from "../../kit/sample.ts";
import { sourceWords, wordsOf } from "../../kit/source-words.ts";
import { rich } from "../rich-report.ts";

const inText = (text: string) => changed("### LESSONS\n", `### LESSONS\n\n${text}\n\n`);

/** How often a letter stands in the text of a PDF. */
async function count(report: string, letter: string): Promise<number> {
  const { pages } = await readPdf((await pdfOf(report)).bytes);
  return pages.join("").split(letter).length - 1;
}

function counts(words: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

describe("a hostile report as a PDF", () => {
  it("breaks a word that is longer than any line", async () => {
    assert.equal(await count(inText("ß".repeat(10_000)), "ß"), 10_000);
  });

  it("breaks a word of 100,000 letters", async () => {
    const { bytes, warnings } = await pdfOf(inText("ß".repeat(100_000)));
    const pages =
      Buffer.from(bytes)
        .toString("latin1")
        .match(/\/Type \/Page\b/g)?.length ?? 0;
    assert.ok(pages > 20, `${pages} pages`);
    assert.deepEqual(warnings, []);
  });

  it("breaks such a word in every place", async () => {
    const long = "ß".repeat(3000);
    for (const [find, replace] of [
      ["Period:</i>\t", `Period:</i>\t${long}`],
      ["Title:</i>\t", `Title:</i>\t${long} `],
      ["Author: ", `Author: ${long} `],
      ["#### IMAGES\n", `#### IMAGES\n\n![${long}](none.png)\n`],
      ["#### CHANGE\n", `#### CHANGE\n\n##### ${long}\n\n> - ${long}\n\n`],
      ["#### CHANGE\n", `#### CHANGE\n\n| a | b |\n|---|---|\n| ${long} | ${long} |\n\n`],
    ] as const) {
      const report = changed(find, replace);
      assert.equal(await count(report, "ß"), report.split("ß").length - 1);
    }
  });

  it("writes a table of 5,000 columns as text, and says so", async () => {
    const row = (cell: string) => `|${` ${cell} |`.repeat(5000)}`;
    const { bytes, warnings } = await pdfOf(inText(`${row("ß")}\n${row("---")}\n${row("ü")}`));
    const text = (await readPdf(bytes)).pages.join("");
    // A block so long may be read as plain text: then it is text, too.
    assert.equal(text.split("ß").length - 1, 5000);
    assert.ok(warnings.length <= 1);
  });

  it("writes a table of 20 columns as text, and says so", async () => {
    const row = (cell: string) => `|${` ${cell} |`.repeat(20)}`;
    const { bytes, warnings } = await pdfOf(inText(`${row("ß")}\n${row("---")}\n${row("ü")}`));
    const text = (await readPdf(bytes)).pages.join("");
    assert.equal(text.split("ß").length - 1, 20);
    assert.equal(text.split("ü").length - 1, 20);
    assert.deepEqual(warnings, ["A table has 20 columns, more than fit on the page. Its rows are written as text."]);
  });

  it("takes marks without end, blanks without width, and half characters", async () => {
    for (const text of [
      `a${"\u0301".repeat(20_000)}`,
      `a${"\u200b".repeat(20_000)}b`,
      "\ud800 and \udc00",
      "\u0000\u0007",
    ])
      assert.ok((await readPdf((await pdfOf(inText(text))).bytes)).pages.length >= 2);
  });

  it("takes lists and quotes nested without end", async () => {
    const list = Array.from({ length: 60 }, (_, level) => `${"  ".repeat(level)}- level${level}`).join("\n");
    const quote = `${">".repeat(80)} quoted`;
    const text = (await readPdf((await pdfOf(inText(`${list}\n\n${quote}`))).bytes)).pages.join("");
    for (let level = 0; level < 60; level++) assert.ok(text.includes(`level${level}`));
    assert.ok(text.includes("quoted"));
  });

  it("takes addresses that are none", async () => {
    const text = "[a](https://example.org/\ud800) [b](https://%zz) [c](<https://example.org/a b>) [d](https://[::1)";
    assert.ok((await readPdf((await pdfOf(inText(text))).bytes)).pages.length === 2);
  });

  it("takes a very long report, and every word of it", async () => {
    const paragraph = `${"Ænder går over vejen hver eneste morgen. ".repeat(12)}\n\n`;
    const { pages } = await readPdf((await pdfOf(inText(paragraph.repeat(400)))).bytes);
    assert.ok(pages.length > 40);
    assert.equal(pages.join("").split("Ænder").length - 1, 4800);
  });

  it("has every word of everything that a writer or a converter may put into one", async () => {
    const { tags } = await readPdf((await pdfOf(rich)).bytes);
    const said = counts(tags.flatMap((page) => wordsOf(textOf(page))));
    const written = counts(sourceWords(rich).flatMap(({ heading, words }) => [...wordsOf(heading), ...words]));
    const missing = [...written].filter(([word, count]) => (said.get(word) ?? 0) < count);
    assert.deepEqual(missing, []);
  });

  it("never throws, whatever is written", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { bytes } = await pdfOf(report);
        assert.equal(Buffer.from(bytes.slice(0, 5)).toString(), "%PDF-");
      }),
      { numRuns: 20 },
    );
  });
});
