// A report is formatted when it is saved, if the writer has asked for that; and what is on the disk does not matter to who writes.
import assert from "node:assert/strict";
import { ConfigurationTarget, workspace } from "vscode";
import { closeAll, fileIn, open, problem, replace } from "./report.ts";

describe("a report whose file vanishes", () => {
  afterEach(closeAll);

  it("is checked and kept as it is written, and can be saved again", async () => {
    const uri = fileIn("vanishing.results.md");
    await workspace.fs.copy(fileIn("faulty.results.md"), uri);
    const editor = await open("vanishing.results.md");
    const { document } = editor;
    await problem(document, "reversed-period");
    await replace(editor, "2025-2021", "2025-2022");
    await workspace.fs.delete(uri);
    await replace(editor, "2025-2022", "2021 to 2025");
    await problem(document, "period-format");
    const text = document.getText();
    assert.ok(await document.save());
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(uri)), text);
    await workspace.fs.delete(uri);
  });
});

describe("saving", () => {
  const setting = "formatOnSave";
  const editorSettings = () => workspace.getConfiguration("editor", { languageId: "results-summary" });
  const change = (value: true | undefined) =>
    editorSettings().update(setting, value, ConfigurationTarget.Workspace, true);

  before(() => change(true));
  after(() => change(undefined));
  afterEach(closeAll);

  it("formats the report and keeps its words", async () => {
    const editor = await open("untidy.results.md");
    const before = editor.document.getText();
    await replace(editor, "2021-2025", "2025-2021");
    await problem(editor.document, "reversed-period");
    assert.ok(await editor.document.save());
    const saved = new TextDecoder().decode(await workspace.fs.readFile(fileIn("untidy.results.md")));
    assert.match(saved, /^#### CHANGE\n\nIn March/m);
    assert.match(saved, /^### LESSONS\n\nA law/m);
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    assert.deepEqual(words(saved), words(before.replace("2021-2025", "2025-2021")));
  });
});
