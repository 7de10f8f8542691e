// Each real client as a set of capabilities: it gets what it can show, in the form that it declared, and no request that it did not
// ask for. The table is in docs/editors.md; how each one's code actions look is in code-actions.test.ts.

import { strict as assert } from "node:assert";
import type {
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  FoldingRange,
  Hover,
  SymbolInformation,
} from "vscode-languageserver/node";
import { connect, openMarked } from "../kit/client.ts";
import { ale, bare, eglot, helix, kate, neovim, profiles, vscode } from "../kit/profiles.ts";
import { changed, format, sample } from "../kit/sample.ts";
import { idle } from "../kit/silenced.ts";
import { type Wiring, wirings } from "../kit/wirings.ts";

const [node] = wirings as [Wiring];
const lessons = sample.slice(sample.indexOf("### LESSONS"), sample.indexOf("### EVIDENCE"));
const fields = format.template.sections.find(({ kind }) => kind === "fields")?.fields ?? [];
const partner = fields.find(({ type }) => type === "partner");
const partnerLine = sample.split("\n").find((line) => line.includes(`>${partner?.label}:<`)) ?? "";

/** Requests of the server that a client must have declared, and what declares them. */
const declared: Record<string, (capabilities: NonNullable<typeof vscode.capabilities>) => boolean | undefined> = {
  "client/registerCapability": ({ workspace }) =>
    workspace?.didChangeWatchedFiles?.dynamicRegistration || workspace?.didChangeConfiguration?.dynamicRegistration,
  "workspace/configuration": ({ workspace }) => workspace?.configuration,
  "workspace/diagnostic/refresh": ({ workspace }) => workspace?.diagnostics?.refreshSupport,
  "workspace/inlayHint/refresh": ({ workspace }) => workspace?.inlayHint?.refreshSupport,
  "workspace/codeLens/refresh": ({ workspace }) => workspace?.codeLens?.refreshSupport,
  "workspace/semanticTokens/refresh": ({ workspace }) => workspace?.semanticTokens?.refreshSupport,
};
const notifications = ["textDocument/publishDiagnostics"];

for (const wiring of wirings)
  for (const [name, profile] of Object.entries(profiles))
    it(`${name} gets no request from the ${wiring.name} server that it did not ask for`, async () => {
      const client = await connect(wiring, profile);
      const about = await openMarked(client, changed(lessons, "<|>\n\n"));
      const range = { start: about.position, end: about.position };
      for (const method of ["completion", "hover", "documentSymbol", "foldingRange", "codeLens", "inlayHint"])
        await client.request(`textDocument/${method}`, { ...about, range });
      const context = { diagnostics: [] };
      await client.request("textDocument/codeAction", { ...about, range, context });
      await client.notify("workspace/didChangeConfiguration", { settings: { resultsSummary: {} } });
      await client.notify("textDocument/didSave", about);
      await client.request("textDocument/hover", about);
      for (const { method } of client.received) {
        if (notifications.includes(method)) continue;
        assert.ok(declared[method]?.(profile.capabilities ?? {}), `${method} was not declared`);
      }
      await client.end();
    });

