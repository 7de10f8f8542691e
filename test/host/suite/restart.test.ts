// The server comes back, with the writer's unsaved text, when it is restarted.
import assert from "node:assert/strict";
import { commands, languages } from "vscode";
import { closeAll, open, problem, replace, rulesIn } from "./report.ts";
import { until } from "./until.ts";

describe("restarting the server", () => {
  afterEach(closeAll);

  it("checks the unsaved text again", async () => {
    const editor = await open("faulty.results.md");
    await problem(editor.document, "reversed-period");
    await replace(editor, "2025-2021", "soon");
    await problem(editor.document, "invalid-period");
    const gone = until(languages.onDidChangeDiagnostics, () => rulesIn(editor.document).length === 0);
    await commands.executeCommand("resultsSummary.restartServer");
    await gone;
    await problem(editor.document, "invalid-period");
    assert.ok(editor.document.isDirty);
  });
});
