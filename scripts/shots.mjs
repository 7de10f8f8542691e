// The pictures in the documents: what each shows and how it comes about. How they are taken is in screenshots.mjs.
import {
  answerQuestions,
  complete,
  foldView,
  goTo,
  hideSideBar,
  openPreview,
  pointAtStatus,
  runCommand,
  showHover,
  showProblems,
  showQuickFixes,
  showView,
  untilChecked,
  untilListed,
} from "./host/drive.mjs";

import { importShot } from "./shots-import.mjs";

/**
 * @typedef {object} Shot
 * @property {string} name of the picture's file, without theme and extension
 * @property {string} file opened for it, relative to samples/
 * @property {{ width: number, height: number }} [size] of the window, in CSS pixels
 * @property {boolean} [contrast] whether it is taken in high contrast too
 * @property {string} [part] the CSS selector of what the picture is cut to; the whole window if there is none
 * @property {(page: import("playwright-core").Page) => Promise<void>} steps
 */

const DETAIL = { width: 860, height: 620 };
const EDITOR = ".part.editor .editor-instance";

/** @type {readonly Shot[]} */
export const shots = [
  {
    name: "problems",
    file: "faulty.results.md",
    async steps(page) {
      await untilListed(page, "Report");
      await untilChecked(page);
      await foldView(page, "reports");
      await showProblems(page);
    },
  },
  {
    name: "quick-fix",
    file: "faulty.results.md",
    size: DETAIL,
    part: EDITOR,
    async steps(page) {
      await untilChecked(page);
      await hideSideBar(page);
      await goTo(page, 14, 20);
      await showQuickFixes(page);
    },
  },
  {
    name: "hover",
    file: "faulty.results.md",
    size: { width: 860, height: 720 },
    part: EDITOR,
    async steps(page) {
      await untilChecked(page);
      await hideSideBar(page);
      await goTo(page, 16, 8);
      await showHover(page);
    },
  },
  {
    name: "completion",
    file: "faulty.results.md",
    size: DETAIL,
    part: EDITOR,
    async steps(page) {
      await untilChecked(page);
      await hideSideBar(page);
      await goTo(page, 13, 17);
      await page.keyboard.press("Shift+End");
      await complete(page, "So");
    },
  },
  {
    name: "outline",
    file: "faulty.results.md",
    async steps(page) {
      await untilChecked(page);
      await untilListed(page, "Report");
      await foldView(page, "reports");
      await foldView(page, "Report");
      await showView(page, "Outline");
      await goTo(page, 20, 7);
    },
  },
  {
    name: "new-report",
    file: "faulty.results.md",
    size: DETAIL,
    async steps(page) {
      await untilChecked(page);
      await hideSideBar(page);
      await runCommand(page, "Results Summary: New Report…");
      await answerQuestions(page, [
        "Young fishers of Atacora vote on their own catch",
        "Embassy of Denmark in Cotonou",
        "Fair lakes",
        "Union of Lake Fishers (ULF)",
      ]);
      await page.keyboard.type("Ben");
      await page.locator(".quick-input-widget .monaco-list-row.focused", { hasText: "Benin" }).waitFor();
    },
  },
  {
    name: "status",
    file: "clean.results.md",
    size: DETAIL,
    async steps(page) {
      await untilListed(page, "Report");
      await foldView(page, "reports");
      await pointAtStatus(page);
    },
  },
  {
    name: "preview",
    file: "clean.results.md",
    contrast: true,
    async steps(page) {
      await untilListed(page, "Report");
      await openPreview(page);
    },
  },
  {
    name: "preview-problems",
    file: "faulty.results.md",
    async steps(page) {
      await untilChecked(page);
      const preview = await openPreview(page);
      await preview.getByRole("button", { name: "before it starts" }).hover();
      await preview.locator(".problem-card").waitFor();
    },
  },
  {
    name: "preview-overrun",
    file: "clean.results.md",
    async steps(page) {
      const preview = await openPreview(page);
      await hideSideBar(page);
      await goTo(page, 22, 1);
      for (let copy = 0; copy < 3; copy++) await runCommand(page, "Copy Line Down");
      await preview.locator(".overrun").first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: "preview-editing",
    file: "clean.results.md",
    async steps(page) {
      const preview = await openPreview(page);
      const field = preview.locator('[data-edit="countries"]');
      await field.hover();
      await field.locator(".edit").click();
      await field.locator("input").waitFor();
    },
  },
  importShot,
];
