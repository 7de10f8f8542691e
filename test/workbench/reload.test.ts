// Previews outlive a reload of the window: each with its report, locked or not, at its place. In Node's extension host and in the browser's.

import assert from "node:assert/strict";
import { changed, sample } from "../kit/sample.ts";
import { type Host, openStage, type Stage } from "./stage.ts";

const headline = /^### (.*)$/m.exec(sample)?.[1] ?? "";
const files = Object.fromEntries(
  ["first", "second", "third", "fourth"].map((name) => [`${name}.results.md`, changed(headline, `The ${name} report`)]),
);
const scrolled = 400;

for (const host of ["node", "browser"] satisfies Host[])
  describe(`previews after a reload of the window (${host})`, function () {
    this.timeout(600_000);
    let stage: Stage;
    before(async () => {
      stage = await openStage(host, files);
    });
    afterEach(async function () {
      if (this.currentTest?.state === "failed") await stage.picture(`reload-${host}`);
    });
    after(() => stage?.close());

    it("are as they were: two that are locked, and one that follows", async () => {
      const { page, preview } = stage;
      const tab = (title: string) => page.locator(".tab", { has: page.getByText(title, { exact: true }) });
      for (const name of ["first", "second", "third"]) {
        await stage.open(`${name}.results.md`);
        await stage.openPreview();
        await preview.getByText(`The ${name} report`).waitFor();
        if (name === "third") continue;
        await tab(`Preview ${name}.results.md`).click();
        await page.getByRole("button", { name: "Lock Preview to This Report" }).click();
        await tab(`[Preview] ${name}.results.md`).waitFor();
      }
      await page.locator("iframe.webview.ready:visible").hover();
      await page.mouse.wheel(0, scrolled);
      await preview.locator("body").evaluate(
        (_, top) =>
          new Promise<void>((resolve) => {
            const look = () => (scrollY >= top ? resolve() : requestAnimationFrame(look));
            look();
          }),
        scrolled,
      );
      await stage.reload([`third.results.md,locked:false`, `scroll:${scrolled}`]);
      await preview.getByText("The third report").waitFor();
      assert.equal(await preview.locator("html").evaluate(() => scrollY), scrolled);
      for (const name of ["first", "second"]) {
        await tab(`[Preview] ${name}.results.md`).click();
        await preview.getByText(`The ${name} report`).waitFor();
      }
      // The one that follows still does, and no locked one.
      await stage.open("fourth.results.md");
      await tab("Preview fourth.results.md").click();
      await preview.getByText("The fourth report").waitFor();
      assert.equal(await page.locator(".tab", { hasText: "[Preview]" }).count(), 2);
    });
  });
