// House rules and settings as the server follows them: read, watched, reported on their own files, and asked of the editor.

import { strict as assert } from "node:assert";
import type {
  Diagnostic,
  DidChangeWatchedFilesRegistrationOptions,
  PublishDiagnosticsParams,
} from "vscode-languageserver/node";
import { connect } from "../kit/client.ts";
import { both, type Place, places } from "../kit/places.ts";
import { eglot, vscode } from "../kit/profiles.ts";
import { sample } from "../kit/sample.ts";
import { idle } from "../kit/silenced.ts";
import { type Wiring, wirings } from "../kit/wirings.ts";

const text = `${sample}\n\n${idle}\n`;
const published = "textDocument/publishDiagnostics";

const config = "results-summary.config.json";
const off = JSON.stringify({ rules: { "unused-suppression": "off" } });
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

for (const wiring of wirings)
  describe(`house rules of the ${wiring.name} server`, () => {
    let place: Place;
    beforeEach(async () => {
      place = await places[wiring.name]();
    });
    afterEach(() => place.dispose());

    it("hold for the reports beside them", async () => {
      await place.write(config, JSON.stringify({ rules: { "unused-suppression": "error" } }));
      const client = await connect(wiring, place.options);
      const [found] = await client.pushed(await client.open(text, `${place.root}/a.rsum`));
      assert.equal(found?.severity, 1);
      await client.end();
    });

    it("hold up to the workspace folder, and follow the folders as they are opened", async () => {
      await place.write(config, off);
      const inner = { uri: `${place.root}/inner`, name: "inner" };
      const client = await connect(wiring, { ...both(eglot, place), rootUri: null, workspaceFolders: [inner] });
      const uri = await client.open(text, `${inner.uri}/a.rsum`);
      assert.equal((await client.pushed(uri)).length, 1);
      const event = { added: [{ uri: place.root, name: "all" }], removed: [inner] };
      await client.notify("workspace/didChangeWorkspaceFolders", { event });
      await client.next<PublishDiagnosticsParams>(published, (one) => one.uri === uri && one.diagnostics.length === 0);
      await client.end();
    });

    it("are gone with their folder", async () => {
      await place.write(`inner/${config}`, off);
      const client = await connect(wiring, both(eglot, place));
      const uri = await client.open(text, `${place.root}/inner/a.rsum`);
      assert.deepEqual(await client.pushed(uri), []);
      await place.remove(`inner/${config}`);
      await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: `${place.root}/inner`, type: 3 }] });
      await client.next<PublishDiagnosticsParams>(published, (one) => one.uri === uri && one.diagnostics.length === 1);
      await client.end();
    });

    it("leave alone what they ignore", async () => {
      await place.write(config, JSON.stringify({ ignore: ["drafts.rsum"] }));
      const client = await connect(wiring, place.options);
      assert.deepEqual(await client.pushed(await client.open(text, `${place.root}/drafts.rsum`)), []);
      assert.equal((await client.pushed(await client.open(text, `${place.root}/a.rsum`))).length, 1);
      await client.end();
    });

    it("are reported on their own file when they are broken, and the last good ones stay in force", async () => {
      await place.write(config, off);
      const client = await connect(wiring, both(eglot, place));
      const uri = await client.open(text, `${place.root}/a.rsum`);
      assert.deepEqual(await client.pushed(uri), []);
      await place.write(config, '{\n  "rules": { "unused-suppression": "loud" }\n}');
      const file = `${place.root}/${config}`;
      await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: 2 }] });
      const broken = await client.next<PublishDiagnosticsParams>(published, (one) => one.uri === file);
      assert.equal(broken.diagnostics.length, 1);
      assert.equal(broken.diagnostics[0]?.severity, 1);
      assert.equal(broken.diagnostics[0]?.range.start.line, 1);
      assert.match(String(broken.diagnostics[0]?.message), /loud/);
      await client.settled();
      const last = client.received.findLast(({ params }) => (params as { uri?: string }).uri === uri);
      assert.deepEqual((last?.params as PublishDiagnosticsParams | undefined)?.diagnostics, []);
      await place.remove(config);
      await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: file, type: 3 }] });
      await client.next<PublishDiagnosticsParams>(published, (one) => one.uri === file && one.diagnostics.length === 0);
      await client.next<PublishDiagnosticsParams>(published, (one) => one.uri === uri && one.diagnostics.length === 1);
      await client.end();
    });

    it("are pushed for their own file also to who pulls, and the pulls are asked for anew", async () => {
      await place.write(config, "{");
      const client = await connect(wiring, both(vscode, place));
      const uri = await client.open(text, `${place.root}/a.rsum`);
      const broken = await client.next<PublishDiagnosticsParams>(published);
      assert.equal(broken.uri, `${place.root}/${config}`);
      await place.write(config, off);
      await client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: broken.uri, type: 2 }] });
      await client.next("workspace/diagnostic/refresh");
      const report = await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", {
        textDocument: { uri },
      });
      assert.deepEqual(report.items, []);
      assert.equal(client.pushes(uri), 0);
      await client.end();
    });

    it("are watched by the client where it can, and by nobody else", async () => {
      const client = await connect(wiring, both(eglot, place));
      const { registrations } = await client.next<{
        registrations: { method: string; registerOptions: DidChangeWatchedFilesRegistrationOptions }[];
      }>("client/registerCapability");
      assert.deepEqual(
        registrations.map(({ method }) => method),
        ["workspace/didChangeWatchedFiles"],
      );
      assert.ok(registrations[0]?.registerOptions.watchers.some(({ globPattern }) => globPattern === "**/*.json"));
      await client.end();
    });

    it("are looked at again by themselves for a client that cannot watch", async () => {
      const client = await connect(wiring, place.options);
      const uri = await client.open(text, `${place.root}/a.rsum`);
      assert.equal((await client.pushed(uri)).length, 1);
      await place.write(config, off);
      await client.notify("textDocument/didSave", { textDocument: { uri } });
      await client.next<PublishDiagnosticsParams>(published, (one) => one.uri === uri && one.diagnostics.length === 0);
      await place.remove(config);
      // Somebody goes on typing: files are looked at now and then, not at every key.
      let problems = 0;
      for (let version = 2; problems === 0; version++) {
        await client.change(uri, { text: `${text}${"\n".repeat(version)}` });
        const ofThis = (one: PublishDiagnosticsParams) => one.uri === uri && one.version === version;
        problems = (await client.next<PublishDiagnosticsParams>(published, ofThis)).diagnostics.length;
      }
      await client.end();
    });

    it("get one small edit to switch a rule off", async () => {
      const before = '{\n\t// Ours.\n\t"rules": {\n\t\t"change-when": "off"\n\t}\n}\n';
      await place.write(config, before);
      const client = await connect(wiring, both(vscode, place));
      const uri = await client.open(text, `${place.root}/a.rsum`);
      const line = text.split("\n").indexOf(idle);
      const position = { line, character: 0 };
      const actions = await client.request<{ title: string; edit: { documentChanges: unknown[] } }[]>(
        "textDocument/codeAction",
        { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } },
      );
      const action = actions.find(({ title }) => title === "Silence unused-suppression in the house rules");
      const end = { line: 3, character: '\t\t"change-when": "off"'.length };
      assert.deepEqual(action?.edit.documentChanges, [
        {
          textDocument: { uri: `${place.root}/${config}`, version: null },
          edits: [{ range: { start: end, end }, newText: ',\n\t\t"unused-suppression": "off"' }],
        },
      ]);
      await client.end();
    });
  });

