// Reports as Word documents, read back by another program's reader: the words, the styles and the tables are there, and nothing a writer types breaks the file.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import mammoth from "mammoth";
import { parseFragment } from "parse5";
import { analyze } from "../../server/src/core/analyze.ts";
import type { Pictures } from "../../server/src/core/export/pictures.ts";
import { readDocument } from "../../server/src/core/export/read-document.ts";
import { writeDocx } from "../../server/src/export/docx/write-docx.ts";
import { anyReport } from "../kit/random-reports.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";
import { sourceWords, wordsOf } from "../kit/source-words.ts";
import { pngFile } from "./pictures.ts";
import { rich } from "./rich-report.ts";
import { unzip } from "./unzip.ts";

const pictures: Pictures = new Map([
  ["pictures/loom.png", pngFile(1200, 800)],
  ["chart.png", pngFile(20, 10)],
]);

async function docx(text: string): Promise<Uint8Array> {
  return writeDocx(readDocument(analyze(text, settings).report), pictures);
}

/** The document as another program reads it. Styles that Word's own have no element for get one. */
async function readBack(bytes: Uint8Array): Promise<string> {
  const styleMap = [
    "p[style-name='Title'] => p.title:fresh",
    "p[style-name='Caption'] => p.caption:fresh",
    "p[style-name='Quote'] => blockquote:fresh",
    "p[style-name='Code'] => pre:fresh",
  ];
  const options = { styleMap, convertImage: mammoth.images.imgElement(async () => ({ src: "picture" })) };
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
  assert.deepEqual(
    messages.filter(({ type }) => type === "error"),
    [],
  );
  return value;
}

/** The words of each section of a document that was read back; headings of a table's columns are the file's own. */
function sectionsOf(html: string): { heading: string; words: string[] }[] {
  const text = (part: string) =>
    part
      .replace(/<thead>.*?<\/thead>/gs, " ")
      .replace(/<\/?(?:su[bp]|strong|em|u|s|code|a)\b[^>]*>/g, "")
      .replace(/<[^>]*>/g, " ");
  return html
    .replaceAll("&amp;", "&")
    .split(/(?=<h[12]>|<p class="title">)/)
    .map((part) => {
      const [, heading = "", body = ""] = /^<(?:h[12]|p class="title")>(.*?)<\/(?:h[12]|p)>(.*)$/s.exec(part) ?? [
        "",
        "",
        part,
      ];
      return { heading: text(heading.replace(/<a id=[^>]*><\/a>/g, "")).trim(), words: wordsOf(text(body)) };
    });
}

describe("a report as a Word document", () => {
  it("has the words of the source, section by section", async () => {
    assert.deepEqual(sectionsOf(await readBack(await docx(sample))), sourceWords(sample));
  });

  it("has the words of the source wherever they stand", async () => {
    const found = sectionsOf(await readBack(await docx(rich)));
    const columns = (words: readonly string[]) => words.filter((word) => !["Who", "How", "many"].includes(word)).sort();
    const expected = sourceWords(rich);
    assert.deepEqual(
      found.map(({ heading }) => heading),
      expected.map(({ heading }) => heading),
    );
    // Lines among fields stand below them, and a column's heading is not counted in a table.
    for (const [index, { heading, words }] of expected.entries())
      assert.deepEqual(columns(found[index]?.words ?? []), columns(words), heading);
  });

  it("has Word's own styles, tables, lists and links", async () => {
    const html = await readBack(await docx(rich));
    const expected: readonly (string | RegExp)[] = [
      `<p class="title">${format.template.header.headline.example}</p>`,
      "<h1>RESULTS SUMMARY</h1>",
      "<h2>CHANGE</h2>",
      /<h1>(?:<a id="[^"]*"><\/a>)?ADDITIONAL INFORMATION<\/h1>/,
      "<h2>SOMETHING ELSE</h2>",
      "<h3>A sub-heading of the writer's</h3>",
      "<strong>bold</strong>, <em>italic</em>",
      "H<sub>2</sub>O",
      '<a href="https://example.org/a?b=c&amp;d">a link</a>',
      "<li>first item</li>",
      /<ol><li>nested one<\/li>/,
      /<ol><li>three<\/li><li>four<\/li><\/ol>/,
      "<blockquote>A quote</blockquote>",
      /<pre>kept {3}as it is<br \/> {2}indented<\/pre>/,
      /<p class="caption">At the <em>loom<\/em>\. Photo: Anna Berg\.<\/p>/,
      '<img alt="Women at a loom" src="picture" />',
      /<table><thead><tr><th><p><strong>Who<\/strong><\/p><\/th>/,
      /<tr><td><p>Title<\/p><\/td><td><p>Fair pay at home, Phase II<\/p><\/td><\/tr>/,
    ];
    for (const one of expected)
      assert.ok(typeof one === "string" ? html.includes(one) : one.test(html), `${one}\n${html}`);
    const tables = parseFragment(html).childNodes.filter(({ nodeName }) => nodeName === "table");
    const [facts, ...others] = tables;
    assert.ok(facts && others.length >= 2);
  });

  it("has pages, numbers, properties and a language", async () => {
    const files = unzip(await docx(sample));
    const core = files.get("docProps/core.xml") ?? "";
    assert.ok(core.includes(`<dc:title>${format.template.header.headline.example}</dc:title>`));
    assert.ok(core.includes("<dc:creator>Embassy of Denmark in Islamabad</dc:creator>"));
    assert.match(core, /<cp:keywords>[^<]*Pakistan/);
    assert.match(files.get("word/styles.xml") ?? "", /<w:lang w:val="en-GB"\/>/);
    const text = files.get("word/document.xml") ?? "";
    assert.equal(text.split("<w:pageBreakBefore/>").length, 2);
    assert.match(text, /<w:pageBreakBefore\/>(?:(?!<w:p>).)*ADDITIONAL INFORMATION/s);
    assert.match(text, /<w:pgSz w:w="11906" w:h="16838"/);
    const footers = [...files].filter(([name]) => /footer\d\.xml$/.test(name));
    assert.ok(footers.length > 0 && footers.every(([, xml]) => xml.includes("PAGE") && xml.includes("NUMPAGES")));
    assert.ok([...files].some(([name, xml]) => /header\d\.xml$/.test(name) && xml.includes("Home workers in Sindh")));
  });

  it("shows a picture within the page and in its proportions, and in words where there is none", async () => {
    const text = unzip(await docx(rich)).get("word/document.xml") ?? "";
    const [, width, height] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(text)?.map(Number) ?? [];
    assert.ok(width && height && Math.abs(width / height - 1.5) < 0.01);
    assert.ok(width <= 160 * 36_000 && height <= 58.1 * 36_000);
    assert.match(text, /descr="Women at a loom"/);
    const without = await writeDocx(readDocument(analyze(rich, settings).report), new Map());
    assert.match(unzip(without).get("word/document.xml") ?? "", /<w:t[^>]*>Women at a loom<\/w:t>/);
  });

  it("opens whatever is written, also characters that XML cannot hold", async () => {
    const text = changed("In March", "\u0001In\uD800 <&> \u000B]]> \uFFFE March");
    assert.match(await readBack(await docx(text)), /In &lt;&amp;&gt; \]\]&gt; +March/);
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        await readBack(await docx(report));
      }),
      { numRuns: 40 },
    );
  });
});
