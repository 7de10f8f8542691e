// Exports through the protocol, on both wirings: the bytes of each kind, pictures by the host's or the client's files, what is missing in words.

import { strict as assert } from "node:assert";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { URI } from "vscode-uri";
import { exportKindIds } from "../../server/src/core/export/kinds.ts";
import { fromBase64, toBase64 } from "../../server/src/core/values/base64.ts";
import {
  type ExportResult,
  exportRequest,
  type ReadPictureParams,
  readPictureRequest,
} from "../../server/src/protocol.ts";
import { png } from "../export/pictures.ts";
import { unzip } from "../export/unzip.ts";
import { connect, type TestClient } from "../kit/client.ts";
import { vscode } from "../kit/profiles.ts";
import { changed, sample } from "../kit/sample.ts";
import { wirings } from "../kit/wirings.ts";

const pictured = changed("Members of", "![Loom](loom.png)\n\n![Gone](gone.png)\n\nMembers of");

/** A file's text. */
function text(result: ExportResult, kind: string): string {
  const file = result.files.find((one) => one.kind === kind);
  assert.ok(file, kind);
  return new TextDecoder().decode(fromBase64(file.data));
}

for (const wiring of wirings)
  describe(`exports of the ${wiring.name} server`, () => {
    let client: TestClient;
    const asked: ReadPictureParams[] = [];
    beforeEach(async () => {
      asked.length = 0;
      const readPicture = (params: ReadPictureParams) => {
        asked.push(params);
        return { data: params.path === "loom.png" ? toBase64(png(3, 2)) : null };
      };
      const answers = { ...vscode.answers, [readPictureRequest]: readPicture };
      client = await connect(wiring, { ...vscode, answers, initializationOptions: { files: true } });
    });
    afterEach(() => client.end());

    const ask = (uri: string, kinds: readonly string[]) =>
      client.request<ExportResult>(exportRequest, { textDocument: { uri }, kinds });

    it("gives the bytes of every kind, of the text as it stands in the editor", async () => {
      const uri = await client.open(sample);
      const version = await client.change(uri, { text: changed("In March 2024", "In April 2024") });
      const result = await ask(uri, [...exportKindIds, "nonsense"]);
      assert.equal(result.version, version);
      assert.deepEqual([result.files.map(({ kind }) => kind), result.warnings], [[...exportKindIds], []]);
      assert.match(text(result, "html"), /In April 2024/);
      assert.match(text(result, "json"), /In April 2024/);
      const docx = result.files.find(({ kind }) => kind === "docx");
      assert.match(unzip(fromBase64(docx?.data ?? "")).get("word/document.xml") ?? "", /In April 2024/);
    });

    it("has the client read pictures that the server cannot reach", async () => {
      const uri = await client.open(pictured, "vscode-vfs://host/reports/a.rsum");
      const result = await ask(uri, ["html"]);
      assert.deepEqual(asked, [
        { uri, path: "loom.png" },
        { uri, path: "gone.png" },
      ]);
      assert.match(text(result, "html"), /<img src="data:image\/png;base64,[^"]+" alt="Loom"/);
      assert.equal(result.warnings.length, 1);
      assert.match(result.warnings[0] ?? "", /gone\.png/);
    });

    it("says nothing of a document that is no report", async () => {
      const uri = await client.open("# Notes\n", "file:///notes.md", "markdown");
      assert.equal(await ask(uri, ["html"]), null);
    });

    if (wiring.name === "Node")
      it("reads pictures beside the report from the disk", async () => {
        const folder = await mkdtemp(join(tmpdir(), "results-summary-"));
        try {
          await writeFile(join(folder, "loom.png"), png(3, 2));
          const uri = await client.open(pictured, URI.file(join(folder, "a.rsum")).toString());
          const result = await ask(uri, ["html", "docx"]);
          assert.deepEqual([asked, result.warnings.length], [[], 1]);
          assert.match(text(result, "html"), /alt="Loom" width="3" height="2"/);
        } finally {
          await rm(folder, { recursive: true });
        }
      });
  });
