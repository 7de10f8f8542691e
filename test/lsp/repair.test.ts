// The repair of what a converter did to a report, as a client's command gets it: edits, and what was not plain.

import { strict as assert } from "node:assert";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type RepairResult, repairRequest } from "../../server/src/protocol.ts";
import { connect, type TestClient } from "../kit/client.ts";
import { vscode } from "../kit/profiles.ts";
import { changed, format, sample } from "../kit/sample.ts";
import { wirings } from "../kit/wirings.ts";

const { headline } = format.template.header;

for (const wiring of wirings)
  describe(`the ${wiring.name} server`, () => {
    let client: TestClient;
    beforeEach(async () => {
      client = await connect(wiring, vscode);
    });
    afterEach(() => client.end());

    it("repairs a report, and says what it had to interpret", async () => {
      const uri = await client.open(changed(`### ${headline.example}`, headline.example));
      const result = await client.request<RepairResult | null>(repairRequest, { textDocument: { uri } });
      assert.equal(result && TextDocument.applyEdits(client.document(uri), [...result.edits]), sample);
      assert.deepEqual(
        result?.notes.map(({ kind, range }) => [kind, range.start.line]),
        [["recognised", 2]],
      );
    });

    it("has nothing to repair in a clean report", async () => {
      const uri = await client.open(sample);
      assert.equal(await client.request(repairRequest, { textDocument: { uri } }), null);
    });
  });
