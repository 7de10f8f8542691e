// Which documents are reports, and that all others get nothing at all.

import { strict as assert } from "node:assert";
import { connect } from "../kit/client.ts";
import { sample } from "../kit/sample.ts";
import { idle } from "../kit/silenced.ts";
import { wirings } from "../kit/wirings.ts";

const report = `${sample}\n\n${idle}\n`;
const notes = `# Notes\n\n${idle}\n`;

for (const wiring of wirings)
  describe(`detection by the ${wiring.name} server`, () => {
    const cases = [
      { uri: "file:///a.txt", languageId: "results-summary", text: notes, is: true },
      { uri: "file:///a.results.md", languageId: "markdown", text: notes, is: true },
      { uri: "file:///a.results-summary.md", languageId: "plaintext", text: notes, is: true },
      { uri: "file:///A%20b.RSUM", languageId: "whatever", text: notes, is: true },
      { uri: "file:///a.md", languageId: "markdown", text: report, is: true },
      { uri: "untitled:Untitled-1", languageId: "plaintext", text: report, is: true },
      { uri: "file:///README.md", languageId: "markdown", text: notes, is: false },
      { uri: "file:///a.txt", languageId: "plaintext", text: notes, is: false },
      { uri: "file:///a.html", languageId: "html", text: report, is: false },
      { uri: "file:///results.md", languageId: "markdown", text: notes, is: false },
    ];
    for (const { uri, languageId, text, is } of cases)
      it(`${is ? "takes" : "leaves"} ${languageId} ${uri}${text === report ? " with the heading" : ""}`, async () => {
        const client = await connect(wiring);
        await client.open(text, uri, languageId);
        await client.settled();
        assert.equal(client.pushes(uri), is ? 1 : 0);
        const about = { textDocument: { uri } };
        const symbols = await client.request<unknown[] | null>("textDocument/documentSymbol", about);
        assert.equal(symbols !== null, is);
        await client.end();
      });

    it("follows a document that becomes a report and is one no more", async () => {
      const client = await connect(wiring);
      const uri = await client.open(notes, "file:///a.md", "markdown");
      const heading = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } } };
      const version = await client.change(uri, { ...heading, text: "## RESULTS SUMMARY" });
      assert.ok((await client.pushed(uri, version)).some(({ code }) => code === "unused-suppression"));
      await client.change(uri, { text: notes });
      await client.settled();
      const last = client.received.findLast(({ params }) => (params as { uri?: string }).uri === uri);
      assert.deepEqual(last?.params, { uri, diagnostics: [] });
      assert.equal(client.pushes(uri), 2);
      await client.end();
    });
  });
