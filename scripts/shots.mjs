// The pictures in the documents: what each shows and how it comes about. How they are taken is in screenshots.mjs.
import { openPreview, showProblems, showQuickFixes, untilChecked } from "./host/drive.mjs";

/**
 * @typedef {object} Shot
 * @property {string} name of the picture's file, without theme and extension
 * @property {string} file opened for it, relative to samples/
 * @property {(page: import("playwright-core").Page) => Promise<void>} steps
 */

/** @type {readonly Shot[]} */
export const shots = [
  {
    name: "problems",
    file: "faulty.results.md",
    async steps(page) {
      await untilChecked(page);
      await showProblems(page);
    },
  },
  {
    name: "quick-fix",
    file: "faulty.results.md",
    async steps(page) {
      await untilChecked(page);
      await page.locator(".squiggly-error").first().click({ force: true });
      await showQuickFixes(page);
    },
  },
  {
    name: "preview",
    file: "clean.results.md",
    async steps(page) {
      await openPreview(page);
    },
  },
  {
    name: "preview-problems",
    file: "faulty.results.md",
    async steps(page) {
      await untilChecked(page);
      const preview = await openPreview(page);
      await preview.locator(".problem").first().hover();
      await preview.locator(".problem-card").waitFor();
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
];
