// The files in a folder and all folders below it. Follows no link to a folder, so it comes to an end; says which folders it could not read.

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export interface Walked {
  /** Absolute paths, sorted: files, and links to files. */
  readonly files: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly error: unknown }[];
}

/** Walks a folder. What begins with a dot, and what npm installed, is nobody's report. */
export async function walk(folder: string): Promise<Walked> {
  const files: string[] = [];
  const unreadable: { path: string; error: unknown }[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path = next;
    try {
      for (const entry of await readdir(path, { withFileTypes: true })) {
        const inner = join(path, entry.name);
        if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
        if (entry.isDirectory()) waiting.push(inner);
        else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(inner)))) files.push(inner);
      }
    } catch (error) {
      unreadable.push({ path, error });
    }
  }
  return { files: files.sort(), unreadable };
}

/** Whether a link leads to a file; one that leads nowhere does not. */
async function isFile(link: string): Promise<boolean> {
  return stat(link).then(
    (facts) => facts.isFile(),
    () => false,
  );
}
