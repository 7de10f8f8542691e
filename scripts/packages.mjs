// Running the command-line programs of installed packages with this very Node, without npx's detour.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./process.mjs";
import { root } from "./project.mjs";

/**
 * Runs an installed package's program on this process's own terminal.
 * @param {string} name the package's name; its program is the only one, or the one of `program`
 * @param {readonly string[]} args
 * @param {string} [program]
 * @returns {Promise<number>} its exit code
 */
export function runPackage(name, args, program) {
  return run(process.execPath, [programPath(name, program), ...args]);
}

/**
 * @param {string} name
 * @param {string} [program]
 * @returns {string} path of the JavaScript file
 */
export function programPath(name, program) {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : program ? bin[program] : Object.values(bin)[0];
  if (!file) throw new Error(`${name} has no program ${program ?? ""}`);
  return join(folder, file);
}
