// Problems as diagnostics, pushed or pulled: what is in them, when they come, and that no client gets both.

import { strict as assert } from "node:assert";
import {
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
  LSPErrorCodes,
} from "vscode-languageserver/node";
import { rules } from "../../server/src/core/rules/registry.ts";
import type { Rule } from "../../server/src/core/rules/rule.ts";
import { connect } from "../kit/client.ts";
import { neovim, vscode } from "../kit/profiles.ts";
import { rejection } from "../kit/rejection.ts";
import { sample } from "../kit/sample.ts";
import { idle, idleColumn } from "../kit/silenced.ts";
import { wirings } from "../kit/wirings.ts";

const text = `${sample}\n\n${idle}\n`;
const line = text.split("\n").indexOf(idle);
const found = {
  range: { start: { line, character: idleColumn }, end: { line, character: idleColumn + "period-format".length } },
  message: "period-format has nothing to silence here.",
  severity: 3,
  code: "unused-suppression",
  source: "results-summary",
};

const pull = "textDocument/diagnostic";

for (const wiring of wirings)
  describe(`diagnostics of the ${wiring.name} server`, () => {
    it("pushes them with the version, and only what a bare client understands", async () => {
      const client = await connect(wiring);
      const uri = await client.open(text, undefined, undefined, 7);
      assert.deepEqual(await client.pushed(uri, 7), [found]);
      assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
      await client.end();
    });

    it("fades what is of no use where the client can", async () => {
      const client = await connect(wiring, neovim);
      const uri = await client.open(text);
      assert.deepEqual(await client.pushed(uri), [{ ...found, tags: [1] }]);
      await client.end();
    });

    it("takes them back when a document is closed", async () => {
      const client = await connect(wiring);
      const uri = await client.open(text);
      await client.pushed(uri);
      await client.close(uri);
      await client.settled();
      const last = client.received.findLast(({ params }) => (params as { uri?: string }).uri === uri);
      assert.deepEqual(last?.params, { uri, diagnostics: [] });
      await client.end();
    });

    it("analyses once for changes that come together", async () => {
      const client = await connect(wiring);
      const uri = await client.open(sample);
      await client.pushed(uri);
      const start = { line: 0, character: 0 };
      const end = "\n"
        .repeat(20)
        .split("")
        .map((text) => client.change(uri, { range: { start, end: start }, text }));
      const last = (await Promise.all([...end, client.change(uri, { text })])).at(-1);
      assert.deepEqual(await client.pushed(uri, last), [found]);
      await client.settled();
      assert.ok(client.pushes(uri) <= 3, `${client.pushes(uri)} times`);
      await client.end();
    });

    it("follows incremental changes over CRLF, tabs and astral characters", async () => {
      const client = await connect(wiring);
      const uri = await client.open("## RESULTS SUMMARY\r\n\r\n😀\t😀\r\n\r\n");
      const place = { line: 2, character: 3 };
      const version = await client.change(uri, { range: { start: place, end: place }, text: `\r\n\r\n${idle}\r\n` });
      const [one] = (await client.pushed(uri, version)).filter(({ code }) => code === found.code);
      assert.deepEqual(one?.range.start, { line: 4, character: idleColumn });
      await client.end();
    });

    it("answers pulls, and pushes nothing to who pulls", async () => {
      const client = await connect(wiring, { ...vscode, initializationOptions: { checklist: true } });
      assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
        identifier: "results-summary",
        interFileDependencies: false,
        workspaceDiagnostics: false,
      });
      const uri = await client.open(text);
      const report = await client.request<FullDocumentDiagnosticReport>(pull, { textDocument: { uri } });
      const href = "https://github.com/results-summary/results-summary/blob/main/docs/rules/unused-suppression.md";
      assert.equal(report.kind, "full");
      assert.deepEqual(report.items, [{ ...found, tags: [1], codeDescription: { href } }]);
      await client.settled();
      assert.equal(client.pushes(uri), 0);
      await client.end();
    });

    it("says that a pulled document is unchanged, until it changes", async () => {
      const client = await connect(wiring, vscode);
      const uri = await client.open(text);
      const ask = (previousResultId?: string) =>
        client.request<DocumentDiagnosticReport>(pull, { textDocument: { uri }, previousResultId });
      const first = await ask();
      assert.deepEqual(await ask(first.resultId), { kind: "unchanged", resultId: first.resultId });
      await client.change(uri, { text: sample });
      const second = await ask(first.resultId);
      assert.deepEqual(second, { kind: "full", resultId: second.resultId, items: [] });
      assert.notEqual(second.resultId, first.resultId);
      await client.end();
    });

    it("gives an empty report for a document that is none", async () => {
      const client = await connect(wiring, vscode);
      const uri = await client.open("# Notes\n", "file:///notes.md", "markdown");
      const report = await client.request(pull, { textDocument: { uri } });
      assert.deepEqual(report, { kind: "full", items: [] });
      await client.end();
    });

    it("is silent where the editor's settings say so", async () => {
      const client = await connect(wiring, { initializationOptions: { settings: { validate: false } } });
      const uri = await client.open(text);
      assert.deepEqual(await client.pushed(uri), []);
      await client.end();
    });
  });

