// The pictures in the documents: what each shows and how it comes about. How they are taken is in screenshots.mjs.
import { showProblems, showQuickFixes, untilChecked } from "./host/drive.mjs";

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
];
