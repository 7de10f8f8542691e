// A report that means harm, in a real VS Code: nothing of it runs, nothing is loaded that is not the report's own.

import assert from "node:assert/strict";
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { changed } from "../kit/sample.ts";
import { type Host, openStage, type Stage } from "./stage.ts";

/** One pixel. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const attacks = [
  "<script>window.hacked = 1</script>",
  '<img src="planted-0.png" onerror="window.hacked = 1" onload="window.hacked = 1">',
  "[link](javascript:window.hacked=1) [command](command:workbench.action.closeAllEditors)",
  "![](https://planted-1.example/a.png) ![](//planted-2.example/a.png) ![](http:planted-3.example/a.png)",
  "![](../planted-4.png) ![](..%2fplanted-4.png) ![](a/../../planted-4.png) ![](planted-5.png) ![](/planted-6.png)",
  "![](data:text/html,<script>window.hacked=1</script>) ![](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImhhY2tlZD0xIi8+)",
  '<iframe src="https://planted-7.example"></iframe><style>@import "https://planted-8.example/a.css";</style>',
  '<a href="https://planted-9.example" style="background:url(https://planted-10.example/b.png)" ping="https://planted-11.example">a</a>',
  '<svg onload="window.hacked=1"><image href="https://planted-12.example/a.png"/></svg><link rel="prefetch" href="https://planted-13.example">',
  '<form action="https://planted-14.example"><input autofocus onfocus="window.hacked=1"></form><base href="https://planted-15.example/">',
  '<meta http-equiv="refresh" content="0; url=https://planted-16.example"><video src="https://planted-17.example/a.mp4" autoplay></video>',
];

const text = changed("#### CONTEXT\n", `#### CONTEXT\n\n![Our own](own.png)\n\n${attacks.join("\n\n")}\n`);

for (const host of ["node", "browser"] satisfies Host[])
  describe(`a hostile report (${host})`, function () {
    this.timeout(300_000);
    let stage: Stage;
    before(async () => {
      stage = await openStage(host, { "hostile.results.md": text, "own.png": picture });
    });
    afterEach(async function () {
      if (this.currentTest?.state === "failed") await stage.picture(`hostile-${host}`);
    });
    after(() => stage?.close());

    it("runs nothing and loads nothing but its own picture", async () => {
      const { page, preview, folder, requests, complaints } = stage;
      await writeFile(join(folder, "../planted-4.png"), picture);
      await symlink(join(folder, "../planted-4.png"), join(folder, "planted-5.png"));
      await stage.open("hostile.results.md");
      await stage.openPreview();
      // It is there before the editor's side has given it an address.
      const own = preview.locator('img[alt="Our own"][src]');
      await own.evaluate(async (one) => (one as HTMLImageElement).decode());
      assert.ok(requests.some((address) => address.endsWith("/own.png")));
      // A change shows the pieces once more, by another way through the page's script.
      await stage.caretAt(1, 1);
      await page.keyboard.type("Words before all. ");
      await page.keyboard.press("Enter");
      await preview.getByText("Words before all.").waitFor();
      assert.deepEqual(
        requests.filter((address) => /planted/.test(address)),
        [],
      );
      assert.deepEqual(await Promise.all(page.frames().map((frame) => frame.evaluate(() => "hacked" in window))), [
        ...page.frames().map(() => false),
      ]);
      assert.deepEqual(complaints, []);
      assert.equal(await preview.locator("main :is(iframe, script, style, link, form, input, svg, video)").count(), 0);
    });
  });
