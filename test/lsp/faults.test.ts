// A client that talks nonsense: wrong order, wrong parameters, places that are nowhere, storms of cancellations. The server answers
// each request, and is right afterwards. Bytes that are no messages are in process.test.ts.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { connect } from "../kit/client.ts";
import { changed, sample } from "../kit/sample.ts";
import { wirings } from "../kit/wirings.ts";

const messages = 5_000;
const uri = "file:///reports/a.rsum";

const requests = [
  ...["hover", "completion", "definition", "documentHighlight", "selectionRange", "documentSymbol", "foldingRange"],
  ...["formatting", "rangeFormatting", "codeAction", "codeLens", "documentLink", "inlayHint", "diagnostic"],
  ...["semanticTokens/full", "semanticTokens/full/delta", "semanticTokens/range", "noSuchThing"],
].map((name) => `textDocument/${name}`);
const ownRequests = ["results-summary/preview", "results-summary/previewEdit", "results-summary/locate", "no/such"];
const notifications = ["didOpen", "didChange", "didClose", "didSave"].map((name) => `textDocument/${name}`);
const others = ["initialized", "$/setTrace", "$/unknown", "workspace/didChangeConfiguration", "no/such"];

const number = fc.constantFrom(0, 1, 7, -1, 1e9, 2 ** 31, 1e300, 0.5, Number.NaN, Number.POSITIVE_INFINITY);
const position = fc.oneof(
  fc.record({ line: number, character: number }),
  fc.constantFrom(null, {}, { line: "0" }, 3) as fc.Arbitrary<unknown>,
);
const range = fc.oneof(fc.record({ start: position, end: position }), fc.constantFrom(null, {}, "all", []));
const document = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom({ uri }, { uri, version: 3 }, { uri: "file:///scrap.rsum", version: -1 }) },
  fc.constantFrom(null, {}, { uri: 5 }, { uri: "" }, { uri: "file:///%zz" }, { uri: "::" }, 3) as fc.Arbitrary<never>,
);
const parameters = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      textDocument: document,
      position,
      range,
      positions: fc.array(position, { maxLength: 2 }),
      contentChanges: fc.array(fc.record({ range, text: fc.constantFrom("x", "", "\ud83d", "\r") }), { maxLength: 2 }),
      context: fc.constantFrom({ diagnostics: [] }, {}, null),
      edit: fc.constantFrom({ kind: "toggleMark" }, null, 1),
      previousResultId: fc.constantFrom("1", "x", null),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom([], "nothing", {}, [[]]) as fc.Arbitrary<never> },
);
const message = fc.record({
  kind: fc.constantFrom("request", "request", "cancelled", "notification", "cancel"),
  request: fc.constantFrom(...requests, ...ownRequests),
  notification: fc.constantFrom(...notifications, ...notifications, ...others),
  params: parameters,
  id: fc.oneof(fc.nat(messages), fc.constantFrom("x", -1)),
});

for (const wiring of wirings)
  describe(`a client that talks nonsense to the ${wiring.name} server`, () => {
    it("gets an answer to every request, and the truth at the end", async () => {
      const client = await connect(wiring);
      await client.open(sample, uri);
      const asked: Promise<unknown>[] = [];
      for (const one of fc.sample(message, { seed: 5, numRuns: messages })) {
        const params = one.params as object;
        if (one.kind === "notification") await client.notify(one.notification, params);
        else if (one.kind === "cancel") await client.notify("$/cancelRequest", { id: one.id });
        else asked.push(client.request(one.request, params).catch((refusal: unknown) => refusal));
        if (one.kind === "cancelled") await client.notify("$/cancelRequest", { id: asked.length });
      }
      const answers = await Promise.all(asked);
      assert.equal(answers.length, asked.length);
      const text = changed("2021-2025", "2025-2021");
      await client.open(text, "file:///reports/b.rsum");
      assert.deepEqual(
        (await client.pushed("file:///reports/b.rsum")).map(({ code }) => code),
        ["reversed-period"],
      );
      await client.close(uri);
      await client.open(text, uri, "results-summary", 99);
      assert.deepEqual(
        (await client.pushed(uri, 99)).map(({ code }) => code),
        ["reversed-period"],
      );
      await client.end();
    });

    it("is refused when it changes or closes what is not open, and may open it afterwards", async () => {
      const client = await connect(wiring);
      const textDocument = { uri, version: 2 };
      await client.notify("textDocument/didChange", { textDocument, contentChanges: [{ text: "x" }] });
      await client.notify("textDocument/didClose", { textDocument });
      assert.equal(
        await client.request("textDocument/hover", { textDocument, position: { line: 0, character: 0 } }),
        null,
      );
      assert.deepEqual(await client.pushed(await client.open(sample, uri)), []);
      await client.end();
    });
  });
