// The whole corpus of attacks on the preview's real page in a real Chromium, under the product's own policy: nothing runs, nothing is
// loaded, and the policy has nothing to stop. That their HTML is safe is proved in test/render.

import assert from "node:assert/strict";
import { sample } from "../kit/sample.ts";
import { places } from "../render/attack-places.ts";
import { vectors } from "../render/vectors.ts";
import { openPage, openStage, type PreviewPage, type Stage } from "./open-page.ts";

describe("attacks on the preview's page", () => {
  let stage: Stage;
  let preview: PreviewPage;
  const dialogs: string[] = [];
  before(async function () {
    this.timeout(60_000);
    stage = await openStage();
    preview = await openPage(stage, "## RESULTS SUMMARY");
    preview.page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      return dialog.dismiss();
    });
  });
  after(() => stage?.browser.close());
  const harm = () => [...dialogs, ...preview.requests, ...preview.complaints];

  it("number more than 300", () => {
    assert.ok(new Set(Object.values(vectors).flat()).size > 300);
  });

  /** A report that holds an attack as a block, inside of a block, and as a value. */
  const attacked = (attack: string) =>
    [places.paragraph, places["inside a paragraph"], places.value].reduce((text, put) => put(attack, text), sample);

  for (const [name, list] of Object.entries(vectors))
    it(`of the class “${name}” do nothing: ${list.length}`, async () => {
      for (const attack of list) {
        await preview.show(attacked(attack));
        assert.deepEqual(harm(), [], attack);
      }
    }).timeout(240_000);

  it("would be noticed", async () => {
    await preview.page.evaluate(() => {
      document.body.insertAdjacentHTML("beforeend", '<img src="https://evil.example/a.png" onerror="alert(1)">');
    });
    await preview.page
      .locator('img[src^="https:"]')
      .evaluate((one) => (one as HTMLImageElement).decode().catch(() => {}));
    assert.notDeepEqual(harm(), []);
  });
});
