// PDF documents: lines, columns, links, notes and page edges are told by where things stand.

// Loaded ahead of the first test, as it takes its time.
import "../../server/src/core/import/from-pdf.ts";
import { strict as assert } from "node:assert";
import { importDocument } from "../../server/src/core/import/import.ts";
import { format, sample, settings } from "../kit/sample.ts";
import { type PdfPage, type Placed, pdf } from "./pdf.ts";

const { sections, header } = format.template;
const read = (pages: readonly PdfPage[]) =>
  importDocument({ kind: "pdf", bytes: Buffer.from(pdf(pages)) }, settings, "report");

/** Lines one below the other, from the top of a page; a pair is set in two columns. */
function column(lines: readonly (string | readonly [string, string])[], top = 760): Placed[] {
  return lines.flatMap((line, index): Placed[] => {
    const y = top - index * 15;
    return typeof line === "string"
      ? [{ text: line, x: 70, y }]
      : [
          { text: line[0], x: 70, y },
          { text: line[1], x: line[1].length < 3 ? 520 : 300, y },
        ];
  });
}

/** Text in lines of a page's width. */
const wrapped = (text: string) => text.match(/.{1,80}(?: |$)/g)?.map((line) => line.trim()) ?? [];

/** The clean sample on two pages, with a header and a footer on both. */
function samplePages(): PdfPage[] {
  const second = sections.findIndex(({ kind }, index) => kind === "part" && index > 0);
  const page = (from: number, to: number | undefined, number: number): PdfPage => {
    const lines = sections
      .slice(from, to)
      .flatMap((section, index): (string | readonly [string, string])[] => [
        section.name,
        ...(from === 0 && index === 0
          ? [header.headline.example, `${header.author.label}: ${header.author.example}`, header.link.text]
          : []),
        ...(section.kind === "fields"
          ? section.fields.map(({ label, colon, example }) => [label + (colon ? ":" : ""), example] as const)
          : section.example.split("\n\n").flatMap(wrapped)),
      ]);
    const edges = [
      { text: "The year's results", x: 70, y: 815 },
      { text: `Page ${number} of 2`, x: 270, y: 30 },
    ];
    const link = { url: header.link.example, rect: [60, 710, 300, 728] as const };
    return { runs: [...column(lines.filter((line) => line !== "")), ...edges], ...(from === 0 && { link }) };
  };
  return [page(0, second, 1), page(second, undefined, 2)];
}

describe("a PDF document", () => {
  it("becomes the report it was, without what repeats on its pages", async () => {
    const { text, notes } = await read(samplePages());
    const seen = (source: string) =>
      source
        .replace(/\[See next.*\n\n/, "")
        .replace(/\s+/g, " ")
        .trim();
    assert.deepEqual(seen(text).split(/(?=[#<])/), seen(sample).split(/(?=[#<])/));
    assert.equal(notes.filter(({ kind }) => kind === "cut").length, 3);
  });

  it("keeps a footnote with the section that cites it", async () => {
    const names = sections
      .filter(({ kind }) => kind === "prose")
      .slice(0, 2)
      .map(({ name }) => name);
    const { text } = await read([
      {
        runs: [
          ...column([
            sections[0]?.name ?? "",
            "A headline of the report",
            `${header.author.label}: A. Writer (2025)`,
            names[0] ?? "",
            "A sentence that is noted.",
            names[1] ?? "",
            "Another one.",
          ]),
          { text: "1", x: 202, y: 704, size: 6 },
          { text: "1", x: 70, y: 64, size: 6 },
          { text: "The minutes of March.", x: 76, y: 60, size: 9 },
        ],
      },
    ]);
    assert.match(text, /noted\.¹\n\n¹ The minutes of March\.\n\n#+ /);
  });

  it("is refused where it has no text, is no PDF, or has far too many pages", async () => {
    await assert.rejects(read([{ runs: [] }]), /no text/);
    await assert.rejects(
      importDocument({ kind: "pdf", bytes: Buffer.from("%PDF-1.4 broken") }, settings, "x"),
      /damaged/,
    );
    await assert.rejects(read(Array.from({ length: 1000 }, () => ({ runs: [] }))), /1000 pages|1,000 pages/);
  });
});
