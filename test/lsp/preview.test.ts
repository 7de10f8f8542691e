// The live preview through the protocol, on both wirings: small answers, edits, and the way to the source. What is shown is tested with the core.

import { strict as assert } from "node:assert";
import { TextDocument, type TextEdit } from "vscode-languageserver-textdocument";
import { toHostSchema, toPageSchema } from "../../server/src/preview-protocol.ts";
import {
  type LocateResult,
  locateRequest,
  type PreviewEditResult,
  type PreviewResult,
  previewEditRequest,
  previewRequest,
} from "../../server/src/preview-requests.ts";
import { connect, type TestClient } from "../kit/client.ts";
import { vscode } from "../kit/profiles.ts";
import { changed, format, sample } from "../kit/sample.ts";
import { wirings } from "../kit/wirings.ts";

for (const wiring of wirings)
  describe(`the preview of the ${wiring.name} server`, () => {
    let client: TestClient;
    beforeEach(async () => {
      client = await connect(wiring, vscode);
    });
    afterEach(() => client.end());

    const open = async (text = sample) => ({ textDocument: { uri: await client.open(text) } });
    const hashes = ({ order }: PreviewResult) => Object.fromEntries(order.map(({ key, hash }) => [key, hash]));

    it("sends every piece once, then only those that changed", async () => {
      const about = await open();
      const first = await client.request<PreviewResult>(previewRequest, about);
      assert.deepEqual(
        Object.keys(first.changed),
        first.order.map(({ key }) => key),
      );
      assert.equal(first.title, format.template.header.headline.example);
      const at = client.document(about.textDocument.uri).positionAt(sample.indexOf("In March"));
      const version = await client.change(about.textDocument.uri, { range: { start: at, end: at }, text: "Well: " });
      const second = await client.request<PreviewResult>(previewRequest, { ...about, known: hashes(first) });
      assert.deepEqual(Object.keys(second.changed), ["change"]);
      assert.equal(second.version, version);
      const third = await client.request<PreviewResult>(previewRequest, { ...about, known: hashes(second) });
      assert.deepEqual(third.changed, {});
    });

    it("sends what the page accepts", async () => {
      for (const text of [sample, "", changed("### EVIDENCE", "### Evidens\n\nThe QQXZ"), reportOfTwo]) {
        const about = { textDocument: { uri: await client.open(text, `file:///reports/${text.length}.rsum`) } };
        const page = await client.request<PreviewResult>(previewRequest, about);
        assert.deepEqual(toPageSchema.parse({ type: "update", page }), { type: "update", page });
      }
    });

    it("answers null for a document that is no report", async () => {
      const uri = await client.open("# Notes\n", "file:///notes.md", "markdown");
      assert.equal(await client.request(previewRequest, { textDocument: { uri } }), null);
    });

    it("gives the edit for what a person did, with its version", async () => {
      const about = await open();
      const edit = { kind: "toggleMark", section: "domains", field: "lives" };
      const { edits, version } = await client.request<PreviewEditResult>(previewEditRequest, {
        ...about,
        version: 1,
        edit,
      });
      assert.equal(version, 1);
      const text = TextDocument.applyEdits(client.document(about.textDocument.uri), edits as TextEdit[]);
      assert.equal(text, sample.replace("\tx", "\t-"));
    });

    it("says why an edit is refused", async () => {
      const about = await open();
      const edit = { kind: "setHeadline", value: "Context" };
      const answer = await client.request<PreviewEditResult>(previewEditRequest, { ...about, version: 1, edit });
      assert.deepEqual(answer.edits, []);
      assert.ok(answer.refused);
    });

    it("applies a fix by the problem's id, and only in the version that showed it", async () => {
      const about = await open(changed("### EVIDENCE", "### Evidens"));
      const { problems, summary, counts } = await client.request<PreviewResult>(previewRequest, about);
      assert.equal(counts.warning, 1);
      assert.equal(summary, "1 warning");
      const edit = { kind: "applyFix", problem: problems[0]?.id, fix: 0 };
      const { edits } = await client.request<PreviewEditResult>(previewEditRequest, { ...about, version: 1, edit });
      assert.equal(TextDocument.applyEdits(client.document(about.textDocument.uri), edits as TextEdit[]), sample);
      await client.change(about.textDocument.uri, {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        text: "\n",
      });
      await assert.rejects(client.request(previewEditRequest, { ...about, version: 1, edit }), { code: -32801 });
    });

    it("refuses an edit of no known kind", async () => {
      const about = await open();
      for (const edit of [{ kind: "runCommand", value: "x" }, { kind: "toggleMark" }, null])
        await assert.rejects(client.request(previewEditRequest, { ...about, version: 1, edit }));
    });

    it("leads from a word of the page to the word in the text", async () => {
      const about = await open();
      const place = { piece: "change", anchor: "block", offset: 3 };
      const { position } = await client.request<LocateResult>(locateRequest, { ...about, place });
      assert.equal(client.document(about.textDocument.uri).offsetAt(position), sample.indexOf("March 2024"));
      assert.equal(await client.request(locateRequest, { ...about, place: { piece: "gone", offset: 0 } }), null);
    });
  });

const reportOfTwo = `${sample}\n${sample}`;

describe("messages of the preview's page", () => {
  it("are a closed union: nothing else passes", () => {
    const good = [
      { type: "ready" },
      {
        type: "edit",
        version: 3,
        edit: { kind: "setPeriod", section: "project", field: "period", from: 2020, to: 2024 },
      },
      { type: "reveal", place: { piece: "change", anchor: "block", offset: 4 } },
      { type: "scrolled", piece: "change", at: 0 },
      { type: "pictures", paths: ["photos/a.jpg"] },
    ];
    for (const message of good) assert.ok(toHostSchema.safeParse(message).success, JSON.stringify(message));
    const bad = [
      null,
      "ready",
      {},
      { type: "command", command: "workbench.action.terminal.new" },
      { type: "ready", command: "x" },
      {
        type: "edit",
        version: 3,
        edit: { kind: "setField", section: "a", field: "b", value: "c", path: "/etc/passwd" },
      },
      { type: "edit", version: 3, edit: { kind: "setAuthor", name: "x", year: 1e9 } },
      { type: "edit", version: 3, edit: { kind: "setField", section: "a", field: "b", value: "x".repeat(20_000) } },
      { type: "reveal", place: { piece: "change", offset: -1 } },
      { type: "reveal", place: { piece: "change", offset: 0.5 } },
      { type: "pictures", paths: [1] },
    ];
    for (const message of bad) assert.ok(!toHostSchema.safeParse(message).success, JSON.stringify(message));
  });
});
