// Running other programs and waiting for their end. Long-running servers are started elsewhere.
import { spawn } from "node:child_process";
import { root } from "./project.mjs";

/**
 * Runs a program on this process's own terminal, in the project's root.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit" });
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program silently.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, shell?: boolean, input?: string }} [options] input: the program's stdin
 * @returns {Promise<string>} what it printed on stdout; rejects with all that it printed when it fails
 */
export function capture(command, args, { cwd = root, shell = false, input } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      stdio: "pipe",
    });
    // A program that ends without reading all of it says so by its exit code.
    child.stdin.on("error", () => {}).end(input);
    let out = "";
    let all = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
      all += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      all += text;
    });
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`${command} ${args.join(" ")} failed (${code}):\n${all.trim()}`));
    });
  });
}

/**
 * Runs npm silently: the very npm that runs this script, when there is one.
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<string>} its stdout
 */
export function npm(args, options = {}) {
  const quiet = [...args, "--no-audit", "--no-fund", "--loglevel=error"];
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return capture(process.execPath, [cli, ...quiet], options);
  return capture("npm", quiet, { ...options, shell: process.platform === "win32" });
}
