// The page for everybody: axe finds nothing serious in any theme, and a hostile report runs and loads nothing.

import assert from "node:assert/strict";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { changed } from "../kit/sample.ts";
import { openPage, openStage, type Stage } from "./open-page.ts";

/** Has problems of several kinds, an empty place, and a page that runs over. */
const faulty = changed("#### CONTEXT\n", `#### CONTXT\n\n${"A long text. ".repeat(250)}\n`)
  .replace(/\d{4}-\d{4}/, "2025-2021")
  .replace(/### EVIDENCE[\s\S]*(?=### DOMAINS)/, "");

/** What axe calls serious or worse. The page must have axe. */
async function seriousIn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as never as { axe: typeof import("axe-core") }).axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  });
}

describe("the preview's page", () => {
  let stage: Stage;
  before(async function () {
    this.timeout(60_000);
    stage = await openStage();
  });
  after(() => stage.browser.close());

  for (const [theme, look] of [
    ["light", "paper"],
    ["dark", "paper"],
    ["light", "editor"],
    ["dark", "editor"],
    ["contrast", "editor"],
    ["contrast-light", "paper"],
  ])
    it(`is accessible: ${theme} theme, ${look}`, async () => {
      const { page } = await openPage(stage, faulty, theme, look);
      await page.locator('[data-edit="countries"] .edit').focus();
      await page.keyboard.press("Enter");
      await page.evaluate(axe.source);
      assert.deepEqual(await seriousIn(page), [], "with a field that is edited");
      await page.locator(".problem").first().click();
      await page.locator(".problem-card").waitFor();
      assert.deepEqual(await seriousIn(page), [], "with a problem's card");
      await page.close();
    });

  it("runs and loads nothing of a hostile report", async () => {
    const attack = [
      "<script>window.hacked = 1</script>",
      '<img src=x onerror="window.hacked = 1">',
      "![a](https://evil.example/a.png) ![b](../../etc/passwd) ![c](/etc/passwd) ![d](file:///etc/passwd)",
      "[link](javascript:window.hacked=1) ![e](data:text/html,<script>window.hacked=1</script>)",
      '<iframe src="https://evil.example"></iframe><style>@import "https://evil.example/a.css";</style>',
      '<a href="https://evil.example" style="background:url(https://evil.example/b.png)">a</a><svg onload="window.hacked=1">',
    ];
    const { page, requests, said, complaints } = await openPage(
      stage,
      changed("#### CONTEXT\n", `#### CONTEXT\n\n${attack.join("\n\n")}\n`),
    );
    assert.equal(await page.evaluate(() => "hacked" in window), false);
    assert.deepEqual(requests, []);
    assert.deepEqual(complaints, []);
    const asked = (await said("pictures")).flatMap(({ paths }) => paths);
    assert.ok(
      asked.every((path) => !/^(?:[a-z]+:|\/)/.test(path)),
      `${asked}`,
    );
    await page.close();
  });
});
