// Folders in the cache that are made once and are either whole or not there. What is in them is the maker's business.
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { npm } from "../process.mjs";
import { step } from "../progress.mjs";
import { cacheFolder } from "../project.mjs";

const UNFINISHED = "unfinished-";
const ABANDONED_AFTER_MS = 3_600_000;

/**
 * Gives a folder of the cache, making it first when it is not there. It is made under another name and renamed when
 * finished, so an interrupted run leaves nothing that could be taken for the real one.
 * @param {string} name the folder's name; a version belongs in it
 * @param {string} label what to say while it is made
 * @param {(folder: string) => Promise<void>} make fills the empty folder it is given
 * @returns {Promise<string>} absolute path
 */
export async function cachedFolder(name, label, make) {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  await removeAbandoned();
  const unfinished = join(cacheFolder, `${UNFINISHED}${randomUUID()}`, name);
  await mkdir(unfinished, { recursive: true });
  try {
    await step(label, () => make(unfinished));
    await rename(unfinished, folder).catch((error) => {
      // Another run may have finished the same folder first: its copy is as good.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(dirname(unfinished), { recursive: true, force: true });
  }
  return folder;
}

/** Removes what runs that were killed have left half made. */
async function removeAbandoned() {
  for (const name of await readdir(cacheFolder).catch(() => [])) {
    const folder = join(cacheFolder, name);
    if (!name.startsWith(UNFINISHED) || Date.now() - (await stat(folder)).mtimeMs < ABANDONED_AFTER_MS) continue;
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Fetches a package with npm, without installing it, into `folder`.
 * @param {string} spec name and exact version
 * @param {string} folder
 * @returns {Promise<string>} path of the package's archive (.tgz)
 */
export async function fetchArchive(spec, folder) {
  await npm(["pack", spec, "--pack-destination", folder]);
  const archive = (await readdir(folder)).find((file) => file.endsWith(".tgz"));
  if (!archive) throw new Error(`npm fetched nothing for ${spec}`);
  return join(folder, archive);
}
