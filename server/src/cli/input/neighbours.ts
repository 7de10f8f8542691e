// The files beside a report, straight from the disk.

import { readdirSync } from "node:fs";
import { URI } from "vscode-uri";
import type { NeighbourFiles } from "../../core/rules/rule.ts";
import { neighboursOf } from "../../workspace/neighbours.ts";

/** What the rules may know of the files beside a report. Each folder is read once, when it is asked for. */
export function neighboursOnDisk(report: string): NeighbourFiles {
  const listed = new Map<string, readonly string[] | null>();
  const peek = (folder: string) => {
    const known = listed.get(folder);
    if (known !== undefined) return known;
    const names = namesIn(URI.parse(folder).fsPath);
    listed.set(folder, names);
    return names;
  };
  return neighboursOf(URI.file(report).toString(), { peek });
}

function namesIn(folder: string): string[] | null {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  } catch {
    // No such folder, or none that may be read: for a report both mean that nothing is there.
    return null;
  }
}
