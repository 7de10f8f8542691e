// Export… and Copy for Word in a real VS Code, done by hand: through its lists, its dialogs and the clipboard. What is in the files is
// looked at in test/export.

import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { faulty, sample } from "../kit/sample.ts";
import { type Host, openStage, type Stage } from "./stage.ts";

const headline = /^### (.*)$/m.exec(sample)?.[1] ?? "";
const paragraph = /^Home workers.*\n/m.exec(sample)?.[0] ?? "";
/** So long that there is time to think better of it. */
const long = sample.replace(paragraph, `${paragraph}\n`.repeat(4_000));
const files = { "clean.results.md": sample, "faulty.results.md": faulty.text, "long.results.md": long };

for (const host of ["node", "browser"] satisfies Host[])
  describe(`the export, by hand (${host})`, function () {
    this.timeout(300_000);
    let stage: Stage;
    before(async () => {
      stage = await openStage(host, files);
    });
    after(() => stage?.close());
    afterEach(async function () {
      if (this.currentTest?.state === "failed") await stage.picture(`export-${host}`);
    });

    const list = () => stage.page.locator(".quick-input-widget");
    const dialog = () => stage.page.locator(".monaco-dialog-box");
    const press = (name: string) => dialog().getByRole("button", { name, exact: true }).click();

    /** Opens a report, and waits until there is something to be done with it. */
    async function open(name: string): Promise<void> {
      await stage.open(name);
      await stage.page.locator(".part.sidebar h3.title").getByText("Report", { exact: true }).waitFor();
    }

    /** Ticks these kinds in the list, and no others. */
    async function choose(kinds: readonly string[]): Promise<void> {
      const rows = list().locator(".monaco-list-row");
      await list().locator(".quick-input-title", { hasText: "Export Results Summary" }).waitFor();
      for (const kind of [".docx", ".pdf", ".html", ".json"]) {
        const row = rows.filter({ hasText: kind });
        const wanted = kinds.includes(kind);
        if ((await row.getByRole("checkbox").isChecked()) !== wanted) await row.getByText(kind).click();
        await row.getByRole("checkbox", { checked: wanted }).waitFor();
      }
      await stage.page.keyboard.press("Enter");
    }

    /** Takes the folder that is offered: the report's own. */
    async function here(): Promise<void> {
      await list().getByRole("button", { name: "Export Here" }).click();
    }

    it("asks for the kinds and the place, and before it replaces a file", async () => {
      await open("clean.results.md");
      await stage.command("Results Summary: Export");
      await choose([".html", ".json"]);
      await here();
      const html = await stage.saved("clean.html", (text) => text.includes("</html>"));
      assert.ok(html.includes(headline));
      assert.equal(
        JSON.parse(await stage.saved("clean.json", (text) => text.trimEnd().endsWith("}"))).headline,
        headline,
      );

      await writeFile(join(stage.folder, "clean.html"), "My own page.");
      await stage.command("Results Summary: Export");
      await choose([".html", ".json"]);
      await here();
      await dialog().getByText("2 files are there already. Replace them?").waitFor();
      assert.match((await dialog().textContent()) ?? "", /clean\.html\s*clean\.json/);
      await press("Cancel");
      await dialog().waitFor({ state: "detached" });

      await stage.command("Results Summary: Export");
      await choose([".html", ".json"]);
      await here();
      await dialog().waitFor();
      // Nothing was written by the export that was called off.
      assert.equal(await readFile(join(stage.folder, "clean.html"), "utf8"), "My own page.");
      await press("Replace");
      assert.equal(await stage.saved("clean.html", (text) => text.includes("</html>")), html);
    });

    it("names the errors of a report before it exports one", async () => {
      await open("faulty.results.md");
      await stage.page.locator(".squiggly-error").first().waitFor();
      await stage.command("Results Summary: Export");
      await choose([".html", ".json"]);
      await dialog().getByText("This report has an error.").waitFor();
      assert.match((await dialog().textContent()) ?? "", new RegExp(`Line ${faulty.line}: The period ends`));
      await press("Cancel");
      await dialog().waitFor({ state: "detached" });
      assert.ok(!(await readdir(stage.folder)).some((name) => name.startsWith("faulty.html")));

      await stage.command("Results Summary: Export");
      await choose([".html", ".json"]);
      await press("Export Anyway");
      await here();
      await stage.saved("faulty.html", (text) => text.includes("</html>"));
    });

    it("is called off by the button beside its progress, and then writes nothing", async () => {
      await open("long.results.md");
      await stage.command("Results Summary: Export");
      await choose([".docx", ".pdf"]);
      await here();
      // The stage has VS Code keep its notifications behind the bell.
      await stage.page.locator(String.raw`#status\.notifications`).click();
      const progress = stage.page.locator(".notification-list-item", { hasText: "Exporting long.results.md" });
      await progress.getByRole("button", { name: "Cancel" }).click();
      await progress.waitFor({ state: "detached" });
      // What the server is asked next, it does next.
      await stage.command("Results Summary: Export");
      await choose([".html", ".json"]);
      await here();
      await stage.saved("long.json", (text) => text.trimEnd().endsWith("}"));
      assert.deepEqual(
        (await readdir(stage.folder)).filter((name) => /^long\.(docx|pdf)/.test(name)),
        [],
      );
    });

    it("puts a report on the clipboard as rich text", async () => {
      const { page } = stage;
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await open("clean.results.md");
      await stage.command("Results Summary: Copy for Word");
      await page.locator(".statusbar-item", { hasText: "The report is on the clipboard" }).waitFor();
      const copied = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) => (await item?.getType(type))?.text();
        return { html: await read("text/html"), text: await read("text/plain") };
      });
      assert.match(copied.html ?? "", new RegExp(`<h\\d[^>]*>\\s*${headline}`));
      assert.ok(copied.text?.includes(headline));
    });
  });
