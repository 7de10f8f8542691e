// The VS Code that a person opens with `npm start`: its data folder, which stays, and the built extension in it.
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder, manifest, root } from "../project.mjs";
import { writeUserSettings } from "./user-settings.mjs";

/**
 * @returns {Promise<{ dataFolder: string, token: string }>} the token stays too, so that a page left open finds its server again
 */
export async function dataFolderForPeople() {
  const dataFolder = join(cacheFolder, "vscode-data");
  await writeUserSettings(dataFolder, { "workbench.startupEditor": "readme" }, { keep: true });
  const file = join(dataFolder, "token");
  return { dataFolder, token: existsSync(file) ? await readFile(file, "utf8") : randomUUID() };
}

/**
 * Installs the project's folder itself as an extension: what was just built is what runs.
 * @param {string} dataFolder
 */
export async function linkExtension(dataFolder) {
  const { publisher, name, version } = manifest();
  const extensions = join(dataFolder, "extensions");
  await mkdir(extensions, { recursive: true });
  // VS Code's list would name an older version, or call the link removed.
  const outdated = (await readdir(extensions)).filter(
    (entry) => entry === "extensions.json" || entry.startsWith(`${publisher}.${name}-`),
  );
  await Promise.all(outdated.map((entry) => rm(join(extensions, entry), { force: true })));
  await symlink(root, join(extensions, `${publisher}.${name}-${version}`), "junction");
}
