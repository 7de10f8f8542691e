// Files beside a report as rules and completion see them: gathered when somebody asks, and followed as they come and go.

import { strict as assert } from "node:assert";
import type { CompletionList, Diagnostic, PublishDiagnosticsParams, TextEdit } from "vscode-languageserver/node";
import { connect, openMarked } from "../kit/client.ts";
import { both, type Place, places } from "../kit/places.ts";
import { eglot } from "../kit/profiles.ts";
import { sample } from "../kit/sample.ts";
import { wirings } from "../kit/wirings.ts";

const image = "![Women at a loom](pictures/a%20loom.jpg)\n\nWomen at a loom. Photo: A. B.\n";
const text = sample.replace(/(#### IMAGES\n\n)[\s\S]*?(?=\n## |\n\[See)/, `$1${image}`);
const missing = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ code }) => code === "missing-image").length;
const published = "textDocument/publishDiagnostics";

for (const wiring of wirings)
  describe(`files of the ${wiring.name} server`, () => {
    let place: Place;
    beforeEach(async () => {
      place = await places[wiring.name]();
    });
    afterEach(() => place.dispose());

    it("are offered where a picture's path is typed, from the folder that is typed", async () => {
      await place.write("beside.png", "");
      await place.write("notes.txt", "");
      await place.write("pictures/a loom.jpg", "");
      const client = await connect(wiring, place.options);
      const offers = async (path: string, name: string) => {
        const about = await openMarked(client, text.replace(image, `![x](${path}<|>)\n`), `${place.root}/${name}.rsum`);
        const { items } = await client.request<CompletionList>("textDocument/completion", about);
        return items.map(({ textEdit }) => (textEdit as TextEdit).newText);
      };
      assert.deepEqual(await offers("", "a"), ["beside.png"]);
      assert.deepEqual(await offers("pictures/", "b"), ["pictures/a%20loom.jpg"]);
      assert.deepEqual(await offers("nowhere/", "c"), []);
      await client.end();
    });

    it("are missed when they are not there, and found again when they come", async () => {
      const client = await connect(wiring, both(eglot, place));
      const uri = await client.open(text, `${place.root}/a.rsum`);
      assert.equal(missing(await client.pushed(uri)), 1);
      await place.write("pictures/a loom.jpg", "");
      await client.notify("workspace/didChangeWatchedFiles", {
        changes: [{ uri: `${place.root}/pictures/a%20loom.jpg`, type: 1 }],
      });
      await client.next<PublishDiagnosticsParams>(
        published,
        (one) => one.uri === uri && missing(one.diagnostics) === 0,
      );
      await client.end();
    });

    it("are looked for again by themselves for a client that cannot watch", async () => {
      const client = await connect(wiring, place.options);
      const uri = await client.open(text, `${place.root}/a.rsum`);
      assert.equal(missing(await client.pushed(uri)), 1);
      await place.write("pictures/a loom.jpg", "");
      await client.notify("textDocument/didSave", { textDocument: { uri } });
      await client.next<PublishDiagnosticsParams>(
        published,
        (one) => one.uri === uri && missing(one.diagnostics) === 0,
      );
      await client.end();
    });

    it("are not missed where no file system is at hand", async () => {
      const client = await connect(wiring, {});
      const uri = await client.open(text, "untitled:Untitled-1");
      assert.equal(missing(await client.pushed(uri)), 0);
      await client.end();
    });
  });
