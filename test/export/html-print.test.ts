// An exported HTML file in a real browser: it prints on two A4 pages, asks nobody for anything, and keeps to its own policy.

import { strict as assert } from "node:assert";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { analyze } from "../../server/src/core/analyze.ts";
import { htmlText } from "../../server/src/core/export/html/html-text.ts";
import { readDocument } from "../../server/src/core/export/read-document.ts";
import { changed, settings } from "../kit/sample.ts";
import { pngFile } from "./pictures.ts";

const root = join(__dirname, "../..");
const text = changed("Members of", "![Counting](a.png)\n\nMembers of");
const html = htmlText(readDocument(analyze(text, settings).report), new Map([["a.png", pngFile(900, 600)]]));

describe("an exported HTML file in a browser", () => {
  let browser: Browser;
  before(async function () {
    this.timeout(60_000);
    const { chromium: installed } = await import(join(root, "scripts/host/chromium.mjs"));
    const { executablePath, env } = await installed();
    browser = await chromium.launch({ executablePath, env, args: ["--no-sandbox", "--disable-gpu"] });
  });
  after(() => browser.close());

  it("prints on two A4 pages, and loads nothing", async function () {
    this.timeout(60_000);
    const page = await browser.newPage();
    const [requests, complaints]: [string[], string[]] = [[], []];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    await page.setContent(html);
    assert.ok(await page.evaluate(() => [...document.images].every((image) => image.naturalWidth === 900)));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    assert.deepEqual(pdf.match(/\/Type *\/Page\b/g)?.length, 2);
    assert.ok(
      [...pdf.matchAll(/\/MediaBox *\[0 0 ([\d.]+) ([\d.]+)\]/g)].every(
        ([, w, h]) => Math.abs(Number(w) - 595) < 1 && Math.abs(Number(h) - 842) < 1,
      ),
    );
    assert.deepEqual(
      requests.filter((url) => !url.startsWith("data:")),
      [],
    );
    assert.deepEqual(complaints, []);
    if (process.env.KEEP_PAGE) await page.screenshot({ path: process.env.KEEP_PAGE, fullPage: true });
    await page.close();
  });
});
