// A person opens a report, sees its problems, mends them by typing, by quick fix and all at once, and takes it back.
import assert from "node:assert/strict";
import { commands, DiagnosticSeverity, languages, Uri } from "vscode";
import { apply, closeAll, noProblem, open, placeOf, problem, quickFixes, replace, rulesIn, undo } from "./report.ts";
import { until } from "./until.ts";

describe("problems", () => {
  afterEach(closeAll);

  it("are seen when a report is opened, each at its place and with the way to its page", async () => {
    const { document } = await open("faulty.results.md");
    const found = await problem(document, "reversed-period");
    assert.equal(document.getText(found.range), "2025-2021");
    assert.equal(found.severity, DiagnosticSeverity.Error);
    assert.equal(found.source, "results-summary");
    assert.ok(typeof found.code === "object" && found.code.target instanceof Uri);
    const missing = await problem(document, "missing-section");
    assert.match(missing.message, /EVIDENCE/);
    await problem(document, "invalid-domain-mark");
    await problem(document, "section-name");
  });

  it("vanish and come back as the writer types", async () => {
    const editor = await open("faulty.results.md");
    await problem(editor.document, "reversed-period");
    await replace(editor, "2025-2021", "2021-2025");
    await noProblem(editor.document, "reversed-period");
    await replace(editor, "2021-2025", "2021 to 2025");
    await problem(editor.document, "period-format");
    await undo();
    await noProblem(editor.document, "period-format");
    assert.equal(editor.document.getText(placeOf(editor.document, "2021-2025")), "2021-2025");
  });

  it("are none in a report that is ready", async () => {
    const { document } = await open("clean.results.md");
    const faulty = await open("faulty.results.md");
    await problem(faulty.document, "reversed-period");
    const shown = languages
      .getDiagnostics(document.uri)
      .filter(({ severity }) => severity <= DiagnosticSeverity.Warning);
    assert.deepEqual(shown, []);
  });

  it("are mended by a quick fix, and the fix is taken back", async () => {
    const { document } = await open("faulty.results.md");
    const before = document.getText();
    const found = await problem(document, "reversed-period");
    const [fix] = await quickFixes(document, found);
    assert.ok(fix, "no quick fix");
    await apply(fix);
    await noProblem(document, "reversed-period");
    assert.equal(document.getText(), before.replace("2025-2021", "2021-2025"));
    await undo();
    await problem(document, "reversed-period");
    assert.equal(document.getText(), before);
  });

  it("are mended all at once where that is safe, and taken back in one step", async () => {
    const { document } = await open("faulty.results.md");
    const before = document.getText();
    await problem(document, "missing-section");
    await commands.executeCommand("resultsSummary.fixAll");
    await until(languages.onDidChangeDiagnostics, () => {
      const rules = rulesIn(document);
      return !["missing-section", "section-name", "invalid-domain-mark"].some((rule) => rules.includes(rule));
    });
    assert.match(document.getText(), /^### LESSONS$/m);
    assert.match(document.getText(), /^### EVIDENCE$/m);
    assert.ok(rulesIn(document).includes("reversed-period"), "what is not safe is left to the writer");
    await undo();
    assert.equal(document.getText(), before);
    await problem(document, "missing-section");
  });
});
