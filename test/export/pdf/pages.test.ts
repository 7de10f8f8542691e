// A report as a PDF: what its pages say, where its bookmarks and links lead, and how it reads to someone who hears it.

import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pdf } from "../../../server/src/export/pdf/pdf-bytes.ts";
import { date, pdfOf, type Read, readPdf, tagged, textOf } from "../../kit/pdf.ts";
import { changed, sample } from "../../kit/sample.ts";

const clean = readFileSync(join(__dirname, "../../../samples/clean.results.md"), "utf8");

/** What FORMAT calls words: runs of non-white text with a letter or digit. */
function words(text: string): string[] {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run));
}

/** The words of a report from heading to heading, as they are written, without their markup. */
function sourceSections(report: string): string[][] {
  const plain = report
    .replace(/<\/?i>/g, "")
    .replace(/:\t/g, "\t")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  // The headline belongs to the first section.
  return plain.split(/^(?=#{2,4} (?!.*\n\nAuthor))/m).map((section) => words(section.replace(/^#+ /gm, "")));
}

describe("a report as a PDF", () => {
  let written: Pdf;
  let read: Read;

  before(async () => {
    written = await pdfOf(clean);
    read = await readPdf(written.bytes);
  });

  it("has the two pages that are published, and nothing to warn of", () => {
    assert.equal(read.pages.length, 2);
    assert.deepEqual(written.warnings, []);
  });

  it("says the report's words, section by section", () => {
    const said = tagged(read.tags, "Sect").map((section) => words(textOf(section)));
    const expected = sourceSections(clean);
    const head = ["Kind", "of", "change", "This", "result"];
    const domains = expected.at(-1) ?? [];
    const at = domains.indexOf("Changes");
    domains.splice(at, 0, ...head);
    assert.deepEqual(said, expected);
  });

  it("shows its text in the order of reading, page by page", () => {
    const shown = read.pages.map(words);
    const heard = read.tags.map((page) => words(textOf(page)));
    assert.deepEqual(shown, heard);
  });

  it("has a bookmark for each section, below its part", () => {
    const listed = read.bookmarks.map(({ title, page, items }) => [title, page, items.map((item) => item.title)]);
    assert.deepEqual(listed, [
      ["RESULTS SUMMARY", 1, ["PROJECT", "CHANGE", "CONTEXT", "CONTRIBUTION", "IMAGES"]],
      ["ADDITIONAL INFORMATION", 2, ["ACTIVITIES", "LESSONS", "EVIDENCE", "DOMAINS"]],
    ]);
  });

  it("leads to the project, and to the next page", () => {
    assert.deepEqual(read.links, ["https://openaid.um.dk/projects", "page 2"]);
  });

  it("tells its title, author, subject, keywords, language and dates", () => {
    const { Title, Author, Subject, Keywords, CreationDate, ModDate, Creator } = read.info;
    assert.deepEqual(
      { Title, Author, Subject, Keywords, CreationDate, ModDate, Creator },
      {
        Title: "Home workers in Sindh win a legal minimum wage",
        Author: "Embassy of Denmark in Islamabad",
        Subject: "RESULTS SUMMARY",
        Keywords: "Home Workers' Union of Sindh, HWUS, Pakistan, Democracy and human rights",
        CreationDate: "D:20260601100000Z",
        ModDate: "D:20260601100000Z",
        Creator: "results-summary",
      },
    );
    assert.equal(read.language, "en");
  });

  it("escapes what it tells in XML", async () => {
    const { bytes } = await pdfOf(changed("Author: ", "Author: A & B <c> "));
    const xml = new TextDecoder().decode(bytes).match(/<x:xmpmeta[\s\S]*<\/x:xmpmeta>/)?.[0] ?? "";
    assert.match(xml, /A &#38; B/);
    assert.doesNotMatch(xml, /&(?!#\d+;)/);
  });

  it("marks each domain in words that can be heard", () => {
    const rows = tagged(read.tags, "TR").map((row) =>
      row.children.map((cell) => (typeof cell === "string" ? cell : textOf(cell))),
    );
    assert.deepEqual(rows[0], ["Kind of change", "This result"]);
    assert.deepEqual(
      rows.slice(1).map(([, mark]) => mark),
      ["x", "x", "–", "–", "–", "–"],
    );
  });

  it("is the same for the same report and date", async () => {
    const again = await pdfOf(clean);
    assert.ok(Buffer.from(again.bytes).equals(written.bytes));
    assert.ok(Buffer.from(again.bytes).includes(`(D:${date.getUTCFullYear()}0601100000Z)`));
  });

  it("embeds its fonts, each with the letters that it needs", () => {
    const file = Buffer.from(written.bytes).toString("latin1");
    const fonts = [...file.matchAll(/\/FontName \/([A-Z]{6})\+(\S+)/g)].map(([, , name]) => name);
    assert.deepEqual(fonts.sort(), ["CharisSIL", "CharisSIL-Bold", "CharisSIL-Italic", "NotoSans-SemiBold"]);
    assert.equal(file.match(/\/FontFile2 /g)?.length, fonts.length);
    assert.ok(written.bytes.length < 60_000, `${written.bytes.length} bytes`);
  });

  it("goes on to further pages, and begins the second part on a new one", async () => {
    const paragraph = "The union held another meeting in the evening and wrote down what was said. ".repeat(8);
    const { pages, bookmarks } = await readPdf(
      (await pdfOf(changed("#### CONTRIBUTION\n", `#### CONTRIBUTION\n\n${`${paragraph}\n\n`.repeat(12)}`))).bytes,
    );
    assert.equal(pages.length, 4);
    assert.equal(bookmarks[1]?.page, 4);
    assert.ok(pages.every((page) => page.trim() !== ""));
  });

  it("never leaves a heading without its text, nor a line of a paragraph alone", async () => {
    const filler = (lines: number) => "Word.\n\n".repeat(lines);
    const three = `${"A sentence of the last section that is rather long and needs its room on the page. ".repeat(3)}\n`;
    for (let lines = 20; lines < 60; lines += 8) {
      const report = changed("### LESSONS\n", `${filler(lines)}##### Sub-heading\n\n${three}\n### LESSONS\n`);
      const { pages, bookmarks } = await readPdf((await pdfOf(report)).bytes);
      assert.ok(pages.every((page) => !/Sub-heading\s*$/.test(page)));
      assert.ok(pages.every((page) => !/(?:LESSONS|EVIDENCE|DOMAINS)\s*$/.test(page)));
      assert.equal(bookmarks[1]?.items.length, 4);
    }
  });

  it("writes what is not clean, and what is missing, all the same", async () => {
    for (const text of ["", "Hello", "## RESULTS SUMMARY", "# A title\n\nText", sample.replaceAll("x\n", "maybe\n")]) {
      const { bytes } = await pdfOf(text);
      const { pages } = await readPdf(bytes);
      assert.ok(pages.length >= 1);
    }
  });
});
