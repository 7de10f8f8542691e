// What is offered at a place: which fixes, for whom, and in which form. The fixes themselves are the rules' and tested with them.

import { strict as assert } from "node:assert";
import {
  type ApplyWorkspaceEditParams,
  type CodeAction,
  type CodeActionContext,
  CodeActionTriggerKind,
  type Command,
  type Diagnostic,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { rules } from "../../server/src/core/rules/registry.ts";
import type { Rule } from "../../server/src/core/rules/rule.ts";
import { type ClientOptions, connect, openMarked, type TestClient } from "../kit/client.ts";
import { ale, eglot, kate, neovim, vscode } from "../kit/profiles.ts";
import { sample } from "../kit/sample.ts";
import { idle } from "../kit/silenced.ts";
import { type Wiring, wirings } from "../kit/wirings.ts";

const [node] = wirings as [Wiring];

/** A place to fill in, as LSP's snippets write it. */
const stop = ["$", "{1:x}"].join("");

/** A rule with fixes of every sort: each “teh” can be mended safely, “fill” has a tab stop. */
const typing: Rule = {
  id: "typing",
  scope: "report",
  severity: "warning",
  summary: "",
  explanation: "",
  fix: "safe",
  bad: [],
  good: [],
  *check({ text }) {
    for (const { index } of text.matchAll(/teh/g)) {
      const span = { start: index, end: index + 3 };
      yield {
        span,
        message: "A slip",
        fixes: [
          { title: "Write “the”", edits: [{ span, text: "the" }], safe: true },
          { title: "Fill in", edits: [{ span, text: "x" }], snippet: stop, safe: false },
        ],
      };
    }
  },
};

type About = Awaited<ReturnType<typeof openMarked>>;

function ask(client: TestClient, about: About, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
  const { textDocument, range } = about;
  return client.request("textDocument/codeAction", { textDocument, range, context: { diagnostics: [], ...context } });
}

function titles(actions: readonly (CodeAction | Command)[]): string[] {
  return actions.map(({ title }) => title);
}

/** What an edit makes of a document of this client. */
function applied(client: TestClient, uri: string, edit: WorkspaceEdit | undefined): string {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  const edits = edit?.changes?.[uri] ?? change?.edits ?? [];
  return TextDocument.applyEdits(client.document(uri), edits as { range: Range; newText: string }[]);
}

async function withActions(
  options: ClientOptions,
  source: string,
  context?: Partial<CodeActionContext>,
  wiring = node,
) {
  const client = await connect(wiring, options);
  const about = await openMarked(client, source);
  return { client, uri: about.uri, about, actions: await ask(client, about, context) };
}

for (const wiring of wirings)
  describe(`code actions of the ${wiring.name} server`, () => {
    const marker = idle.replace("period-format", "<|>period-format");

    it("offers the fix that travels with the problem, edit and all", async () => {
      const { client, uri, actions } = await withActions(neovim, `${sample}\n\n${marker}\n`, {}, wiring);
      const [action] = actions;
      assert.equal(action?.title, "Remove the comment");
      assert.equal(action?.kind, "quickfix");
      assert.equal(action?.isPreferred, undefined);
      assert.equal(action?.command, undefined);
      assert.deepEqual(
        action?.diagnostics?.map(({ code }) => code),
        ["unused-suppression"],
      );
      assert.equal(applied(client, uri, action?.edit), `${sample}\n\n`);
      await client.end();
    });

    it("silences a rule in the house rules, in a new file where the client can make one", async () => {
      const { client, actions } = await withActions(
        { ...vscode, initializationOptions: { files: true }, rootUri: "file:///reports", workspaceFolders: null },
        `${sample}\n\n${marker}\n`,
        {},
        wiring,
      );
      const action = actions.find(({ title }) => title === "Silence unused-suppression in the house rules");
      const uri = "file:///reports/results-summary.config.json";
      const newText = '{\n  "rules": {\n    "unused-suppression": "off"\n  }\n}\n';
      const start = { line: 0, character: 0 };
      assert.deepEqual(action?.edit?.documentChanges, [
        { kind: "create", uri, options: { overwrite: false, ignoreIfExists: true } },
        { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText }] },
      ]);
      await client.end();
    });
  });

