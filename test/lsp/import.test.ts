// Documents of other programs through the protocol, on both wirings: the report's text, its pictures, what was not plain, and why not.

// Loaded ahead of the first test, as they take their time.
import "../../server/src/core/import/from-docx.ts";
import "../../server/src/core/import/from-pdf.ts";
import { strict as assert } from "node:assert";
import { nextPageLine } from "../../server/src/core/template/text.ts";
import { fromBase64, toBase64 } from "../../server/src/core/values/base64.ts";
import { type ImportParams, type ImportResult, importRequest } from "../../server/src/protocol.ts";
import { paragraph, picture } from "../import/docx.ts";
import { sampleDocx, usual } from "../import/sample-document.ts";
import { connect, type TestClient } from "../kit/client.ts";
import { vscode } from "../kit/profiles.ts";
import { changed, format, sample } from "../kit/sample.ts";
import { wirings } from "../kit/wirings.ts";

const { header, images } = format.template;
const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);
const withPicture = sampleDocx(
  usual,
  { images: [paragraph(picture("Two women"))] },
  { picture: { bytes: png, ending: "png" } },
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
      assert.equal(text, sample.replace(nextPageLine(format), `${images.nextPage} ${images.arrow}`));
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
