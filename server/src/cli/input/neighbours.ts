// The files beside a report, straight from the disk.

import { existsSync, readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { NeighbourFiles } from "../../core/rules/rule.ts";

/** What the rules may know of the files beside a report. Each folder is read once. */
export function neighboursOnDisk(report: string): NeighbourFiles {
  const home = dirname(report);
  const listed = new Map<string, readonly string[]>();
  return {
    exists: (path) => existsSync(resolve(home, path)),
    beside(path) {
      const lead = path.slice(0, path.lastIndexOf("/") + 1);
      const folder = resolve(home, lead);
      const names = listed.get(folder) ?? namesIn(folder);
      listed.set(folder, names);
      return names.map((name) => lead + name);
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name);
  } catch {
    // No such folder, or none that may be read: then there is nothing to offer.
    return [];
  }
}
