// What a person does in a workbench, as functions over its page: palette, caret, menus. They wait for what they cause, never for time.

/** @typedef {import("playwright-core").Page} Page */

const EDITOR = ".editor-instance .monaco-editor";

/**
 * Waits until an editor is there and has had its problems underlined.
 * @param {Page} page
 * @param {"error" | "warning" | "info"} [severity]
 */
export async function untilChecked(page, severity = "error") {
  await page.locator(`${EDITOR} .squiggly-${severity}`).first().waitFor({ timeout: 60_000 });
}

/**
 * Runs a command by its title, as the palette shows it.
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input[type=text]");
  await input.fill(`>${title}`);
  await page.locator(".quick-input-widget .monaco-list-row", { hasText: title }).first().waitFor();
  await page.keyboard.press("Enter");
}

/**
 * Puts the caret of the active editor somewhere.
 * @param {Page} page
 * @param {number} line from 1
 * @param {number} column from 1
 */
export async function goTo(page, line, column) {
  await page.locator(EDITOR).first().click();
  await page.keyboard.press("Control+G");
  const input = page.locator(".quick-input-widget input[type=text]");
  await input.fill(`:${line}:${column}`);
  await page
    .locator(".quick-input-widget .monaco-list-row", { hasText: `${line}` })
    .first()
    .waitFor();
  await page.keyboard.press("Enter");
  await input.waitFor({ state: "hidden" });
}

/**
 * Opens the Problems view and waits until it lists something.
 * @param {Page} page
 */
export async function showProblems(page) {
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row").first().waitFor();
}

/**
 * Opens the menu of quick fixes at the caret.
 * @param {Page} page
 */
export async function showQuickFixes(page) {
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget .monaco-list-row").first().waitFor();
}

/**
 * Opens the preview beside the report that is in the editor, by the button above it, and waits until it shows the report.
 * @param {Page} page
 * @returns {Promise<import("playwright-core").FrameLocator>} what is inside of the preview
 */
export async function openPreview(page) {
  await page.locator(`${EDITOR} .view-line`).first().click();
  await page.locator('.editor-actions a[aria-label*="Open Preview to the Side"]').click();
  const preview = page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
  await preview.locator(".page [data-piece]").first().waitFor({ timeout: 60_000 });
  return preview;
}
