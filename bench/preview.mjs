// A change of a report to the patched page of its preview, in the real VS Code: its extension host, its webview, a real browser.

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests } from "@vscode/test-electron";
import { build } from "esbuild";
import { prepareHost } from "../scripts/host/prepare.mjs";
import { cacheFolder, root } from "../scripts/project.mjs";

/**
 * @param {{ texts: Record<string, string>, changes: number }} options reports by what their row is called
 * @returns {Promise<Record<string, number[]>>} milliseconds of each change, from the document's event to the page's answer that it shows it
 */
export async function benchPreview({ texts, changes }) {
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
    for (const [index, [name, text]] of Object.entries(texts).entries()) {
      reports[name] = `report-${index}.results.md`;
      await writeFile(join(folder, reports[name]), text);
    }
    await writeFile(join(folder, "task.json"), JSON.stringify({ reports, changes }));
    await runTests({
      vscodeExecutablePath: process.env.VSCODE_EXECUTABLE ?? join(root, "scripts/host/code-shim.mjs"),
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs: [folder, "--disable-extensions"],
    });
    return JSON.parse(await readFile(join(folder, "times.json"), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
