// A change of a report to the patched page of its preview, in the real VS Code: its extension host, its webview, a real browser.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { prepareHost } from "../scripts/host/prepare.mjs";
import { cacheFolder, root } from "../scripts/project.mjs";
import { quantile } from "./typing.mjs";

/** @typedef {{ busy: number, waited: number }} Activation milliseconds that the extension host was busy, and until the extension was there */

/** @typedef {{ activation: Activation, times: Record<string, Record<string, number[]>> }} Figures as the suite writes them */

/** @typedef {{ least: number, median: number, p95: number }} Spread milliseconds from the document's event to the page that shows it */

/** Milliseconds between two keys: of somebody who types fast, some 70 words a minute; and none, each key once the last is shown. */
const paces = { typing: 170, "without a pause": 0 };

/**
 * @param {{ texts: Record<string, string>, changes: number, rounds: number }} options reports by what their row is called; how many
 *   changes of each at one start of VS Code, and how many starts
 * @returns {Promise<{ activation: Activation, activations: Activation[], times: Record<string, Record<string, Spread>> }>} the median
 *   start, and all in order: the first one may be of a VS Code that has never run
 */
export async function benchPreview({ texts, changes, rounds }) {
  await prepareHost();
  const suite = join(cacheFolder, "bench", "preview-suite.cjs");
  await build({
    entryPoints: [join(root, "bench/preview-suite.ts")],
    outfile: suite,
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["vscode"],
    logLevel: "warning",
  });
  const folder = await mkdtemp(join(tmpdir(), "bench-preview-"));
  try {
    /** @type {Record<string, string>} */
    const reports = {};
    for (const [index, name] of Object.keys(texts).entries()) reports[name] = `report-${index}.results.md`;
    await writeFile(join(folder, "task.json"), JSON.stringify({ reports, changes, paces }));
    /** @type {Figures[]} */
    const starts = [];
    for (let round = 0; round < rounds; round++) {
      // Each starts with the reports as they were at first.
      for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, reports[name] ?? ""), text);
      await runTests({
        vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? join(root, "scripts/host/code-shim.mjs"),
        extensionDevelopmentPath: root,
        extensionTestsPath: suite,
        launchArgs: [folder, "--disable-extensions"],
      });
      starts.push(JSON.parse(await readFile(join(folder, "times.json"), "utf8")));
    }
    const activations = starts.map(({ activation }) => activation);
    const inOrder = activations.toSorted((a, b) => a.busy - b.busy);
    return {
      activation: /** @type {Activation} */ (inOrder[Math.floor(rounds / 2)]),
      activations,
      times: Object.fromEntries(
        Object.keys(texts).map((size) => [
          size,
          Object.fromEntries(
            Object.keys(paces).map((pace) => [pace, spread(starts.flatMap(({ times }) => times[size]?.[pace] ?? []))]),
          ),
        ]),
      ),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {number[]} times @returns {Spread} */
function spread(times) {
  return { least: Math.min(...times), median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
