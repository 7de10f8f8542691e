// Documents of other programs through the protocol, on both wirings: the report's text, its pictures, what was not plain, and why not.

// Loaded ahead of the first test, as they take their time.
import "../../server/src/core/import/from-docx.ts";
import "../../server/src/core/import/from-pdf.ts";
import { strict as assert } from "node:assert";
import { analyze } from "../../server/src/core/analyze.ts";
import { importDocument } from "../../server/src/core/import/import.ts";
import { fromBase64, toBase64 } from "../../server/src/core/values/base64.ts";
import { stemOf } from "../../server/src/core/values/report-name.ts";
import { exportReport } from "../../server/src/export/export-report.ts";
import { contentOf, kindOf } from "../../server/src/import/content.ts";
import { type ImportParams, type ImportResult, importRequest } from "../../server/src/protocol.ts";
import { bold, checkBox, italic, link, noted, paragraph, picture, run, symbol, table } from "../import/docx.ts";
import { sampleDocx, usual } from "../import/sample-document.ts";
import { connect, type TestClient } from "../kit/client.ts";
import { vscode } from "../kit/profiles.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";
import { wirings } from "../kit/wirings.ts";

const { header } = format.template;
const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);
const withPicture = sampleDocx(
  usual,
  { images: [paragraph(picture("Two women"))] },
  { picture: { bytes: png, ending: "png" } },
);

/** A document with all that Word has and a report may. */
const rich = sampleDocx(
  {
    heading: ({ name }) => paragraph(bold(name.slice(0, 3)) + bold(name.slice(3))),
    headline: (text) => paragraph(run(text), "Subtitle"),
    fields: (section) => [
      table(
        section.fields.map(({ label, colon, type, example }, index) => [
          italic(label + (colon ? ":" : "")),
          type !== "mark"
            ? run(example)
            : index % 2
              ? checkBox(example === "x")
              : symbol(example === "x" ? "F0FE" : "F0A8"),
        ]),
      ),
    ],
  },
  {
    lessons: [paragraph(run("Not ") + bold("all") + run(" of it.") + noted(1) + link("There"))],
    images: [paragraph(picture("Two"))],
  },
  { notes: ["The minutes of March."], picture: { bytes: png, ending: "png" } },
);

for (const wiring of wirings)
  describe(`imports of the ${wiring.name} server`, () => {
    let client: TestClient;
    beforeEach(async () => {
      client = await connect(wiring, vscode);
    });
    afterEach(() => client.end());

    /** The report that was made. */
    async function imported(params: ImportParams) {
      const result = await client.request<ImportResult>(importRequest, params);
      assert.ok("text" in result, JSON.stringify(result));
      return result;
    }

    it("makes a report of a Word document, with no document open", async () => {
      const { text } = await imported({ name: "mali.docx", data: toBase64(sampleDocx()) });
      assert.equal(text, sample);
    });

    it("gives the pictures in it, named after the report that it will be", async () => {
      const data = toBase64(withPicture);
      const named = await imported({ name: "Mali 2025.docx", data });
      assert.deepEqual(
        named.pictures.map(({ path }) => path),
        ["images/Mali 2025-1.png"],
      );
      const { text, pictures } = await imported({ name: "a.docx", data, report: "file:///reports/mali.results.md" });
      assert.deepEqual(
        pictures.map(({ path, data }) => [path, fromBase64(data)]),
        [["images/mali-1.png", png]],
      );
      assert.ok(text.includes("![Two women](images/mali-1.png)"));
    });

    it("says what was not plain, and where it stands in the text", async () => {
      const text = changed(`### ${header.headline.example}`, header.headline.example);
      const { notes, ...result } = await imported({ name: "a.md", data: toBase64(new TextEncoder().encode(text)) });
      assert.equal(result.text, sample);
      assert.deepEqual(
        notes.map(({ kind, range }) => [kind, range.start.line]),
        [["recognised", 2]],
      );
    });

    it("reads as the same what the source of this program reads, though its libraries are cut to what it needs", async () => {
      const report = analyze(sample, settings).report;
      const { files } = await exportReport(report, ["docx", "pdf", "html"], async () => png, new Date(2026, 5, 1));
      const documents = [
        ...files.map(({ kind, bytes }) => ({ name: `a.${kind}`, bytes })),
        { name: "rich.docx", bytes: rich },
      ];
      for (const { name, bytes } of documents) {
        const { text, pictures, notes } = await imported({ name, data: toBase64(bytes) });
        const expected = await importDocument(contentOf(bytes, kindOf(name) ?? "text"), settings, stemOf(name));
        assert.equal(text, expected.text, name);
        assert.deepEqual(
          pictures.map(({ path }) => path),
          expected.pictures.map(({ path }) => path),
        );
        assert.deepEqual(
          notes.map(({ message }) => message),
          expected.notes.map(({ message }) => message),
        );
      }
    });

    it("says why a document cannot be read", async () => {
      for (const [name, data, why] of [
        ["a.docx", "AAAA", /damaged/],
        ["a.pdf", "AAAA", /damaged/],
        ["a.xlsx", "AAAA", /none of \.docx/],
      ] as const) {
        const result = await client.request<ImportResult>(importRequest, { name, data });
        assert.match("unreadable" in result ? result.unreadable : "", why);
      }
    });
  });
