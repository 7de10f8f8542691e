// The peers: installed from npm, in the versions that `peers/package.json` names, into a folder of their own.

import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { npm } from "../scripts/process.mjs";
import { step } from "../scripts/progress.mjs";
import { cacheFolder, root } from "../scripts/project.mjs";

/** Where the peers are installed. */
export const peersFolder = join(cacheFolder, "bench", "peers");

const manifest = join(root, "bench/peers/package.json");

/** @returns {Record<string, string>} the versions, by package */
export function peerVersions() {
  return JSON.parse(readFileSync(manifest, "utf8")).dependencies;
}

/** Installs the peers, unless they are there. */
export async function installPeers() {
  if (Object.entries(peerVersions()).every(([name, version]) => installed(name) === version)) return;
  mkdirSync(peersFolder, { recursive: true });
  for (const file of ["package.json", "remark-server.mjs"])
    copyFileSync(join(root, "bench/peers", file), join(peersFolder, file));
  await step("Installing the peers", () => npm(["install", "--ignore-scripts"], { cwd: peersFolder }));
}

/** @param {string} name @returns {string | undefined} */
function installed(name) {
  try {
    return JSON.parse(readFileSync(join(peersFolder, "node_modules", name, "package.json"), "utf8")).version;
  } catch {
    return undefined;
  }
}

/** Loads a package that the peers bring. */
export const peerRequire = createRequire(join(peersFolder, "package.json"));

/** @param {string} path below node_modules @returns {string} */
export function peerFile(path) {
  return join(peersFolder, "node_modules", path);
}