describe("requests that come too late", () => {
  const [wiring] = wirings;
  /** A client that answers a question of the server only when the test lets it. */
  async function slow() {
    let answer = (_settings: unknown[]) => {};
    const settings = new Promise<unknown[]>((resolve) => {
      answer = resolve;
    });
    const client = await connect(wiring as (typeof wirings)[number], {
      ...vscode,
      answers: { ...vscode.answers, "workspace/configuration": () => settings },
    });
    const uri = await client.open(text);
    return { client, uri, release: () => answer([null]) };
  }
  const hover = "textDocument/hover";
  const position = { line: 0, character: 4 };

  it("are answered as cancelled when the client cancels them", async () => {
    const { client, uri, release } = await slow();
    const { CancellationTokenSource } = await import("vscode-languageserver/node");
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(hover, { textDocument: { uri }, position }, source.token);
    await client.next("workspace/configuration");
    source.cancel();
    release();
    assert.equal((await rejection(asked)).code, LSPErrorCodes.RequestCancelled);
    await client.end();
  });

  it("are answered as outdated when the document changes meanwhile", async () => {
    const { client, uri, release } = await slow();
    const asked = [
      client.request(hover, { textDocument: { uri }, position }),
      client.request(pull, { textDocument: { uri } }),
    ];
    await client.next("workspace/configuration");
    await client.change(uri, { text: sample });
    release();
    const [hovered, pulled] = await Promise.all(asked.map(rejection));
    assert.equal(hovered?.code, LSPErrorCodes.ContentModified);
    assert.equal(pulled?.code, LSPErrorCodes.ServerCancelled);
    assert.deepEqual(pulled?.data, { retriggerRequest: true });
    await client.end();
  });
});

it("diagnostics worked out under older settings are not pushed after newer ones", async () => {
  const answers: ((settings: unknown[]) => void)[] = [];
  const client = await connect(wirings[0] as (typeof wirings)[number], {
    capabilities: { workspace: { configuration: true } },
    answers: {
      "workspace/configuration": ({ items: [item] }: { items: { scopeUri: string }[] }) =>
        item?.scopeUri.startsWith("file:///reports/")
          ? new Promise<unknown[]>((resolve) => {
              answers.push(resolve);
            })
          : [null],
    },
  });
  const uri = await client.open(text);
  await client.next("workspace/configuration");
  const from = client.received.length;
  await client.notify("workspace/didChangeConfiguration", { settings: null });
  await client.next("workspace/configuration", undefined, from);
  answers[1]?.([{ rules: { "unused-suppression": "off" } }]);
  assert.deepEqual(await client.pushed(uri), []);
  answers[0]?.([{ rules: { "unused-suppression": "error" } }]);
  await client.settled();
  assert.equal(client.pushes(uri), 1);
  await client.end();
});

describe("a poisonous document", () => {
  const poison: Rule = {
    id: "poison",
    scope: "report",
    severity: "error",
    summary: "",
    explanation: "",
    fix: "none",
    bad: [],
    good: [],
    check({ text }) {
      if (text.includes("poison")) throw new Error("This document is poisonous");
      return [];
    },
  };
  const all = rules as Rule[];
  before(() => all.push(poison));
  after(() => all.splice(all.indexOf(poison), 1));

  for (const [name, profile] of Object.entries({ push: neovim, pull: vscode }))
    it(`takes nothing down but itself, by ${name}`, async () => {
      const client = await connect(wirings[0] as (typeof wirings)[number], profile);
      const bad = await client.open(`${text}\npoison\n`, "file:///bad.rsum");
      const good = await client.open(text, "file:///good.rsum");
      const error = await rejection(client.request("textDocument/documentSymbol", { textDocument: { uri: bad } }));
      assert.match(error.message, /This document is poisonous/);
      await client.next("window/logMessage", ({ message }: { message: string }) => message.includes("poisonous"));
      const symbols = await client.request("textDocument/documentSymbol", { textDocument: { uri: good } });
      assert.ok(Array.isArray(symbols) && symbols.length > 0);
      const version = await client.change(bad, { text });
      if (profile === neovim) assert.equal((await client.pushed(bad, version)).length, 1);
      else {
        const report = await client.request<FullDocumentDiagnosticReport>(pull, { textDocument: { uri: bad } });
        assert.equal(report.items.length, 1);
      }
      await client.end();
    });
});
