// The page while a report is typed: only what changed changes, and a person's place on the page stays.

import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { changed, sample } from "../kit/sample.ts";
import { openPage, openStage, type Stage } from "./open-page.ts";

const words = /[A-Z][a-z]+(?: [a-z]+){4}/;

/** A few words of a section's prose. */
function wordsIn(section: string): string {
  const after = sample.slice(sample.search(new RegExp(`^#+ ${section}$`, "m")) + section.length + 5);
  const found = words.exec(after)?.[0];
  if (!found) throw new Error(`No words in ${section}`);
  return found;
}

describe("the preview's page", () => {
  let stage: Stage;
  before(async function () {
    this.timeout(60_000);
    stage = await openStage();
  });
  after(() => stage.browser.close());
  const open = (text = sample, theme?: string, look?: string) => openPage(stage, text, theme, look);

  it("shows the whole report and says so", async () => {
    const { page, said, complaints } = await open();
    assert.equal(await page.locator("article.page").count(), 2);
    const [first] = await said("shown");
    assert.ok(first && first.changed.length > 8);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it("changes a character and nothing else when a character is typed", async () => {
    const { page, show } = await open();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        for (const { target, type } of records) {
          const element = target instanceof Element ? target : target.parentElement;
          seen.push(`${type} ${element?.closest("[data-piece]")?.getAttribute("data-piece")}`);
        }
      }).observe(document.querySelector("main") as Element, { subtree: true, childList: true, characterData: true });
    });
    const place = wordsIn("CONTEXT");
    await show(changed(place, `${place}y`));
    assert.deepEqual(await page.evaluate(() => (window as never as { seen: string[] }).seen), [
      "characterData context",
    ]);
    await page.close();
  });

  it("keeps focus, scroll and selection", async () => {
    const { page, show } = await open();
    const mark = page.locator(".mark").nth(2);
    await mark.focus();
    await page.evaluate(() => {
      scrollTo(0, 333);
      const text = document.querySelector('[data-piece="context"] p')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 10);
    });
    const selected = await page.evaluate(() => `${getSelection()}`);
    const context = wordsIn("CONTEXT");
    await show(changed(context, context, sample).replace(/(#### CONTEXT\s+[\s\S]{60,90}? )/, "$1really "));
    const state = await page.evaluate(() => [scrollY, `${getSelection()}`, document.activeElement?.className]);
    assert.deepEqual(state, [333, selected, "mark"]);
    await page.close();
  });

  it("does not load a picture again", async () => {
    const text = changed("#### IMAGES\n", "#### IMAGES\n\n![A well](well.png)\n");
    const { page, show, send, said, requests } = await open(text);
    assert.deepEqual((await said("pictures"))[0]?.paths, ["well.png"]);
    const addresses = { "well.png": "http://preview.test/files/well.png" };
    await send({ type: "pictures", addresses });
    await page.locator('img[src$="well.png"]').waitFor();
    await page.evaluate(() => Object.assign(document.querySelector("img") as object, { same: true }));
    await show(text.replace("A well", "An old well"));
    const [picture] = await page
      .locator("img")
      .evaluateAll((all) => all.map((one) => [one.getAttribute("alt"), "same" in one]));
    assert.deepEqual(picture, ["An old well", true]);
    assert.deepEqual(requests, [addresses["well.png"]]);
    await page.close();
  });

  it("says where a page ends that runs over, and by how many lines, the same in a narrow window", async () => {
    const context = /#### CONTEXT\n\n(.*)\n/.exec(sample)?.[1] ?? "";
    const { page, show } = await open();
    assert.equal(await page.locator(".overrun").count(), 0);
    await show(changed(context, `${context}\n\n${context}\n\n${context}`));
    const said = await page.locator("#page-1 .overrun").textContent();
    assert.match(said ?? "", /^The page ends here: (?:\d+ lines|1 line) too many$/);
    assert.equal(await page.locator("#page-2 .overrun").count(), 0);
    const wide = await lettersAtMark(page);
    await page.setViewportSize({ width: 420, height: 700 });
    await show(changed(context, `${context}.\n\n${context}\n\n${context}`));
    assert.equal(await page.locator("#page-1 .overrun").textContent(), said);
    const narrow = await lettersAtMark(page);
    // Between two paragraphs is the end of the one as well as the start of the other.
    assert.ok(narrow.first <= wide.last + 1 && narrow.last >= wide.first, JSON.stringify({ wide, narrow }));
    await page.close();
  });

  it("does not grow over many changes", async () => {
    const { page, show } = await open();
    const count = () => page.evaluate(() => document.querySelectorAll("*").length);
    const place = wordsIn("CONTEXT");
    await show(sample);
    const before = await count();
    for (let round = 0; round < 60; round++)
      await show(round % 2 ? sample : changed(place, `${place} [x] and **more**`));
    assert.equal(await count(), before);
    await page.close();
  });

  it("follows the editor's scroll and caret, and tells of its own scrolling only while a person scrolls it", async () => {
    const { page, send, said } = await open();
    await send({ type: "scroll", piece: "lessons", at: 0 });
    const top = await page.locator('[data-piece="lessons"]').evaluate((one) => one.getBoundingClientRect().top);
    assert.ok(Math.abs(top - 40) < 40, `${top}`);
    await send({ type: "caret", caret: { piece: "lessons", at: 30 } });
    assert.equal(await page.locator('[data-piece="lessons"] [data-caret]').count(), 1);
    assert.deepEqual(await said("scrolled"), []);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, -400);
    await page.waitForFunction(() =>
      (window as never as { said: { type: string }[] }).said.some(({ type }) => type === "scrolled"),
    );
    const there = await page.evaluate(() => scrollY);
    await send({ type: "scroll", piece: "lessons", at: 0 });
    assert.equal(await page.evaluate(() => scrollY), there, "the editor's echo moves nothing");
    await page.close();
  });
});

/** The first and the last letter of the line at which the first page is said to end, counted from the page's first. */
async function lettersAtMark(page: Page): Promise<{ first: number; last: number }> {
  await page.locator("#page-1 .overrun").evaluate((mark) => mark.scrollIntoView({ block: "center" }));
  return page.locator("#page-1").evaluate((sheet) => {
    const y = (sheet.querySelector(".overrun")?.getBoundingClientRect().top ?? 0) + 2;
    const { left, right } = sheet.querySelector('[data-piece="context"] [data-text]')!.getBoundingClientRect();
    const count = (x: number) => {
      const caret = document.caretPositionFromPoint(x, y);
      const range = document.createRange();
      range.setStart(sheet, 0);
      range.setEnd(caret?.offsetNode ?? sheet, caret?.offset ?? 0);
      return range.toString().length;
    };
    return { first: count(left + 1), last: count(right - 1) };
  });
}
