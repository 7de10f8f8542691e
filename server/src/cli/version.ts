// The version of this program, from the manifest that it ships with.

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The version in the nearest package.json above the program. */
export function programVersion(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    try {
      const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
      return manifest.version;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || folder === dirname(folder)) throw error;
    }
  }
}
