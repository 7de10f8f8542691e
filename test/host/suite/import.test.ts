// From Word and back: a report's own Word document becomes a report beside it, a converter's damage is repaired, and a page says what was
// not plain. Each is one step that can be undone.
import assert from "node:assert/strict";
import { commands, type TextEditor, Uri, window, workspace } from "vscode";
import { changed, format, sample } from "../../kit/sample.ts";
import { closeAll, fileIn, open, placeOf, undo } from "./report.ts";
import { until } from "./until.ts";

const folder = () => fileIn("imported");
const inFolder = (name: string) => Uri.joinPath(folder(), name);
const { headline } = format.template.header;
const caption = "Members of the union";

/** PNGs of one pixel: a picture that stands twice would be kept once. */
const teal = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const black = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=";
const bytes = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

async function names(uri: Uri): Promise<string[]> {
  return (await workspace.fs.readDirectory(uri)).map(([name]) => name).sort();
}

/** The page beside a report, as soon as it is there. */
function understood(): Promise<TextEditor> {
  return until(window.onDidChangeVisibleTextEditors, () =>
    window.visibleTextEditors.find(({ document }) => document.uri.scheme === "results-summary-understood"),
  );
}

function importReport(name: string, more: object = {}): Thenable<readonly string[]> {
  return commands.executeCommand<readonly string[]>("resultsSummary.importReport", inFolder(name), more);
}

/** The sample with two pictures, as Export makes a Word document of it. */
async function wordDocument(): Promise<Uint8Array> {
  const pictured = changed(caption, `![Teal](teal.png)\n\nTeal. Photo: A.\n\n![Black](black.png)\n\n${caption}`);
  await workspace.fs.writeFile(inFolder("teal.png"), bytes(teal));
  await workspace.fs.writeFile(inFolder("black.png"), bytes(black));
  await workspace.fs.writeFile(inFolder("first.results.md"), utf8(pictured));
  await open("imported/first.results.md");
  const given = { kinds: ["docx"], folder: folder(), replace: true, anyway: true };
  await commands.executeCommand("resultsSummary.export", undefined, given);
  return workspace.fs.readFile(inFolder("first.docx"));
}

describe("from Word and back", () => {
  let word: Uint8Array;
  before(async () => {
    await workspace.fs.createDirectory(folder());
    word = await wordDocument();
    await closeAll();
    await workspace.fs.delete(folder(), { recursive: true });
  });
  beforeEach(() => workspace.fs.createDirectory(folder()));
  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(folder(), { recursive: true });
  });

  it("imports a Word document with two pictures, and undoes it", async () => {
    await workspace.fs.writeFile(inFolder("mali.docx"), word);

    assert.deepEqual(await importReport("mali.docx"), [inFolder("mali.results.md").toString()]);

    const { document } = await until(window.onDidChangeActiveTextEditor, () => window.activeTextEditor);
    assert.equal(document.uri.toString(), inFolder("mali.results.md").toString());
    assert.equal(document.languageId, "results-summary");
    const text = document.getText();
    assert.ok(text.startsWith(sample.slice(0, sample.indexOf(caption))), text);
    for (const picture of ["![Teal](images/mali-1.png)", "![Black](images/mali-2.png)"])
      assert.ok(text.includes(picture), text);
    assert.deepEqual(await names(inFolder("images")), ["mali-1.png", "mali-2.png"]);
    assert.deepEqual(Uint8Array.from(await workspace.fs.readFile(inFolder("images/mali-1.png"))), bytes(teal));

    await undo();
    assert.deepEqual(await names(inFolder("images")), []);
    assert.deepEqual(await names(folder()), ["images", "mali.docx"]);
  });

  it("replaces a report that is there as an edit of it, which can be undone", async () => {
    await workspace.fs.writeFile(inFolder("mali.txt"), utf8(sample));
    await workspace.fs.writeFile(inFolder("mali.results.md"), utf8("An older one"));
    const { document } = await open("imported/mali.results.md");
    await importReport("mali.txt", { replace: true });
    assert.equal(document.getText(), sample);
    await undo();
    assert.equal(document.getText(), "An older one");
  });

  it("says what was not plain, and keeps the places while the report is written on", async () => {
    await workspace.fs.writeFile(inFolder("mali.txt"), utf8(changed(`### ${headline.example}`, headline.example)));
    await importReport("mali.txt");
    const page = await understood();
    assert.match(page.document.getText(), /mali\.results\.md was made of mali\.txt\.[\s\S]*- Line 3: .*headline/);
    const report = window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith("/mali.results.md"));
    if (!report) throw new Error("The report is not shown.");
    await report.edit((edit) => edit.insert(placeOf(report.document, "### ").start, "\n\n"));
    await until(workspace.onDidChangeTextDocument, () => page.document.getText().includes("- Line 5: "));
  });

  it("makes nothing of a document that is damaged", async () => {
    await workspace.fs.writeFile(inFolder("broken.docx"), bytes(teal));
    assert.deepEqual(await importReport("broken.docx"), []);
    assert.deepEqual(await names(folder()), ["broken.docx"]);
  });

  it("repairs what pandoc made, and undoes it", async () => {
    const pandoc = changed(`### ${headline.example}`, `**${headline.example}**`)
      .replace(/^(#+) (.*)$/gm, (_, marks, name) => `${marks} ${name} {#${name.toLowerCase().replaceAll(" ", "-")}}`)
      .replace(/<i>(.*?)<\/i>\t/g, "*$1* ");
    await workspace.fs.writeFile(inFolder("pandoc.results.md"), utf8(pandoc));
    const { document } = await open("imported/pandoc.results.md");
    await commands.executeCommand("resultsSummary.repairReport");
    assert.equal(document.getText(), sample);
    const page = await understood();
    assert.match(page.document.getText(), /pandoc\.results\.md is repaired\.[\s\S]*- Line 3: /);
    await window.showTextDocument(document);
    await undo();
    assert.equal(document.getText(), pandoc);
  });
});
