// Installs the project's own packages, when they are not there or not those of the lockfile. Plain Node: it runs before anything is installed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./process.mjs";
import { step } from "./progress.mjs";
import { root } from "./project.mjs";

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} LockedPackages */

/** Makes node_modules what package-lock.json says. Says nothing when it already is. */
export async function installPackages() {
  if (isInstalled()) return;
  await step("Installing packages", () => npm(["ci", "--ignore-scripts"], { cwd: root }));
}

/** @returns {boolean} whether every locked package is there in its locked version (those for other platforms may be missing) */
function isInstalled() {
  const wanted = lockedPackages("package-lock.json");
  const present = lockedPackages("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === "") return true;
    const found = present[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/**
 * @param {string} file relative to the project's root
 * @returns {LockedPackages} empty when the file is not there
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw error;
  }
}
