// What the rules and completion may know of the files beside a report, from a memory of listed folders. It reads nothing itself.

import { URI } from "vscode-uri";
import type { NeighbourFiles } from "../core/rules/rule.ts";
import type { FileMemory } from "./file-memory.ts";
import { folderOf, nameOf, normalUri, resolvePath } from "./files.ts";

export interface Neighbours extends NeighbourFiles {
  /** Folders that somebody asked about and nobody has listed yet. */
  readonly unlisted: ReadonlySet<string>;
}

/** The files that relative paths in a report lead to. Paths come as they are written, escapes and all; those given back have none. */
export function neighboursOf(report: string, memory: Pick<FileMemory, "peek">): Neighbours {
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
      const file = resolvePath(home, pathOf(path));
      const names = namesIn(folderOf(file));
      return names === undefined ? undefined : (names?.includes(nameOf(file)) ?? false);
    },
    beside(path) {
      const lead = pathOf(path.slice(0, path.lastIndexOf("/") + 1));
      return namesIn(resolvePath(home, lead === "" ? "." : lead))?.map((name) => lead + name) ?? [];
    },
  };
}

/** The URI that a link's relative target leads to from a report; undefined for a report that has no folder. */
export function besideReport(report: string, target: string): string | undefined {
  const uri = normalUri(report);
  if (!URI.parse(uri).path.startsWith("/")) return undefined;
  const hash = target.indexOf("#");
  const [path, fragment] = hash < 0 ? [target, ""] : [target.slice(0, hash), target.slice(hash)];
  return resolvePath(folderOf(uri), pathOf(path)) + fragment;
}

/** A link's target as a path: without query, its escapes undone where they are well formed. */
function pathOf(target: string): string {
  const path = target.replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