describe("the editor's settings", () => {
  const [wiring] = wirings as [Wiring];
  const severity = (value: string) => ({ rules: { "unused-suppression": value } });

  it("come with initialize, and change by notification, where a client cannot be asked", async () => {
    const client = await connect(wiring, { initializationOptions: { settings: severity("hint") } });
    const uri = await client.open(text);
    assert.equal((await client.pushed(uri))[0]?.severity, 4);
    await client.notify("workspace/didChangeConfiguration", { settings: { resultsSummary: severity("off") } });
    await client.next<PublishDiagnosticsParams>(published, (one) => one.uri === uri && one.diagnostics.length === 0);
    assert.deepEqual(
      client.received.filter(({ method }) => method === "workspace/configuration"),
      [],
    );
    await client.end();
  });

  it("are asked for each document, and anew when they change", async () => {
    let settings: unknown = severity("error");
    const asked: unknown[] = [];
    const client = await connect(wiring, {
      ...vscode,
      answers: {
        ...vscode.answers,
        "workspace/configuration": ({ items }: { items: unknown[] }) => {
          asked.push(...items);
          return [settings];
        },
      },
    });
    const uri = await client.open(text);
    const pull = () => client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri } });
    assert.equal((await pull()).items[0]?.severity, 1);
    assert.deepEqual(asked, [{ scopeUri: uri, section: "resultsSummary" }]);
    settings = severity("off");
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.next("workspace/diagnostic/refresh");
    assert.deepEqual(codes((await pull()).items), []);
    await client.end();
  });

  it("are passed over where they make no sense", async () => {
    for (const settings of [
      null,
      3,
      [],
      { rules: 3 },
      { rules: { "unused-suppression": "loud", nonsense: "error" } },
    ]) {
      const client = await connect(wiring, { initializationOptions: { settings } });
      assert.equal((await client.pushed(await client.open(text)))[0]?.severity, 3, JSON.stringify(settings));
      await client.end();
    }
  });

  it("may be refused by the client", async () => {
    const { "workspace/configuration": _, ...answers } = vscode.answers ?? {};
    const client = await connect(wiring, { ...vscode, answers });
    const uri = await client.open(text);
    const report = await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", { textDocument: { uri } });
    assert.deepEqual(codes(report.items), ["unused-suppression"]);
    await client.end();
  });
});
