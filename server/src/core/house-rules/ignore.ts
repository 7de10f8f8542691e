// Whether house rules leave a report alone. Globs only; which files exist is not asked.

import picomatch from "picomatch/posix";
import type { IgnoreGlob } from "./merge.ts";

/**
 * Whether the globs leave a file alone; of several that match, the last decides. A glob that names a folder holds for all in it.
 * @param uri of the report, encoded as the globs' folders are.
 */
export function isIgnored(globs: readonly IgnoreGlob[], uri: string): boolean {
  let ignored = false;
  for (const { folder, glob } of globs) {
    const path = pathFrom(folder, uri);
    if (path === undefined) continue;
    const negated = glob.startsWith("!");
    if (negated === ignored && matches(negated ? glob.slice(1) : glob, path)) ignored = !negated;
  }
  return ignored;
}

function matches(glob: string, path: string): boolean {
  const plain = glob.replace(/^\.?\//, "").replace(/\/+$/, "");
  return picomatch([plain, `${plain}/**`], { dot: true })(path);
}

/** The path of a file from a folder, decoded; undefined where it is not in the folder. */
function pathFrom(folder: string, uri: string): string | undefined {
  const base = folder.endsWith("/") ? folder : `${folder}/`;
  return uri.startsWith(base) ? decoded(uri.slice(base.length)) : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
