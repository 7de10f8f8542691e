// Runs the suites in a real VS Code, once in the Node extension host and once in the web one, through @vscode/test-electron.
// VSCODE_EXECUTABLE names the VS Code to use; without it desktop VS Code is downloaded.
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTests, TestRunFailedError } from "@vscode/test-electron";
import { cacheFolder, root } from "../../scripts/project.mjs";
import { bundleSuites } from "./bundle.mjs";

const hosts = /** @type {import("./bundle.mjs").Host[]} */ (process.argv.slice(2));

let failed = false;
for (const host of hosts.length > 0 ? hosts : /** @type {const} */ (["node", "browser"])) {
  console.log(`\nVS Code, ${host === "node" ? "Node" : "web"} extension host`);
  failed = !(await passes(host)) || failed;
}
process.exitCode = failed ? 1 : 0;

/**
 * @param {import("./bundle.mjs").Host} host
 * @returns {Promise<boolean>} false when a test failed or the run did not finish
 */
async function passes(host) {
  const extensionTestsPath = await bundleSuites(host);
  // A copy, so that what a test saves is never in the next run's way.
  const folder = await mkdtemp(join(tmpdir(), "host-tests-"));
  try {
    await cp(join(root, "test/host/workspace"), folder, { recursive: true });
    await runTests({
      ...(process.env.VSCODE_EXECUTABLE && { vscodeExecutablePath: process.env.VSCODE_EXECUTABLE }),
      cachePath: join(cacheFolder, "vscode-desktop"),
      extensionDevelopmentPath: root,
      extensionTestsPath,
      launchArgs: [folder, "--disable-extensions", ...(host === "browser" ? ["--extensionDevelopmentKind=web"] : [])],
    });
    return true;
  } catch (error) {
    if (!(error instanceof TestRunFailedError)) throw error;
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
