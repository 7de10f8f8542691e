// Bundles the suites for an extension host: one CommonJS file that exports run(), as VS Code wants it.
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { cacheFolder, root } from "../../scripts/project.mjs";

const SUITE_FOLDER = join(root, "test/host/suite");
const TEST_TIMEOUT_MS = 30_000;

/** @typedef {"node" | "browser"} Host */

/**
 * A suite named `….node.test.ts` is left out of the browser's bundle, one named `….browser.test.ts` out of Node's.
 * @param {Host} host
 * @returns {Promise<string>} the bundle's path; it is inside the project, because VS Code runs tests in the host of the extension that holds them
 */
export async function bundleSuites(host) {
  const other = host === "node" ? ".browser.test.ts" : ".node.test.ts";
  const suites = (await readdir(SUITE_FOLDER))
    .filter((file) => file.endsWith(".test.ts") && !file.endsWith(other))
    .sort();
  if (suites.length === 0) throw new Error(`No suites in ${SUITE_FOLDER}.`);
  const outfile = join(cacheFolder, "host-tests", `suite.${host}.js`);
  await esbuild.build({
    stdin: {
      contents: entry(host, suites),
      resolveDir: join(root, "test/host"),
      loader: "ts",
      sourcefile: "suites.ts",
    },
    outfile,
    absWorkingDir: root,
    bundle: true,
    format: "cjs",
    platform: host,
    target: host === "node" ? "node20" : "es2022",
    external: host === "node" ? ["vscode", "mocha"] : ["vscode"],
    // As the product's own bundles for a worker: a package's build for pages would look for a document.
    ...(host === "browser" && {
      alias: { "node:assert/strict": "./test/host/assert.browser.ts" },
      conditions: ["worker", "module"],
    }),
    sourcemap: "inline",
    logLevel: "warning",
  });
  return outfile;
}

/**
 * The suites are required inside a function, because describe() and it() are there only once Mocha is set up. All is
 * CommonJS, so that the bundle's own export is made last: Mocha's browser build overwrites `module.exports` on its way.
 * @param {Host} host
 * @param {readonly string[]} suites file names
 */
function entry(host, suites) {
  const load = suites.map((file) => `require("./suite/${file}");`).join("\n  ");
  return `const { runMocha } = require("./mocha.${host}.ts");
module.exports = { run: () => runMocha(() => {
  ${load}
}, ${TEST_TIMEOUT_MS}) };
`;
}
