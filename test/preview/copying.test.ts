// Rich text on the clipboard, put there by the preview's page: at once where the page may, else by a click.

import assert from "node:assert/strict";
import { parseFragment } from "parse5";
import { analyze } from "../../server/src/core/analyze.ts";
import { richText } from "../../server/src/export/export-report.ts";
import { rich } from "../export/rich-report.ts";
import { format, sample, settings } from "../kit/sample.ts";
import { openPage, openStage, type Stage } from "./open-page.ts";

const html = richText(analyze(rich, settings).report);

describe("the rich text of a report", () => {
  it("has headings, tables and lists that a word processor knows", () => {
    for (const part of [
      `<h1>${format.template.header.headline.example}</h1>`,
      "<h2>CHANGE</h2>",
      "<h1>ADDITIONAL INFORMATION</h1>",
      "<td>Period</td><td>2021-2025</td>",
      "<strong>bold</strong>",
      "<li>first item</li>",
      "<blockquote>",
    ])
      assert.ok(html.includes(part), part);
    assert.doesNotMatch(html, /<(?:img|script|style)|class="(?!blocked-picture|credit|dead-link)|data-/);
    assert.equal(parseFragment(html).childNodes.length, 1);
  });
});

describe("the preview's page copies", () => {
  let stage: Stage;
  before(async function () {
    this.timeout(60_000);
    stage = await openStage();
  });
  after(() => stage.browser.close());
  const message = { type: "copy", html, text: rich } as const;

  it("at once, where the browser lets it", async () => {
    const { page, send, said } = await openPage(stage, sample);
    // The page of this test has no secure address, and so no such function.
    await page.evaluate(() => {
      const write = (items: ClipboardItem[]) => Object.assign(window, { items });
      Object.defineProperty(navigator, "clipboard", { value: { write } });
      Object.assign(window, {
        ClipboardItem: class {
          constructor(readonly kinds: Record<string, Blob>) {}
        },
      });
    });
    await send(message);
    assert.equal((await said("copied")).length, 1);
    const written = await page.evaluate(async () => {
      const [item] = (window as never as { items: { kinds: Record<string, Blob> }[] }).items;
      return Promise.all(["text/html", "text/plain"].map((type) => item?.kinds[type]?.text()));
    });
    assert.deepEqual(written, [html, rich]);
    await page.close();
  });

  it("as soon as a person clicks, where the browser wants that", async () => {
    const { page, send, said, complaints } = await openPage(stage, sample);
    await send(message);
    assert.deepEqual(await said("copied"), []);
    const button = page.locator(".copy-offer button");
    assert.ok(await button.evaluate((one) => one === document.activeElement));
    await button.click();
    assert.equal((await said("copied")).length, 1);
    assert.equal(await page.locator(".copy-offer").count(), 0);
    assert.deepEqual(complaints, []);
    await page.evaluate(() => {
      const field = document.body.appendChild(document.createElement("div"));
      field.contentEditable = "true";
      field.id = "word";
      field.focus();
    });
    await page.keyboard.press("ControlOrMeta+V");
    const headings = await page.locator("#word h2").allTextContents();
    assert.ok(headings.includes("CHANGE") && headings.includes("SOMETHING ELSE"), `${headings}`);
    assert.ok((await page.locator("#word table").count()) >= 3);
    await page.close();
  });
});