describe("code actions", () => {
  const all = rules as Rule[];
  before(() => all.push(typing));
  after(() => all.splice(all.indexOf(typing), 1));

  const bad = sample.replace(/\n\n(?=### EVIDENCE)/, "\n\nteh pen of teh girl\n\n");
  const at = (before: string, after: string) => bad.replace(before, after);

  it("prefers safe fixes, where the client can be told so", async () => {
    const { client, uri, actions } = await withActions(neovim, at("teh pen", "t<|>eh pen"));
    assert.deepEqual(titles(actions).slice(0, 3), ["Write “the”", "Fill in", "Fix all typing problems in this report"]);
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred === true),
      actions.map((_, index) => index === 0),
    );
    assert.equal(applied(client, uri, actions[0]?.edit), bad.replace("teh", "the"));
    assert.equal(applied(client, uri, actions[2]?.edit), bad.replaceAll("teh", "the"));
    await client.end();
    const plain = await withActions(ale, at("teh pen", "t<|>eh pen"));
    assert.ok(plain.actions.every((action) => !("isPreferred" in action)));
    await plain.client.end();
  });

  it("finds what stands elsewhere on the line when nothing stands at the caret", async () => {
    const { client, actions } = await withActions(neovim, at("teh pen of teh", "teh pen <|>of teh"));
    assert.equal(titles(actions).filter((title) => title === "Write “the”").length, 2);
    await client.end();
    const elsewhere = await withActions(neovim, at("teh pen of teh girl\n\n", "teh pen of teh girl\n\n<|>"));
    assert.deepEqual(
      titles(elsewhere.actions).filter((title) => title === "Write “the”"),
      [],
    );
    await elsewhere.client.end();
  });

  it("finds what the client names, by range and code alone", async () => {
    const client = await connect(node, ale);
    const about = await openMarked(client, at("teh pen", "<|>teh pen"));
    const line = about.range.start.line;
    const second: Diagnostic = {
      range: { start: { line, character: 11 }, end: { line, character: 14 } },
      message: "",
      code: "typing",
    };
    const actions = await ask(client, about, { diagnostics: [second] });
    const sent = actions.filter(({ title }) => title === "Write “the”");
    assert.equal(sent.length, 2);
    assert.deepEqual(sent[1]?.diagnostics, [second]);
    await client.end();
  });

  it("offers edits without commands to who knows literals, however few kinds it lists", async () => {
    for (const profile of [ale, kate, eglot]) {
      const { client, actions } = await withActions(profile, at("teh pen", "t<|>eh pen"));
      const quick = actions.filter(({ title }) => title === "Write “the”");
      assert.deepEqual(
        quick.map(({ kind, command }) => [kind, command]),
        [["quickfix", undefined]],
      );
      assert.ok(actions.every(({ edit }) => edit !== undefined));
      assert.equal(client.initialized.capabilities.executeCommandProvider, undefined);
      await client.end();
    }
  });

  it("uses versions where documentChanges are declared, plain changes elsewhere", async () => {
    const versioned = await withActions(eglot, at("teh pen", "t<|>eh pen"));
    const [change] = (versioned.actions[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri: versioned.uri, version: 1 });
    assert.equal(versioned.actions[0]?.edit?.changes, undefined);
    await versioned.client.end();
    const plain = await withActions(neovim, at("teh pen", "t<|>eh pen"));
    assert.deepEqual(Object.keys(plain.actions[0]?.edit ?? {}), ["changes"]);
    await plain.client.end();
  });

  it("puts tab stops into an edit only where the client has them", async () => {
    const rich = await withActions(vscode, at("teh pen", "t<|>eh pen"));
    const [change] = (rich.actions[1]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(
      change?.edits.map((edit) => "snippet" in edit && edit.snippet),
      [{ kind: "snippet", value: stop }],
    );
    await rich.client.end();
    const plain = await withActions(eglot, at("teh pen", "t<|>eh pen"));
    assert.equal(applied(plain.client, plain.uri, plain.actions[1]?.edit), bad.replace("teh", "x"));
    await plain.client.end();
  });

  it("gives commands to who knows no literals but can apply edits, and applies them", async () => {
    const edits: ApplyWorkspaceEditParams[] = [];
    const { client, uri, actions } = await withActions(
      {
        capabilities: { workspace: { applyEdit: true } },
        answers: {
          "workspace/applyEdit": (params: ApplyWorkspaceEditParams) => edits.push(params) && { applied: true },
        },
      },
      at("teh pen", "t<|>eh pen"),
    );
    const [command] = actions as unknown as Command[];
    assert.deepEqual(client.initialized.capabilities.executeCommandProvider?.commands, ["results-summary.applyEdit"]);
    assert.equal(command?.command, "results-summary.applyEdit");
    const call = { command: command?.command, arguments: command?.arguments };
    assert.equal(await client.request("workspace/executeCommand", call), null);
    assert.equal(edits[0]?.label, "Write “the”");
    assert.equal(applied(client, uri, edits[0]?.edit), bad.replace("teh", "the"));
    await client.change(uri, { text: sample });
    await assert.rejects(client.request("workspace/executeCommand", call), /The document has changed/);
    await client.end();
  });

  it("offers nothing to who knows neither", async () => {
    const { client, actions } = await withActions({}, at("teh pen", "t<|>eh pen"));
    assert.deepEqual(actions, []);
    await client.end();
  });

  describe("on a whole report", () => {
    const fixAll = "source.fixAll.results-summary";
    const sort = "source.sortSections.results-summary";

    it("come when their kind is asked for, and only they", async () => {
      for (const only of ["source", "source.fixAll", fixAll]) {
        const { client, uri, actions } = await withActions(vscode, at("teh pen", "t<|>eh pen"), { only: [only] });
        assert.deepEqual(
          actions.map(({ kind }) => kind),
          [fixAll],
          only,
        );
        assert.equal(applied(client, uri, actions[0]?.edit), bad.replaceAll("teh", "the"));
        await client.end();
      }
    });

    it("are not there for another kind, or when nothing would change", async () => {
      for (const only of ["source.organizeImports", "refactor", "source.fix", "quick"]) {
        const { client, actions } = await withActions(vscode, at("teh pen", "t<|>eh pen"), { only: [only] });
        assert.deepEqual(actions, [], only);
        await client.end();
      }
      const { client, actions } = await withActions(vscode, `${sample}<|>`, { only: ["source"] });
      assert.deepEqual(actions, []);
      await client.end();
    });

    it("wait until the menu is opened", async () => {
      const triggerKind = CodeActionTriggerKind.Automatic;
      const { client, actions } = await withActions(vscode, at("teh pen", "t<|>eh pen"), { triggerKind });
      assert.ok(titles(actions).includes("Write “the”"));
      assert.ok(actions.every(({ kind, title }) => kind === "quickfix" && !title.startsWith("Fix all")));
      await client.end();
    });

    it("sort the sections", async () => {
      const evidence = sample.slice(sample.indexOf("### EVIDENCE"), sample.indexOf("### DOMAINS"));
      const lessons = sample.slice(sample.indexOf("### LESSONS"), sample.indexOf("### EVIDENCE"));
      const { client, uri, actions } = await withActions(
        vscode,
        `${sample.replace(lessons + evidence, evidence + lessons)}<|>`,
        {
          only: [sort],
        },
      );
      assert.deepEqual(titles(actions), ["Sort sections"]);
      assert.equal(applied(client, uri, actions[0]?.edit), sample);
      await client.end();
    });

    it("leave quick fixes out when only a source kind is wanted, and the other way round", async () => {
      const { client, actions } = await withActions(vscode, at("teh pen", "t<|>eh pen"), { only: ["quickfix"] });
      assert.ok(actions.length > 0 && actions.every(({ kind }) => kind === "quickfix"));
      await client.end();
    });
  });
});
