// A report's pictures on the disk: only of files that really lie, links followed, in one of the folders that are given. Node's.

import { open, realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { picturePath } from "../core/values/file-path.ts";

/** No camera makes larger pictures, and no reader wants them in a report. Bytes. */
const largest = 64 * 1024 * 1024;

/**
 * The bytes of a picture by its path as the report writes it, counted from the first folder; undefined where there is none,
 * where it lies outside of the folders, or is larger than any picture.
 */
export async function readPictureFile(written: string, folders: readonly string[]): Promise<Uint8Array | undefined> {
  const names = picturePath(written);
  const [base] = folders;
  if (!names || base === undefined) return undefined;
  const real = await realPath(join(base, ...names));
  const reals = await Promise.all(folders.map(realPath));
  if (real === undefined || !reals.some((folder) => folder !== undefined && isInside(real, folder))) return undefined;
  try {
    const file = await open(real);
    try {
      const stat = await file.stat();
      return stat.isFile() && stat.size <= largest ? new Uint8Array(await file.readFile()) : undefined;
    } finally {
      await file.close();
    }
  } catch {
    // A file that may not be read is not there for a report.
    return undefined;
  }
}

async function realPath(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
