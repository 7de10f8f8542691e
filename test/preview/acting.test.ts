// What a person does on the preview's page, by pointer and by keyboard, and the messages that come of it.

import assert from "node:assert/strict";
import { changed, sample } from "../kit/sample.ts";
import { openPage, openStage, type Stage } from "./open-page.ts";

describe("on the preview's page a person", () => {
  let stage: Stage;
  before(async function () {
    this.timeout(60_000);
    stage = await openStage();
  });
  after(() => stage.browser.close());
  const open = (text = sample) => openPage(stage, text);
  const faulty = changed("#### CONTEXT", "#### CONTXT");

  it("toggles a mark by a click and by the space bar", async () => {
    const { page, said } = await open();
    const mark = page.locator(".mark").first();
    await mark.click();
    await page.keyboard.press("Space");
    const field = await mark.getAttribute("data-field");
    const edit = { kind: "toggleMark", section: "domains", field };
    assert.deepEqual(await said("edit"), Array(2).fill({ type: "edit", version: 1, edit }));
    await page.close();
  });

  it("edits a field: Enter saves, Escape does not, and nothing is sent where nothing was changed", async () => {
    const { page, said } = await open();
    const fact = page.locator('[data-edit="partner"]');
    const pencil = fact.locator(".edit");
    const type = async (text: string, key: string) => {
      await pencil.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type(text);
      await page.keyboard.press(key);
    };
    await type("Nobody", "Escape");
    assert.equal(await fact.locator("form").count(), 0);
    assert.ok(await pencil.evaluate((one) => one === document.activeElement));
    await pencil.click();
    await page.keyboard.press("Enter");
    assert.deepEqual(await said("edit"), []);
    await type("New Union (NU)", "Enter");
    const edit = { kind: "setField", section: "project", field: "partner", value: "New Union (NU)" };
    assert.deepEqual(
      (await said("edit")).map((one) => one.edit),
      [edit],
    );
    await page.close();
  });

  it("edits headline, author and period", async () => {
    const { page, said } = await open();
    const edit = async (what: string, ...texts: string[]) => {
      await page.locator(`[data-edit="${what}"] .edit`).focus();
      await page.keyboard.press("Enter");
      for (const [index, text] of texts.entries()) {
        if (index > 0) await page.keyboard.press("Tab");
        await page.keyboard.press("ControlOrMeta+A");
        await page.keyboard.type(text);
      }
      await page.keyboard.press("Enter");
    };
    await edit("headline", "A change");
    await edit("author", "An Embassy", "2026");
    await edit("period", "2020", "2024");
    assert.deepEqual(
      (await said("edit")).map((one) => one.edit),
      [
        { kind: "setHeadline", value: "A change" },
        { kind: "setAuthor", name: "An Embassy", year: 2026 },
        { kind: "setPeriod", section: "project", field: "period", from: 2020, to: 2024 },
      ],
    );
    await page.close();
  });

  it("is offered countries, and no one changes the field under their hands", async () => {
    const { page, show } = await open();
    const fact = page.locator('[data-edit="countries"]');
    await fact.hover();
    await fact.locator(".edit").click();
    assert.deepEqual(
      await fact.locator("option").evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value)),
      ["Kenya", "Pakistan"],
    );
    await page.keyboard.type("Ken");
    const partner = await page.locator('[data-field="partner"] .value').textContent();
    await show(sample.replace(partner as string, "Another Partner"));
    assert.equal(await fact.locator("input").inputValue(), "Ken");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator('[data-field="partner"] .value').textContent(), "Another Partner");
    await page.close();
  });

  it("reads what is wrong at its place, and asks for the fix", async () => {
    const { page, said, show } = await open(faulty);
    const sign = page.locator(".problem").first();
    const name = (await sign.getAttribute("aria-label")) ?? "";
    assert.match(name, /^(Error|Warning|Remark|Hint): \S/);
    await sign.focus();
    await page.keyboard.press("Enter");
    const fix = page.locator(".problem-card button").first();
    assert.ok(await fix.evaluate((one) => one === document.activeElement));
    await page.keyboard.press("Enter");
    const [sent] = await said("edit");
    assert.equal(sent?.edit.kind, "applyFix");
    assert.equal(await page.locator(".problem-card").count(), 0);
    await page.getByRole("button", { name: "Problems" }).click();
    assert.equal(await sign.isVisible(), false);
    assert.deepEqual(await said("showProblems"), [{ type: "showProblems", shown: false }]);
    await show(sample);
    assert.equal(await page.locator(".problem, [data-problem]").count(), 0);
    assert.equal(await page.getByRole("status").textContent(), "No problems");
    await page.close();
  });

  it("reads what is wrong by pointing at it, and gets to the fix", async () => {
    const period = /Period:<\/i>\t(.*)/.exec(sample)?.[1] ?? "";
    const { page, said } = await open(changed(period, period.split("-").reverse().join("-")));
    const card = page.locator(".problem-card");
    await page.locator('[data-edit="period"] .value').hover();
    assert.equal(await card.count(), 1);
    await page.locator(".headline").hover();
    assert.equal(await card.count(), 0);
    await page.locator('[data-edit="period"] .value').hover();
    await card.getByRole("button").first().click();
    assert.equal((await said("edit"))[0]?.edit.kind, "applyFix");
    assert.equal(await card.count(), 0);
    await page.close();
  });

  it("undoes and redoes, but in a field only what is typed there", async () => {
    const { page, said } = await open();
    await page.locator(".mark").first().focus();
    await page.keyboard.press("ControlOrMeta+Z");
    await page.keyboard.press("ControlOrMeta+Shift+Z");
    await page.locator('[data-edit="partner"] .edit').focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ControlOrMeta+Z");
    assert.deepEqual(
      (await said("history")).map(({ step }) => step),
      ["undo", "redo"],
    );
    await page.close();
  });

  it("inserts a missing part", async () => {
    const start = sample.indexOf("### EVIDENCE");
    const { page, said } = await open(sample.slice(0, start) + sample.slice(sample.indexOf("### DOMAINS")));
    await page.locator('[data-piece="evidence"] [data-insert]').click();
    assert.deepEqual(
      (await said("edit")).map((one) => one.edit),
      [{ kind: "insertPart", part: "evidence" }],
    );
    await page.close();
  });

  it("goes to the word of the source that is clicked twice", async () => {
    const { page, said } = await open();
    const block = page.locator('[data-piece="context"] [data-text="block"]');
    const text = (await block.textContent()) ?? "";
    const at = text.indexOf(" ", 20) + 1;
    const box = await block.evaluate((one, from) => {
      const range = document.createRange();
      const node = document.createTreeWalker(one, NodeFilter.SHOW_TEXT).nextNode() as Text;
      range.setStart(node, from);
      range.setEnd(node, from + 2);
      const { left, top, height } = range.getBoundingClientRect();
      return { x: left + 1, y: top + height / 2 };
    }, at);
    await page.mouse.dblclick(box.x, box.y);
    assert.deepEqual(await said("reveal"), [
      { type: "reveal", place: { piece: "context", anchor: "block", offset: at } },
    ]);
    await page.close();
  });
});
