// What a person does in a workbench, as functions over its page: palette, caret, menus. They wait for what they cause, never for time.

/** @typedef {import("playwright-core").Page} Page */

const EDITOR = ".editor-instance .monaco-editor";

/**
 * Waits until an editor is there and has had its problems underlined.
 * @param {Page} page
 * @param {"error" | "warning" | "info"} [severity]
 */
export async function untilChecked(page, severity = "error") {
  await page.locator(`${EDITOR} .squiggly-${severity}`).first().waitFor();
}

/**
 * Opens a file of the workspace by its name, in the group of editors that is worked in.
 * @param {Page} page
 * @param {string} name
 */
export async function openFile(page, name) {
  await page.keyboard.press("Control+P");
  await page.locator(".quick-input-widget input[type=text]").fill(name);
  await page.locator(".quick-input-widget .monaco-list-row", { hasText: name }).first().click();
  await page.locator(`.tab.active[data-resource-name="${name}"]`).first().waitFor();
  await page.locator(`${EDITOR} .view-line`).first().waitFor();
}

/**
 * Runs a command by its title, as the palette shows it.
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  // A webview that is still being loaded has the focus and passes no keys on.
  await page.evaluate(() => document.activeElement instanceof HTMLIFrameElement && document.activeElement.blur());
  await page.keyboard.press("F1");
  const input = page.locator(".quick-input-widget input[type=text]");
  await input.fill(`>${title}`);
  await page.locator(".quick-input-widget .monaco-list-row", { hasText: title }).first().click();
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
  await page.locator(`${EDITOR}.focused`).first().waitFor();
  await page.locator(".statusbar-item", { hasText: `Ln ${line}, Col ${column}` }).waitFor();
}

/**
 * Opens the Problems view and waits until it lists something and its tab has counted it.
 * @param {Page} page
 */
export async function showProblems(page) {
  await page.keyboard.press("Control+Shift+M");
  await page.locator(".markers-panel .monaco-list-row").first().waitFor();
  await page.locator(".part.panel .badge-content").first().waitFor();
}

/**
 * Opens the menu of quick fixes at the caret, once the light bulb says that there are some.
 * @param {Page} page
 */
export async function showQuickFixes(page) {
  // By the bulb, not by its key: the key may come while the bulb is still asking what there is, and then nothing opens.
  await page.locator(`${EDITOR} .lightBulbWidget`).first().click();
  await page.locator(".action-widget .monaco-list-row").first().waitFor();
}

/**
 * Opens the hover at the caret.
 * @param {Page} page
 */
export async function showHover(page) {
  await page.keyboard.press("Control+K");
  await page.keyboard.press("Control+I");
  await page.locator(`${EDITOR} .monaco-hover:not(.hidden) .hover-contents`).first().waitFor();
}

/**
 * Types in the active editor and asks what could follow.
 * @param {Page} page
 * @param {string} text
 */
export async function complete(page, text) {
  await page.keyboard.type(text);
  await page.keyboard.press("Control+Space");
  await page.locator(`${EDITOR} .suggest-widget.visible .monaco-list-row`).first().waitFor();
}

/**
 * Leaves the whole width to the editor.
 * @param {Page} page
 */
export async function hideSideBar(page) {
  await untilListed(page, "Report");
  await page.keyboard.press("Control+B");
  await page.locator(".part.sidebar").waitFor({ state: "hidden" });
}

/**
 * Waits until a view of the side bar lists something. The Report view unfolds by itself, and brings the side bar with it.
 * @param {Page} page
 * @param {string} title
 */
export async function untilListed(page, title) {
  await pane(page, title).locator(".monaco-list-row").first().waitFor();
}

/**
 * Unfolds a view of the side bar and waits until it lists something.
 * @param {Page} page
 * @param {string} title
 */
export async function showView(page, title) {
  await setExpanded(page, title, true);
  await untilListed(page, title);
}

/**
 * Folds a view of the side bar, so that the others have its place.
 * @param {Page} page
 * @param {string} title
 */
export async function foldView(page, title) {
  await setExpanded(page, title, false);
}

/**
 * @param {Page} page
 * @param {string} title
 */
function pane(page, title) {
  return page.locator(".part.sidebar .pane", { has: header(page, title) });
}

/**
 * @param {Page} page
 * @param {string} title
 */
function header(page, title) {
  return page.locator(".pane-header", { has: page.locator("h3.title", { hasText: new RegExp(`^${title}$`) }) });
}

/**
 * @param {Page} page
 * @param {string} title
 * @param {boolean} expanded
 */
async function setExpanded(page, title, expanded) {
  const found = header(page, title);
  await found.waitFor();
  if ((await found.getAttribute("aria-expanded")) !== String(expanded)) await found.locator("h3.title").click();
  await found.and(page.locator(`[aria-expanded="${expanded}"]`)).waitFor();
}

/**
 * Answers the questions of input boxes that follow each other.
 * @param {Page} page
 * @param {readonly string[]} answers
 */
export async function answerQuestions(page, answers) {
  const widget = page.locator(".quick-input-widget");
  for (const [index, answer] of answers.entries()) {
    await widget.locator(".quick-input-title", { hasText: `(${index + 1}/` }).waitFor();
    await widget.locator("input[type=text]").fill(answer);
    await page.keyboard.press("Enter");
  }
  await widget.locator(".quick-input-title", { hasText: `(${answers.length + 1}/` }).waitFor();
}

/**
 * Points at the language status, which then says more.
 * @param {Page} page
 */
export async function pointAtStatus(page) {
  await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
  await page.locator(".hover-language-status").first().waitFor();
}

/**
 * Waits until the workbench saves nothing any more, of which its status bar would tell.
 * @param {Page} page
 */
export async function settled(page) {
  await page.locator(".statusbar-item", { hasText: "Saving" }).waitFor({ state: "hidden" });
}

/**
 * Opens the preview beside the report that is in the editor, by the button above it, and waits until it shows the report.
 * @param {Page} page
 * @returns {Promise<import("playwright-core").FrameLocator>} what is inside of the preview
 */
export async function openPreview(page) {
  await page.locator(`${EDITOR} .view-line`).first().click();
  await page.locator('.editor-actions a[aria-label*="Open Preview to the Side"]').click();
  const preview = page.frameLocator("iframe.webview.ready:visible").frameLocator("iframe#active-frame");
  await preview.locator(".page [data-piece]").first().waitFor();
  return preview;
}
