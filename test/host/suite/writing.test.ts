// What helps a person write: completion, hover, outline, folding, the mark of a domain, lists that go on.
import assert from "node:assert/strict";
import {
  type CompletionList,
  commands,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  MarkdownString,
  Position,
  SnippetString,
  window,
  workspace,
} from "vscode";
import { apply, closeAll, open, placeOf, problem, putCaret, quickFixes, replace } from "./report.ts";
import { until } from "./until.ts";

describe("writing", () => {
  afterEach(closeAll);

  it("completes a missing section", async () => {
    const editor = await open("faulty.results.md");
    await problem(editor.document, "missing-section");
    await replace(editor, "### DOMAINS", "###\n\n### DOMAINS");
    const place = placeOf(editor.document, "###\n\n### DOMAINS").start.translate(0, 3);
    const { items } = await commands.executeCommand<CompletionList>(
      "vscode.executeCompletionItemProvider",
      editor.document.uri,
      place,
    );
    const item = items.find(({ label }) => (typeof label === "string" ? label : label.label).includes("EVIDENCE"));
    assert.ok(item, "EVIDENCE is not offered");
    const text = item.insertText instanceof SnippetString ? item.insertText.value : item.insertText;
    assert.match(String(text ?? item.label), /EVIDENCE/);
  });

  it("tells what belongs in a section", async () => {
    const { document } = await open("faulty.results.md");
    await problem(document, "missing-section");
    const place = placeOf(document, "#### CHANGE").start.translate(0, 6);
    const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", document.uri, place);
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof MarkdownString ? content.value : String(content)))
      .join("\n");
    assert.match(text, /what is different now/i);
  });

  it("shows the outline", async () => {
    const { document } = await open("faulty.results.md");
    await problem(document, "missing-section");
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["RESULTS SUMMARY", "ADDITIONAL INFORMATION"],
    );
    assert.ok(symbols[0]?.children.some(({ name }) => name === "PROJECT"));
  });

  it("folds sections", async () => {
    const { document } = await open("faulty.results.md");
    await problem(document, "missing-section");
    const ranges = await commands.executeCommand<FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri);
    const line = placeOf(document, "#### CONTEXT").start.line;
    const next = placeOf(document, "#### CONTRIBUTION").start.line;
    const section = ranges.find(({ start }) => start === line);
    assert.ok(section && section.end < next && section.end > line);
  });

  it("toggles the mark of the domain at the caret", async () => {
    const editor = await open("faulty.results.md");
    await problem(editor.document, "missing-section");
    const place = placeOf(editor.document, "Changes in laws").start;
    putCaret(editor, place);
    const mark = () => editor.document.lineAt(place.line).text.at(-1);
    assert.equal(mark(), "x");
    await commands.executeCommand("resultsSummary.toggleMark");
    await until(workspace.onDidChangeTextDocument, () => mark() === "-");
    await commands.executeCommand("resultsSummary.toggleMark");
    await until(workspace.onDidChangeTextDocument, () => mark() === "x");
  });

  it("goes on with a list", async () => {
    const editor = await open("faulty.results.md");
    await replace(editor, "### Lessons", "- One\n\n### Lessons");
    putCaret(editor, placeOf(editor.document, "- One").end);
    await commands.executeCommand("type", { text: "\n" });
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, "- ");
  });

  it("inserts the whole form into an empty report", async () => {
    const document = await workspace.openTextDocument({ language: "results-summary" });
    await window.showTextDocument(document);
    const [fix] = await quickFixes(document, await problem(document, "missing-section"));
    assert.ok(fix, "no quick fix");
    await apply(fix);
    assert.match(document.getText(), /^#### PROJECT$/m);
    assert.ok(document.positionAt(document.getText().length).isAfter(new Position(40, 0)));
  });
});
