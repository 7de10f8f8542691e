// What the rules and completion may know of the files beside a report, from a memory of listed folders. It reads nothing itself.

import type { NeighbourFiles } from "../core/rules/rule.ts";
import type { FileMemory } from "./file-memory.ts";
import { folderOf, nameOf, resolvePath } from "./files.ts";

export interface Neighbours extends NeighbourFiles {
  /** Folders that somebody asked about and nobody has listed yet. */
  readonly unlisted: ReadonlySet<string>;
}

/** The files that relative paths in a report lead to. */
export function neighboursOf(report: string, memory: FileMemory): Neighbours {
  const home = folderOf(report);
  const unlisted = new Set<string>();
  const namesIn = (folder: string) => {
    const names = memory.peek(folder);
    if (names === undefined) unlisted.add(folder);
    return names;
  };
  return {
    unlisted,
    exists(path) {
      const file = resolvePath(home, path);
      const names = namesIn(folderOf(file));
      return names === undefined ? undefined : (names?.includes(nameOf(file)) ?? false);
    },
    beside(path) {
      const lead = path.slice(0, path.lastIndexOf("/") + 1);
      return namesIn(resolvePath(home, lead === "" ? "." : lead))?.map((name) => lead + name) ?? [];
    },
  };
}
