// What is pasted, through the protocol, on both wirings: into a report, into a field of one, into a document that is none yet.

import { strict as assert } from "node:assert";
import {
  type PasteParams,
  type PasteResult,
  type PicturesResult,
  pasteRequest,
  picturesRequest,
} from "../../server/src/protocol.ts";
import { connect, type TestClient } from "../kit/client.ts";
import { vscode } from "../kit/profiles.ts";
import { sample } from "../kit/sample.ts";
import { wirings } from "../kit/wirings.ts";
import { wholeReport } from "../paste/whole-report.ts";

const pictures = { name: "a", first: 1 };
const html = "<p><b>Very</b> fair</p>";

for (const wiring of wirings)
  describe(`what is pasted, for the ${wiring.name} server`, () => {
    let client: TestClient;
    beforeEach(async () => {
      client = await connect(wiring, vscode);
    });
    afterEach(() => client.end());

    const paste = (params: PasteParams) => client.request<PasteResult | null>(pasteRequest, params);

    it("is Markdown in prose, and plain text in a field", async () => {
      const uri = await client.open(sample);
      const textDocument = { uri };
      const document = client.document(uri);
      const behind = (text: string) => document.positionAt(sample.indexOf(text) + text.length);
      const inProse = await paste({ textDocument, html, pictures, position: behind("In March 2024,") });
      assert.equal(inProse?.text, "**Very** fair");
      assert.equal(await paste({ textDocument, html, pictures, position: behind("Fair pay at home") }), null);
    });

    it("is a whole report in a document where nothing stands, whatever it is", async () => {
      const textDocument = { uri: "untitled:Untitled-1" };
      const result = await paste({ textDocument, html: wholeReport(), pictures });
      assert.equal(result?.kind, "report");
      assert.ok(result?.text.startsWith("## RESULTS SUMMARY\n"));
      assert.deepEqual(
        result?.notes.map(({ kind, range }) => [kind, range.start.line]),
        [["recognised", 2]],
      );
    });

    it("is left to plain text where it says no more, or cannot be read", async () => {
      const textDocument = { uri: "untitled:Untitled-1" };
      assert.equal(await paste({ textDocument, html: "<span>Very fair</span>", pictures }), null);
      assert.equal(await paste({ textDocument, html: "<b>".repeat(9_000), pictures }), null);
    });

    it("gets captions to fill in where it is a picture", async () => {
      const result = await client.request<PicturesResult>(picturesRequest, {
        textDocument: { uri: "file:///reports/a.rsum" },
        paths: ["images/a-1.png", "images/Mali (2).png"],
      });
      assert.match(result.snippet, /^!\[\$\{1:\[[^\]]+\]\}\]\(images\/a-1\.png\)\n\n\$\{2:[^}]+\}\. Photo: \$\{3:/);
      assert.ok(result.snippet.includes("](images/Mali%20%282%29.png)"));
    });
  });
