// A Markdown file with a report's heading becomes a report; an ordinary one does not, nor one that its writer has set back.
import assert from "node:assert/strict";
import { ConfigurationTarget, languages, window, workspace } from "vscode";
import { closeAll, open, problem, replace, rulesIn } from "./report.ts";
import { until } from "./until.ts";

describe("detection", () => {
  afterEach(closeAll);

  it("makes a Markdown file with the heading a report", async () => {
    const { document } = await open("detected.md");
    await until(workspace.onDidOpenTextDocument, () => document.languageId === "results-summary");
  });

  it("leaves an ordinary Markdown file alone", async () => {
    const { document } = await open("ordinary.md");
    const faulty = await open("faulty.results.md");
    await problem(faulty.document, "reversed-period");
    assert.equal(document.languageId, "markdown");
    assert.deepEqual(rulesIn(document), []);
  });

  it("takes an untitled text for a report once the heading is written", async () => {
    const document = await workspace.openTextDocument({ language: "plaintext", content: "Draft\n\n" });
    const editor = await window.showTextDocument(document);
    await replace(editor, "Draft", "## RESULTS SUMMARY");
    await until(workspace.onDidOpenTextDocument, () => document.languageId === "results-summary");
  });

  it("obeys a writer who sets the language back", async () => {
    const { document } = await open("refused.md");
    await until(workspace.onDidOpenTextDocument, () => document.languageId === "results-summary");
    await languages.setTextDocumentLanguage(document, "markdown");
    const editor = await open("refused.md");
    await replace(editor, "Fair pay at home", "Fair wages at home");
    const detected = await open("detected.md");
    await until(workspace.onDidOpenTextDocument, () => detected.document.languageId === "results-summary");
    assert.equal(document.languageId, "markdown");
  });

  it("does nothing where it is switched off", async () => {
    const settings = workspace.getConfiguration("resultsSummary");
    await settings.update("detect", "off", ConfigurationTarget.Workspace);
    try {
      const document = await workspace.openTextDocument({ language: "markdown", content: "## RESULTS SUMMARY\n" });
      await problem((await open("faulty.results.md")).document, "reversed-period");
      assert.equal(document.languageId, "markdown");
    } finally {
      await settings.update("detect", undefined, ConfigurationTarget.Workspace);
    }
  });
});
