// Text in a PDF: letters of all Latin alphabets and what can be written with markup, read back as it was written.

import { strict as assert } from "node:assert";
import { pdfOf, readPdf, tagged, textOf } from "../../kit/pdf.ts";
import { changed } from "../../kit/sample.ts";

/** A report whose LESSONS are these. */
const lessons = (text: string) => changed("### LESSONS\n", `### LESSONS\n\n${text}\n\n`);

async function said(text: string, role = "P"): Promise<string[]> {
  const { bytes } = await pdfOf(lessons(text));
  const section = tagged((await readPdf(bytes)).tags, "Sect").find((each) => textOf(each).startsWith("LESSONS"));
  assert.ok(section);
  return tagged([section], role).map((tag) => textOf(tag).normalize("NFC"));
}

describe("text in a PDF", () => {
  const samples = {
    Danish: "Rødgrød med fløde på Århus Å, æbler og ægte Øresund",
    French: "Où l’été naît, l’œuvre reçoit ça: élève, naïveté, Noël, garçon – « enfin »",
    Polish: "Zażółć gęślą jaźń, Łódź",
    Czech: "Příliš žluťoučký kůň úpěl ďábelské ódy, Čeněk Ťuňka",
    Turkish: "Pijamalı hasta yağız şoföre çabucak güvendi, İstanbul Iğdır",
    Vietnamese: "Nguyễn Thị Ếch đã gặp những người bạn cũ ở Huế, ơ ư ợ ữ ặ ẫ",
    Yoruba: "Ẹ̀kọ́ ẹ́ ẹ̀ ọ́ ọ̀ ṣọ̀rọ̀, Ọ̀yọ́, Ṣàngó",
    Icelandic: "Þótt þeir þæðu, Ægir og Ðjúp",
    Hausa: "Ƙungiyar ɗalibai, ƴan ƁƊ ɓauna",
    Ewe: "Ŋutifafa kple ɖekawɔwɔ, Akɔfa Ɛkpɛ, Ɣetoɖoƒe, ʋu",
    Bambara: "Ɲinin, ɲɔgɔn, ɛ, ɔ",
    Azerbaijani: "Azərbaycan, Gəncə",
    Maltese: "Ħaż-Żebbuġ, għajnuna, Ċensu",
    Romanian: "Știință și țară, Iași",
    Welsh: "ŵyr ac ŷd",
    Rare: "ḁ Ḕ ṻ ẛ Ǟ Ǽ ȫ",
    Signs: "– — ’ “ ” ‘ … • → ↗ ✓ × ☐ ☑ € ₦ ½ ² § ° ‰ ± ≤ ≥ − №",
  };
  for (const [language, text] of Object.entries(samples))
    it(`holds the letters of ${language}`, async () => {
      const { warnings } = await pdfOf(lessons(text));
      assert.deepEqual(warnings, []);
      // Every way of setting text: plain, slanted, strong, and as a heading.
      const strong = text.replace(/[*_]/g, "");
      assert.deepEqual(await said(`${text}\n\n*${strong}*\n\n**${strong}**`).then((all) => all.slice(0, 3)), [
        text,
        strong,
        strong,
      ]);
      assert.deepEqual(await said(`##### ${text}`, "H3"), [text]);
    });

  it("shows a sign for what no font has, and names it", async () => {
    const { bytes, warnings } = await pdfOf(lessons("Before 中文 and العربية after 🙂."));
    const { pages } = await readPdf(bytes);
    assert.match(pages.join(""), /Before \ufffd+ and \ufffd+ after \ufffd\./);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? "", /中 \(U\+4E2D\), 文 \(U\+6587\), ا \(U\+0627\)/);
  });

  it("names no more characters than a person reads", async () => {
    const many = String.fromCodePoint(...Array.from({ length: 500 }, (_, index) => 0x4e00 + index));
    const { warnings } = await pdfOf(lessons(many));
    assert.match(warnings[0] ?? "", /and 488 more characters/);
    assert.ok((warnings[0] ?? "").length < 400);
  });

  it("leaves out what has no shape", async () => {
    assert.deepEqual((await said("so\u00adft, ze\u200bro, left\u200e, \ufeffmark"))[0], "soft, zero, left, mark");
  });

  it("keeps lists, quotes, sub-headings, code and emphasis apart for someone who hears them", async () => {
    const text = [
      "Plain **strong** *slanted* ~~gone~~ H<sub>2</sub>O `code`.",
      "##### Sub-heading",
      "- one\n- two\n  1. inner\n\n> A quote.",
      "```\nfirst\n    second\n```",
    ].join("\n\n");
    assert.equal((await said(text))[0], "Plain strong slanted gone H2O code.");
    assert.deepEqual(await said(text, "H3"), ["Sub-heading"]);
    assert.deepEqual(await said(text, "LI"), ["• one", "• two 1. inner", "1. inner"]);
    assert.deepEqual(await said(text, "BlockQuote"), ["A quote."]);
    assert.deepEqual(await said(text, "Code"), ["first second"]);
  });

  it("sets tables with their head", async () => {
    const text = "| Region | Fishers |\n|---|---:|\n| Littoral | 2,150 |\n| Ouémé | **3,050** |";
    assert.deepEqual((await said(text, "TH")).slice(0, 2), ["Region", "Fishers"]);
    assert.deepEqual(await said(text, "TD"), ["Littoral", "2,150", "Ouémé", "3,050"]);
  });

  it("repeats a table's head where it goes on, for the eye alone", async () => {
    const rows = Array.from({ length: 90 }, (_, index) => `| Place ${index} | ${index} |`).join("\n");
    const { bytes } = await pdfOf(lessons(`| Headword | Count |\n|---|---|\n${rows}`));
    const { pages, tags } = await readPdf(bytes);
    assert.ok(pages.length > 3);
    assert.equal(tagged(tags, "TH").filter((cell) => textOf(cell) === "Headword").length, 1);
    assert.equal(tagged(tags, "TD").filter((cell) => /^Place/.test(textOf(cell))).length, 90);
  });

  it("links where a browser or mail program would be opened, and nowhere else", async () => {
    const text = "[a](https://example.org/ø?b=%20c) [b](mailto:a@example.org) [c](annex.pdf) [d](#there)";
    const { links } = await readPdf((await pdfOf(lessons(text))).bytes);
    assert.deepEqual(links.slice(-2), ["https://example.org/%C3%B8?b=%20c", "mailto:a@example.org"]);
    assert.equal(links.filter((link) => link === "nowhere").length, 0);
  });
});
