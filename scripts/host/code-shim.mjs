#!/usr/bin/env node
// Stands in for the `code` executable that extension tests start: takes the same arguments, runs the tests in a VS Code
// server and a headless Chromium, and exits with the tests' own code. It is not a general `code` command.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { openWorkbench } from "./workbench.mjs";

const DEFAULT_LIMIT_S = 300;
const WORKBENCH_CHATTER =
  /^(Resolv(ing|ed) connection token|Creati(ng a socket|on of workbench)|Ignoring fetching|Updating additional builtin|Canceled|Timed out waiting for auth|No search provider|\[(reconnection|AgentHost|AccountPolicyGate|Service Worker|chat-|DefaultAccount))/;

const { flags, folder } = parse(process.argv.slice(2));
process.exitCode = await runExtensionTests();

/** @returns {Promise<number>} the exit code that the extension host reports; 1 when it reports none in time */
async function runExtensionTests() {
  const extension = flags.get("extensionDevelopmentPath");
  const tests = flags.get("extensionTestsPath");
  if (!extension || !tests || !folder) {
    process.stderr.write("Needed: a folder, --extensionDevelopmentPath=… and --extensionTestsPath=…\n");
    return 2;
  }
  const limit = Number(process.env.VSCODE_TEST_LIMIT_S) || DEFAULT_LIMIT_S;
  /** @type {(code: number) => void} */
  let report = () => {};
  const reported = new Promise((resolve) => {
    report = resolve;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve(1));
    setTimeout(() => {
      process.stderr.write(`The tests did not finish in ${limit} s.\n`);
      resolve(1);
    }, limit * 1000).unref();
  });
  const workbench = await openWorkbench({
    folder,
    extension,
    web: flags.get("extensionDevelopmentKind") === "web",
    payload: [
      ["extensionTestsPath", `{server}${tests}`],
      ...(flags.has("disable-extensions") ? [/** @type {[string, string]} */ (["disableExtensions", "true"])] : []),
    ],
    beforeOpening: async (page) => {
      await page.exposeFunction("codeAutomationLog", printLog);
      await page.exposeFunction("codeAutomationExit", report);
      page.on("crash", () => {
        process.stderr.write("The workbench's page crashed.\n");
        report(1);
      });
    },
  });
  try {
    return /** @type {number} */ (await reported);
  } finally {
    await workbench.close();
  }
}

/**
 * Prints what the extension host's console got; what the workbench says of itself is left out, unless DEBUG is set.
 * @param {string} type a console method's name
 * @param {unknown[]} args
 */
function printLog(type, args) {
  if (WORKBENCH_CHATTER.test(String(args[0])) && !process.env.DEBUG) return;
  const stream = type === "error" || type === "warn" ? process.stderr : process.stdout;
  stream.write(`${args.map((arg) => (typeof arg === "string" ? arg : JSON.stringify(arg))).join(" ")}\n`);
}

/**
 * @param {readonly string[]} args
 * @returns {{ flags: Map<string, string>, folder: string | undefined }} the folder is the first argument that is no flag and exists
 */
function parse(args) {
  /** @type {Map<string, string>} */
  const flags = new Map();
  let folder;
  for (const arg of args) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name) flags.set(name, value ?? "");
    else if (!folder && existsSync(arg)) folder = resolve(arg);
  }
  return { flags, folder };
}
