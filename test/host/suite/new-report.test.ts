// A new report opens with what was asked and with everything else to be filled in.
import assert from "node:assert/strict";
import { commands, languages, window } from "vscode";
import { closeAll, rulesIn } from "./report.ts";
import { until } from "./until.ts";

describe("New Report", () => {
  afterEach(closeAll);

  it("opens an untitled report, complete but for its placeholders", async () => {
    await commands.executeCommand("resultsSummary.newReport", {
      headline: "Young fishers of Atacora vote on their own catch",
      author: "Embassy of Denmark in Cotonou",
      title: "Fair lakes",
      partner: "Union of Lake Fishers (ULF)",
      country: "Benin",
      period: "2022-2024",
    });
    const document = window.activeTextEditor?.document;
    assert.ok(document?.isUntitled);
    assert.equal(document.languageId, "results-summary");
    const text = document.getText();
    assert.match(text, /^### Young fishers of Atacora vote on their own catch$/m);
    assert.match(text, /^Author: Embassy of Denmark in Cotonou \(\d{4}\)$/m);
    assert.match(text, /^<i>Partner:<\/i>\tUnion of Lake Fishers \(ULF\)$/m);
    assert.match(text, /^<i>Period:<\/i>\t2022-2024$/m);
    await until(languages.onDidChangeDiagnostics, () => rulesIn(document).includes("empty-section"));
    const rules = rulesIn(document);
    for (const rule of ["missing-section", "missing-field", "missing-headline", "invalid-author", "invalid-period"])
      assert.ok(!rules.includes(rule), rule);
  });
});
