// The live preview in a real VS Code, done by hand: typed, clicked, scrolled, reloaded. In Node's extension host and in the browser's.

import assert from "node:assert/strict";
import { changed, faulty, sample } from "../kit/sample.ts";
import { type Host, openStage, type Stage } from "./stage.ts";

const context = "Home workers in Karachi and Hyderabad";
const names = ["typed", "marked", "undone", "period", "scrolled", "clicked"];
const files = {
  ...Object.fromEntries(names.map((name) => [`${name}.results.md`, sample])),
  "faulty.results.md": faulty.text,
};
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

for (const host of ["node", "browser"] satisfies Host[])
  describe(`the preview, by hand (${host})`, function () {
    this.timeout(300_000);
    let stage: Stage;
    before(async () => {
      stage = await openStage(host, files);
    });
    after(() => stage?.close());
    afterEach(async function () {
      if (this.currentTest?.state === "failed") await stage.picture(`preview-${host}`);
      await stage.command("View: Close All Editors");
      await stage.page.locator(".tab").first().waitFor({ state: "detached" });
    });
    const piece = (key: string) => stage.preview.locator(`[data-piece="${key}"]`);

    it("shows what is typed, and touches nothing but that section", async () => {
      const { page, preview } = stage;
      await stage.open("typed.results.md");
      await stage.openPreview();
      const main = preview.locator("main");
      await main.evaluate((root) => {
        const seen = new Set<string>();
        new MutationObserver((records) => {
          for (const { target } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            seen.add(element?.closest("[data-piece]")?.getAttribute("data-piece") ?? "outside");
          }
        }).observe(root, { subtree: true, childList: true, characterData: true });
        for (const node of root.querySelectorAll("*")) Object.assign(node, { asBefore: true });
        Object.assign(window, { seen });
      });
      const line = lineOf(sample, context);
      await stage.caretAt(line, "Home workers".length + 1);
      await page.keyboard.type(" themselves");
      await piece("context").getByText("Home workers themselves in Karachi").waitFor();
      assert.deepEqual(await main.evaluate(() => [...(window as never as { seen: Set<string> }).seen]), ["context"]);
      const fresh = await main.evaluate((root) =>
        [...root.querySelectorAll("*")].filter((node) => !("asBefore" in node)).map((node) => node.outerHTML),
      );
      assert.deepEqual(fresh, []);
    });

    it("toggles a mark by a click: one character", async () => {
      const { preview } = stage;
      await stage.open("marked.results.md");
      await stage.openPreview();
      const mark = preview.locator('.mark[aria-checked="false"]').first();
      const name = (await mark.getAttribute("aria-label")) ?? "";
      await mark.click();
      await preview.getByRole("checkbox", { name, checked: true }).waitFor();
      const text = await stage.saved("marked.results.md", (now) => now !== sample);
      assert.equal(text, changed(`${name}</i>\t-`, `${name}</i>\tx`));
    });

    it("takes a step back and does it again by keys on the page, which keeps them", async () => {
      const { page, preview } = stage;
      await stage.open("undone.results.md");
      await stage.openPreview();
      const mark = preview.locator('.mark[aria-checked="false"]').first();
      const name = (await mark.getAttribute("aria-label")) ?? "";
      const focused = (checked: boolean) =>
        preview.locator(`.mark:focus[aria-label="${name}"][aria-checked="${checked}"]`).waitFor();
      /** By hand: what changes while it saves itself is not saved at once. */
      const saved = async (text: string) => {
        await stage.caretAt(1, 1);
        await page.keyboard.press("Control+S");
        await stage.saved("undone.results.md", (now) => now === text);
      };
      await mark.focus();
      await page.keyboard.press("Space");
      await focused(true);
      await page.keyboard.press("Control+Z");
      await page.keyboard.type("nowhere");
      await focused(false);
      await page.keyboard.press("Control+Shift+Z");
      await focused(true);
      await saved(changed(`${name}</i>\t-`, `${name}</i>\tx`));
      // It is the report's own history: the editor goes back in it by the same step.
      await page.keyboard.press("Control+Z");
      await preview.getByRole("checkbox", { name, checked: false }).waitFor();
      await saved(sample);
    });

    it("writes a period that is edited in place, by keyboard alone", async () => {
      const { page, preview } = stage;
      await stage.open("period.results.md");
      await stage.openPreview();
      await preview.locator('[data-edit="period"] .edit').focus();
      await page.keyboard.press("Enter");
      await preview.locator('[data-edit="period"] input').first().waitFor();
      await page.keyboard.type("2020");
      await page.keyboard.press("Tab");
      await page.keyboard.type("2023");
      await page.keyboard.press("Enter");
      const text = await stage.saved("period.results.md", (now) => now !== sample);
      assert.equal(text, changed(faulty.period, "2020-2023"));
      await preview.locator('[data-edit="period"] .value', { hasText: "2020-2023" }).waitFor();
      assert.ok(await preview.locator('[data-edit="period"] .edit').evaluate((one) => one === document.activeElement));
    });

    it("mends a problem where it is shown", async () => {
      const { preview } = stage;
      await stage.open("faulty.results.md");
      await stage.openPreview();
      await preview.getByRole("status").getByText("1 error").waitFor();
      await preview.locator('[data-anchor="field:period"] .problem').click();
      await preview.locator(".problem-card button").first().click();
      assert.equal(await stage.saved("faulty.results.md", (now) => now !== faulty.text), sample);
      await preview.getByRole("status").getByText("No problems").waitFor();
      assert.equal(await preview.locator(".problem").count(), 0);
    });

    it("scrolls with the editor, and the editor with it; typing moves neither", async () => {
      const { page, preview } = stage;
      await stage.open("scrolled.results.md");
      await stage.openPreview();
      const top = preview.locator("html");
      const firstLine = page.locator(".editor-instance .line-numbers").getByText("1", { exact: true });
      await stage.caretAt(sample.split("\n").length - 2, 1);
      await firstLine.waitFor({ state: "detached" });
      await piece("domains").locator("[data-caret]").first().waitFor();
      await preview.locator("body").evaluate(
        () =>
          new Promise<void>((resolve) => {
            const look = () => (scrollY > 300 ? resolve() : requestAnimationFrame(look));
            look();
          }),
      );
      const box = await page.locator("iframe.webview.ready:visible").boundingBox();
      assert.ok(box);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.wheel(0, -5_000);
      await firstLine.waitFor();
      assert.equal(await top.evaluate(() => scrollY), 0);
      // The pointer is still over the page while the report is typed.
      await stage.caretAt(lineOf(sample, context), 1);
      const topLine = () =>
        page
          .locator(".editor-instance .line-numbers")
          .evaluateAll((all) => Math.min(...all.map(({ textContent }) => Number(textContent))));
      const before = [await top.evaluate(() => scrollY), await topLine()];
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.keyboard.type("Many ");
      await piece("context").getByText(`Many ${context}`).waitFor();
      assert.deepEqual([await top.evaluate(() => scrollY), await topLine()], before);
    });

    it("goes to the word that is clicked twice, also when the page was changed a hundred times", async () => {
      const { page } = stage;
      await stage.open("clicked.results.md");
      await stage.openPreview();
      await stage.caretAt(lineOf(sample, context), 1);
      const words = `${"changed ".repeat(12)}once `;
      await page.keyboard.type(words);
      await piece("context").getByText(`once ${context}`).waitFor();
      const block = piece("context").locator('[data-text="block"]');
      const word = await block.evaluate((one, part) => {
        const node = document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode() as Text;
        const range = document.createRange();
        const from = node.data.indexOf(part) + "Home workers in ".length;
        range.setStart(node, from);
        range.setEnd(node, from + 1);
        const { left, top, height } = range.getBoundingClientRect();
        const own = one.getBoundingClientRect();
        return { x: left + 1 - own.left, y: top + height / 2 - own.top };
      }, context);
      await block.dblclick({ position: word });
      const line = lineOf(sample, context);
      const column = words.length + "Home workers in ".length + 1;
      await page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
    });
  });
