// The kinds of test run, each in a process of its own, and how their results are counted.
import { fork, spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "./project.mjs";

const HOST_LIMIT_MS = 12 * 60_000;

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Runs the tests that need no VS Code.
 * @param {readonly string[]} files all when empty
 * @returns {Promise<Counts>} a run that breaks off counts as a failure
 */
export function runUnitTests(files) {
  return new Promise((resolve, reject) => {
    const child = fork(join(root, "test/run.mjs"), files, { cwd: root, execArgv: ["--import", "tsx"] });
    /** @type {Counts} */
    let counts = { passed: 0, failed: 0 };
    child.on("message", (message) => {
      counts = /** @type {Counts} */ (message);
    });
    child.once("error", reject);
    child.once("close", (code) => resolve(atLeastOneFailure(counts, code)));
  });
}

/**
 * Runs the tests that do by hand, in a real VS Code in a real browser, what a person does.
 * @returns {Promise<Counts>}
 */
export async function runWorkbenchTests() {
  const folder = "test/workbench";
  const files = (await readdir(join(root, folder))).filter((file) => file.endsWith(".test.ts"));
  return runUnitTests(files.map((file) => `${folder}/${file}`));
}

/**
 * Runs the suites in VS Code's extension hosts. Their results come as printed lines, the only thing that every VS Code passes on.
 * @returns {Promise<Counts>}
 */
export async function runHostTests() {
  const executable =
    process.env.VSCODE_EXECUTABLE ?? ((await canRunDesktop()) ? undefined : join(root, "scripts/host/code-shim.mjs"));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "test/host/run.mjs")], {
      cwd: root,
      env: { ...process.env, ...(executable && { VSCODE_EXECUTABLE: executable }) },
      stdio: ["ignore", "pipe", "inherit"],
      timeout: HOST_LIMIT_MS,
    });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      output += text;
      process.stdout.write(text);
    });
    child.once("error", reject);
    child.once("close", (code) => resolve(atLeastOneFailure(countHostTests(output), code)));
  });
}

/**
 * @param {string} output
 * @returns {Counts} the sum of the closing lines that test/host/reporter.ts prints
 */
function countHostTests(output) {
  const counts = { passed: 0, failed: 0 };
  for (const line of stripVTControlCharacters(output).matchAll(
    /^Tests in the extension host: (\d+) passed, (\d+) failed$/gm,
  )) {
    counts.passed += Number(line[1]);
    counts.failed += Number(line[2]);
  }
  return counts;
}

/**
 * @param {Counts} counts
 * @param {number | null} code of the process that ran the tests
 */
function atLeastOneFailure({ passed, failed }, code) {
  return { passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

/** @returns {Promise<boolean>} whether desktop VS Code could be downloaded and would have a display to open on */
async function canRunDesktop() {
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return false;
  return fetch("https://update.code.visualstudio.com/api/releases/stable", { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
