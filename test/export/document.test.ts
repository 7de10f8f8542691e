// The export document: nothing of a report is missing from it, values say what they mean, and nothing makes it throw.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import type { ExportDocument, ExportField, ExportSection } from "../../server/src/core/export/document.ts";
import { flowOf } from "../../server/src/core/export/flow.ts";
import { bylineOf, lineText } from "../../server/src/core/export/line.ts";
import { readDocument } from "../../server/src/core/export/read-document.ts";
import { anyReport } from "../kit/random-reports.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";
import { sourceWords, without, wordsOf } from "../kit/source-words.ts";
import { flowWords } from "./flow-words.ts";
import { rich } from "./rich-report.ts";

function read(text: string): ExportDocument {
  return readDocument(analyze(text, settings).report);
}

function sections(text: string): ExportSection[] {
  return read(text).pages.flatMap((page) => page.sections);
}

function field(text: string, id: string): ExportField {
  const found = sections(text)
    .flatMap(({ fields }) => fields)
    .find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

/** Every word of a section, in order, its heading apart. */
function wordsIn({ masthead, fields, content }: ExportSection): string[] {
  return [
    ...wordsOf(masthead ? lineText(masthead.headline) : ""),
    ...wordsOf(masthead?.author ? lineText(bylineOf(masthead.author)) : ""),
    ...wordsOf(masthead?.link?.text ?? ""),
    ...fields.flatMap(({ label, text }) => wordsOf(`${label} ${text}`)),
    ...content.flatMap((block) => {
      if (block.kind === "next-page") return wordsOf(block.text);
      if (block.kind === "text") return flowWords(flowOf(block.tree));
      return block.caption ? flowWords(flowOf(block.caption)) : [];
    }),
  ];
}

describe("the export document", () => {
  it("has the sample's words, section by section, on the template's pages", () => {
    const { pages, title, language, author, link, keywords } = read(sample);
    const parts = format.template.sections.filter(({ kind }) => kind === "part");
    assert.deepEqual(
      pages.map(({ name }) => name),
      parts.map(({ name }) => name),
    );
    assert.equal(title, format.template.header.headline.example);
    assert.equal(language, "en");
    assert.deepEqual([author && lineText(author.name), author?.year], ["Embassy of Denmark in Islamabad", 2025]);
    assert.deepEqual(link, { text: "Find project on OpenAid", address: format.template.header.link.example });
    assert.deepEqual(keywords, ["Home Workers' Union of Sindh", "HWUS", "Pakistan", "Democracy and human rights"]);
    assert.deepEqual(allWords(sections(sample)), allSourceWords(sample));
  });

  it("loses no word in any place where a writer or a converter may put one", () => {
    const ours = allWords(sections(rich)).flat();
    const theirs = allSourceWords(rich).flat();
    assert.deepEqual([without(theirs, ours), without(ours, theirs)], [[], []]);
    const byKey = new Map(sections(rich).map((section) => [section.key, wordsIn(section).join(" ")]));
    assert.equal(byKey.get("preamble"), "Words before all");
    assert.equal(byKey.get("unknown"), "A section that no template knows");
    assert.match(
      byKey.get("project") ?? "",
      /Words above the fields A sub heading among fields A line below the fields$/,
    );
    assert.match(byKey.get("domains") ?? "", /Words behind the last domain 1 The words of the note$/);
  });

  it("keeps what stands beside author and link", () => {
    const text = changed("(2025)", "(May 2025)", changed("[Find project", "See [Find project")).replace(
      /(\[Find project[^)]*\))/,
      "$1 for more.",
    );
    const { author, link, pages } = read(text);
    assert.deepEqual([author?.year, author?.note], [undefined, "May 2025"]);
    const masthead = pages[0]?.sections[0] as ExportSection;
    assert.equal(masthead.masthead?.link, undefined);
    assert.equal(link?.text, "Find project on OpenAid");
    assert.match(
      wordsIn(masthead).join(" "),
      /Author Embassy of Denmark in Islamabad May 2025 See Find project on OpenAid for more$/,
    );
  });

  it("says what values mean", () => {
    assert.deepEqual(field(changed("2021-2025", "January 2021 to Dec. 2025"), "period").meaning, {
      type: "period",
      start: 2021,
      end: 2025,
    });
    assert.deepEqual(field(changed("\tPakistan", "\tPérou, Sahel and Ruritania"), "country").meaning, {
      type: "countries",
      places: [
        { name: "Peru", code: "PE" },
        { name: "Sahel", code: undefined },
        { name: "Ruritania", code: undefined },
      ],
    });
    const marks = sections(sample)
      .at(-1)
      ?.fields.flatMap(({ meaning }) => (meaning.type === "mark" ? [meaning] : []));
    assert.deepEqual(
      marks?.map(({ marked, sign }) => [marked, sign]),
      [[true, "x"], [true, "x"], ...Array.from({ length: 4 }, () => [false, "-"])],
    );
    assert.equal(
      field(changed("\t2021-2025", "\t[Insert first and last year]"), "period").text,
      "[Insert first and last year]",
    );
  });

  it("sets captions apart from text, and credits in captions", () => {
    const [figure] = sections(rich).find(({ id }) => id === "images")?.content ?? [];
    assert.ok(figure?.kind === "figure" && figure.caption);
    assert.deepEqual(figure.pictures, [{ source: "pictures/loom.png", alt: "Women at a loom" }]);
    const runs = flowOf(figure.caption).flatMap((block) => (block.kind === "table" ? [] : block.runs));
    const text = (credit: boolean) =>
      runs.flatMap((run) => (run.kind === "text" && run.credit === credit ? run.text : [])).join("");
    assert.deepEqual([text(false), text(true)], ["At the loom. ", "Photo: Anna Berg."]);
    const together = changed("Members of", "![Counting](a.png)\nMembers of");
    const [beside] = sections(together).find(({ id }) => id === "images")?.content ?? [];
    assert.ok(beside?.kind === "figure" && beside.caption);
    assert.deepEqual(beside.pictures, [{ source: "a.png", alt: "Counting" }]);
  });

  it("leaves out what is missing, and has a title all the same", () => {
    const empty = read("");
    assert.deepEqual(
      empty.pages.map((page) => page.sections),
      [[]],
    );
    assert.equal(empty.title, "RESULTS SUMMARY");
    const withoutHeadline = sample.replace(/^### Home workers.*\n/m, "");
    assert.equal(read(withoutHeadline).title, "Fair pay at home, Phase II");
  });

  it("never throws, and has every section of the report once, whatever is written", () => {
    fc.assert(
      fc.property(anyReport, (text) => {
        const { report } = analyze(text, settings);
        const document = readDocument(report);
        const keys = document.pages.flatMap((page) => page.sections.map(({ key }) => key));
        assert.equal(new Set(keys).size, keys.length);
        for (const section of document.pages.flatMap((page) => page.sections))
          for (const block of section.content) if (block.kind === "text") flowOf(block.tree);
        assert.notEqual(document.title, "");
      }),
      { numRuns: 300 },
    );
  });
});

/** The words of all sections, heading first; the headline belongs to the masthead. */
function allWords(all: readonly ExportSection[]): string[][] {
  return all.map((section) => [...wordsOf(lineText(section.heading)), ...wordsIn(section)]);
}

/** The same from the source: the headline's heading goes with the section before it. */
function allSourceWords(text: string): string[][] {
  const found: string[][] = [];
  for (const [index, { heading, words }] of sourceWords(text).entries()) {
    const all = [...wordsOf(heading), ...words];
    const isHeadline = heading === format.template.header.headline.example;
    if (isHeadline && index > 0) found.at(-1)?.push(...all);
    else found.push(all);
  }
  return found;
}
