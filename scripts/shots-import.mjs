// The picture of an import: the report beside what was understood of its document. How it is taken is in screenshots.mjs.

/** @type {import("./shots.mjs").Shot} */
export const importShot = {
  name: "import",
  file: "README.md",
  async steps(page) {
    await page
      .locator(".explorer-folders-view .monaco-list-row", { hasText: "from-pdf.txt" })
      .click({ button: "right" });
    await page.locator(".monaco-menu .action-item", { hasText: "Import Report" }).click();
    const list = page.locator(".editor-group-container").last();
    await list.locator(".detected-link-active, .detected-link").first().waitFor();
    await list.locator(".view-line", { hasText: "Moved 4 values" }).first().click();
    await page.locator(".editor-group-container").first().locator(".selected-text").first().waitFor();
  },
};