describe("a client's completion", () => {
  async function complete(profile: typeof bare, source: string): Promise<CompletionItem[]> {
    const client = await connect(node, profile);
    const about = await openMarked(client, source);
    const { items } = await client.request<CompletionList>("textDocument/completion", about);
    await client.end();
    assert.ok(items.length > 0);
    return items;
  }
  const missingField = changed(`${partnerLine}\n`, "Par<|>\n");

  it("is plain text without snippets, documented at once where it cannot ask", async () => {
    for (const profile of [bare, neovim, eglot, ale, kate]) {
      const items = await complete(profile, changed(lessons, "<|>\n\n"));
      for (const item of items) {
        assert.equal(item.insertTextFormat, undefined);
        assert.doesNotMatch(JSON.stringify(item.textEdit), /\$\{?\d/);
        assert.equal(item.data, undefined);
      }
      const section = items.find(({ label }) => label === "LESSONS");
      assert.equal(typeof section?.documentation, profile === neovim ? "object" : "string");
    }
  });

  it("has tab stops where they are declared", async () => {
    for (const profile of [helix, vscode]) {
      const items = await complete(profile, changed(lessons, "<|>\n\n"));
      assert.equal(items.find(({ label }) => label === "LESSONS")?.insertTextFormat, 2);
    }
  });

  it("compares what is typed with the label, and replaces the line's text with the markup", async () => {
    for (const profile of Object.values(profiles)) {
      const item = (await complete(profile, missingField)).find(({ label }) => label.startsWith("Partner"));
      assert.ok(item, "Partner is not offered");
      assert.equal(item.filterText, "Partner");
      assert.equal(item.insertText, undefined);
      const edit = item.textEdit as { range: { start: { character: number } }; newText: string };
      assert.equal(edit.range.start.character, 0);
      assert.match(edit.newText, /^<i>Partner:<\/i>\t/);
    }
  });

  it("stays on the line of the caret", async () => {
    for (const line of ["", "#", "### ", "<i>", "Par", partnerLine]) {
      const source = changed(`${partnerLine}\n`, `${line}<|>\n`);
      const client = await connect(node, vscode);
      const about = await openMarked(client, source);
      const list = await client.request<CompletionList>("textDocument/completion", about);
      for (const { textEdit } of list.items) {
        const { range } = textEdit as { range: { start: { line: number }; end: { line: number } } };
        assert.deepEqual([range.start.line, range.end.line], [about.position.line, about.position.line]);
      }
      await client.end();
    }
  });
});

describe("a client's hover", () => {
  for (const [name, profile] of Object.entries(profiles))
    it(`is what ${name} can show`, async () => {
      const client = await connect(node, profile);
      const about = await openMarked(client, changed("### LESSONS", "### LES<|>SONS"));
      const { contents } = await client.request<Hover>("textDocument/hover", about);
      const { kind, value } = contents as { kind: string; value: string };
      const markdown = profile.capabilities?.textDocument?.hover?.contentFormat?.includes("markdown");
      assert.equal(kind, markdown ? "markdown" : "plaintext");
      assert.equal(/\*\*|^>/m.test(value), markdown === true);
      await client.end();
    });
});

describe("a client's outline", () => {
  for (const [name, profile] of Object.entries(profiles))
    it(`is a tree or a list, as ${name} declares`, async () => {
      const client = await connect(node, profile);
      const uri = await client.open(sample);
      const symbols = await client.request<(DocumentSymbol | SymbolInformation)[]>("textDocument/documentSymbol", {
        textDocument: { uri },
      });
      const tree = profile.capabilities?.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
      assert.ok(symbols.every((symbol) => "children" in symbol === tree && "location" in symbol === !tree));
      if (!tree) assert.ok(symbols.some((symbol) => "containerName" in symbol));
      assert.ok(
        symbols.every(({ kind }) => kind <= 18),
        "A kind that the protocol's first version did not have",
      );
      await client.end();
    });
});

describe("a client's diagnostics", () => {
  const text = `${sample}\n\n${idle}\n`;
  for (const [name, profile] of Object.entries(profiles))
    it(`hold what ${name} declared, and a message that stands by itself`, async () => {
      const client = await connect(node, profile);
      const uri = await client.open(text);
      const about = { textDocument: { uri } };
      const [found] = profile.capabilities?.textDocument?.diagnostic
        ? (await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", about)).items
        : await client.pushed(uri);
      const { tagSupport, codeDescriptionSupport } = profile.capabilities?.textDocument?.publishDiagnostics ?? {};
      assert.equal(found?.tags !== undefined, tagSupport !== undefined);
      assert.equal(found?.codeDescription !== undefined, codeDescriptionSupport === true);
      assert.equal(found?.code, "unused-suppression");
      assert.equal(typeof found?.message, "string");
      await client.end();
    });
});

describe("a client's folding", () => {
  it("is to the character where whole lines are not asked for, and never more than it takes", async () => {
    const foldingRange = { rangeLimit: 3, lineFoldingOnly: false };
    const client = await connect(node, { capabilities: { textDocument: { foldingRange } } });
    const uri = await client.open(sample);
    const ranges = await client.request<FoldingRange[]>("textDocument/foldingRange", { textDocument: { uri } });
    assert.equal(ranges.length, 3);
    assert.ok(ranges.every(({ endCharacter }) => endCharacter !== undefined));
    await client.end();
  });
});

it("a client without semantic tokens is not told of any, and one with them gets the legend", async () => {
  for (const [profile, has] of [
    [neovim, false],
    [kate, true],
  ] as const) {
    const client = await connect(node, profile);
    const { semanticTokensProvider } = client.initialized.capabilities;
    assert.equal(semanticTokensProvider !== undefined, has);
    if (semanticTokensProvider) assert.ok(semanticTokensProvider.legend.tokenTypes.length > 0);
    await client.end();
  }
});
