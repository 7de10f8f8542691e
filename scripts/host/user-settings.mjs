// The user settings of a quiet VS Code: no telemetry, no updates, no welcome, no AI; nothing about the product itself.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** @type {Readonly<Record<string, unknown>>} */
const QUIET = {
  "telemetry.telemetryLevel": "off",
  "workbench.enableExperiments": false,
  "update.mode": "none",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "security.workspace.trust.enabled": false,
  "git.enabled": false,
};

/**
 * Writes the user settings of a VS Code server that has not been started yet.
 * @param {string} dataFolder the server's data folder
 * @param {Record<string, unknown>} [more] added to the quiet ones, and stronger
 * @param {{ keep?: boolean }} [options] keep: leave settings that are already there as they are
 */
export async function writeUserSettings(dataFolder, more = {}, { keep = false } = {}) {
  const file = join(dataFolder, "data", "User", "settings.json");
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, `${JSON.stringify({ ...QUIET, ...more }, undefined, 2)}\n`, { flag: keep ? "wx" : "w" });
  } catch (error) {
    if (!(keep && error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}
