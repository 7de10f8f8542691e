// The files in a folder and all folders below it. Follows no link to a folder, so it comes to an end; says which folders it could not read.

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

export interface WalkedFile {
  /** From the folder that was walked, with "/". */
  readonly below: string;
  readonly isLink: boolean;
}

export interface Walked {
  /** Sorted: files, and links to files. */
  readonly files: readonly WalkedFile[];
  /** Absolute paths. */
  readonly unreadable: readonly { readonly path: string; readonly error: unknown }[];
}

/** Walks a folder. What begins with a dot, and what npm installed, is nobody's report. */
export async function walk(folder: string): Promise<Walked> {
  const files: WalkedFile[] = [];
  const unreadable: { path: string; error: unknown }[] = [];
  const waiting = [""];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path = join(folder, next);
    try {
      for (const entry of await readdir(path, { withFileTypes: true })) {
        if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
        const below = next === "" ? entry.name : `${next}/${entry.name}`;
        if (entry.isDirectory()) waiting.push(below);
        else if (entry.isFile()) files.push({ below, isLink: false });
        else if (entry.isSymbolicLink() && (await isFile(join(folder, below)))) files.push({ below, isLink: true });
      }
    } catch (error) {
      unreadable.push({ path, error });
    }
  }
  return { files: files.sort((a, b) => (a.below < b.below ? -1 : 1)), unreadable };
}

/** Whether a link leads to a file; one that leads nowhere does not. */
async function isFile(link: string): Promise<boolean> {
  return stat(link).then(
    (facts) => facts.isFile(),
    () => false,
  );
}
