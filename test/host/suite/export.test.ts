// Export: the report leaves as files beside it or in a folder, with the pictures that VS Code's own file system has.
import assert from "node:assert/strict";
import { commands, Uri, workspace } from "vscode";
import { closeAll, fileIn, open, replace } from "./report.ts";

/** Where the tests write. */
const folder = () => fileIn("exported");

async function exportAs(kinds: readonly string[], more: object = {}): Promise<Uri[]> {
  const written = await commands.executeCommand<readonly string[]>("resultsSummary.export", undefined, {
    ...{ kinds, folder: folder(), replace: true },
    ...more,
  });
  return written.map((uri) => Uri.parse(uri));
}

async function bytesOf(uri: Uri | undefined): Promise<Uint8Array> {
  if (!uri) throw new Error("No file was written.");
  return workspace.fs.readFile(uri);
}

describe("exporting", () => {
  beforeEach(() => workspace.fs.createDirectory(folder()));
  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(folder(), { recursive: true });
  });

  it("writes the report as it stands in the editor, as every kind of file", async () => {
    const editor = await open("clean.results.md");
    await replace(editor, "Home workers in Karachi", "Women in Karachi");
    const kinds = ["docx", "html", "json"];
    const written = await exportAs(kinds);
    assert.deepEqual(
      written.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)),
      kinds.map((kind) => `clean.${kind}`),
    );
    const [docx, html, json] = await Promise.all(written.map(bytesOf));
    // A Word document is a ZIP archive.
    assert.deepEqual([...(docx ?? []).slice(0, 4)], [0x50, 0x4b, 3, 4]);
    assert.match(new TextDecoder().decode(html), /Women in Karachi/);
    const { sections } = JSON.parse(new TextDecoder().decode(json));
    assert.ok(sections.some(({ id }: { id: string }) => id === "context"));
    assert.ok(editor.document.isDirty);
  });

  it("takes pictures from the report's folder", async () => {
    const picture = fileIn("dot.png");
    await workspace.fs.writeFile(
      picture,
      Uint8Array.from(atob(dot), (letter) => letter.charCodeAt(0)),
    );
    try {
      const editor = await open("clean.results.md");
      await replace(editor, "Members of the union", "![Dot](dot.png)\n\nMembers of the union");
      const [html] = await exportAs(["html"]);
      assert.ok(new TextDecoder().decode(await bytesOf(html)).includes(`<img src="data:image/png;base64,${dot}"`));
    } finally {
      await workspace.fs.delete(picture);
    }
  });

  it("exports a report with errors for somebody who has said so", async () => {
    await open("faulty.results.md");
    const [json] = await exportAs(["json"], { anyway: true });
    assert.equal(JSON.parse(new TextDecoder().decode(await bytesOf(json))).version, 1);
  });
});

/** A PNG of one pixel. */
const dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
