// Where things are in this project: its root, its manifest, the cache folder that git ignores. No logic.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the project's root, without a trailing slash. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** Everything that is fetched or made for development goes here; deleting it costs only time. */
export const cacheFolder = join(root, ".cache");

/**
 * The extension's manifest.
 * @returns {{ name: string, publisher: string, version: string }}
 */
export function manifest() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
}
