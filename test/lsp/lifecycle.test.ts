// What the protocol wants of any server, whatever its client can do. Process exit is in process.test.ts.

import { strict as assert } from "node:assert";
import { createMessageConnection, ErrorCodes } from "vscode-languageserver/node";
import { connect, openMarked } from "../kit/client.ts";
import { bare } from "../kit/profiles.ts";
import { rejection } from "../kit/rejection.ts";
import { sample } from "../kit/sample.ts";
import { wirings } from "../kit/wirings.ts";

for (const wiring of wirings)
  describe(`the ${wiring.name} server's life`, () => {
    it("serves a client that declares nothing, has no process, root or folders", async () => {
      const client = await connect(wiring, bare);
      assert.deepEqual(await client.pushed(await client.open(sample)), []);
      assert.deepEqual(
        client.received.map(({ method }) => method),
        ["textDocument/publishDiagnostics"],
      );
      await client.end();
    });

    it("counts in UTF-16, whatever a client prefers", async () => {
      const client = await connect(wiring, { capabilities: { general: { positionEncodings: ["utf-8", "utf-16"] } } });
      assert.equal(client.initialized.capabilities.positionEncoding, "utf-16");
      const uri = await client.open(
        "## RESULTS SUMMARY\n\n😀 <!-- results-summary-disable-line x -->\n😀 <!-- results-summary-disable-next-line zz -->",
      );
      const found = (await client.pushed(uri)).find(({ code }) => code === "unused-suppression");
      assert.deepEqual(found?.range.start, { line: 3, character: "😀 <!-- results-summary-disable-next-line ".length });
      await client.end();
    });

    it("answers an unknown method with MethodNotFound, and serves on", async () => {
      const client = await connect(wiring);
      assert.equal((await rejection(client.request("no/such", {}))).code, ErrorCodes.MethodNotFound);
      await client.notify("no/such", {});
      assert.deepEqual(await client.pushed(await client.open(sample)), []);
      await client.end();
    });

    it("answers a malformed request with an error, and serves on", async () => {
      const client = await connect(wiring);
      assert.equal((await rejection(client.request("textDocument/hover", {}))).code, ErrorCodes.InternalError);
      assert.deepEqual(await client.pushed(await client.open(sample)), []);
      await client.end();
    });

    it("answers null for a document that is not open", async () => {
      const client = await connect(wiring);
      const about = { textDocument: { uri: "file:///nowhere.rsum" }, position: { line: 0, character: 0 } };
      assert.equal(await client.request("textDocument/hover", about), null);
      await client.end();
    });

    it("answers requests before initialize with ServerNotInitialized", async () => {
      const { reader, writer } = await wiring.start();
      const connection = createMessageConnection(reader, writer);
      connection.listen();
      const asked = connection.sendRequest("textDocument/hover", {});
      assert.equal((await rejection(asked)).code, ErrorCodes.ServerNotInitialized);
      connection.dispose();
    });

    it("answers requests after shutdown with InvalidRequest", async () => {
      const client = await connect(wiring);
      const place = await openMarked(client, "## RESULTS <|>SUMMARY");
      await client.connection.sendRequest("shutdown");
      assert.equal((await rejection(client.request("textDocument/hover", place))).code, ErrorCodes.InvalidRequest);
      assert.equal((await rejection(client.request("no/such", place))).code, ErrorCodes.InvalidRequest);
      client.connection.dispose();
    });

    it("takes an empty list of folders with a rootUri, as Kate sends it", async () => {
      const client = await connect(wiring, { rootUri: "file:///reports", workspaceFolders: [] });
      assert.deepEqual(await client.pushed(await client.open(sample)), []);
      await client.end();
    });

    it("speaks the language that the client sends", async () => {
      const l10n = { "{0} has nothing to silence here.": "{0} a rien à taire ici." };
      const client = await connect(wiring, { initializationOptions: { l10n } });
      const uri = await client.open(`${sample}\n\n<!-- results-summary-disable-next-line period-format -->\n`);
      const [found] = await client.pushed(uri);
      assert.equal(found?.message, "period-format a rien à taire ici.");
      await client.end();
      // The bundle is the process's: the next client's must not inherit it.
      await (await connect(wiring, { initializationOptions: { l10n: {} } })).end();
    });
  });
