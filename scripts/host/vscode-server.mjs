// A complete VS Code server out of npm, fetched once, without what is not needed here. Starting it is done elsewhere.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { capture, npm } from "../process.mjs";
import { cachedFolder, fetchArchive } from "./cached-folder.mjs";
import { stubNativeModules } from "./native-stubs.mjs";

/** The release of code-server; VS Code inside it is 1.139.1. */
const RELEASE = "4.139.1";
const VSCODE = "1.139.1";

/** Large dependencies that only Copilot, dev containers or Windows use. */
const UNUSED_DEPENDENCIES = /^(@github\/.*|@microsoft\/mxc-sdk|@devcontainers\/.*|@vscode\/windows-.*)$/;
const UNUSED_EXTENSIONS = ["copilot", "mermaid-markdown-features"];
const PREBUILT_FOR_ALL_PLATFORMS = ["@vscode/ripgrep-universal/bin", "node-pty/prebuilds"];

/** @returns {Promise<string>} path of the server's folder; its entry is out/server-main.js */
export function vscodeServer() {
  return cachedFolder(`vscode-server-${VSCODE}`, `Fetching VS Code ${VSCODE} (about half a minute, once)`, fetchServer);
}

/** @param {string} folder */
async function fetchServer(folder) {
  const archive = await fetchArchive(`code-server@${RELEASE}`, folder);
  await capture("tar", ["-xzf", archive, "-C", folder, "--strip-components=3", "package/lib/vscode"]);
  await rm(archive);
  await dropUnusedDependencies(join(folder, "package.json"));
  // Not `npm ci`: the package's own shrinkwrap is out of step with its package.json, and npm ci refuses it.
  await npm(["install", "--omit=dev", "--ignore-scripts"], { cwd: folder });
  await prune(folder);
  await stubNativeModules(join(folder, "node_modules"));
}

/** @param {string} file the server's package.json */
async function dropUnusedDependencies(file) {
  const json = JSON.parse(await readFile(file, "utf8"));
  for (const name of Object.keys(json.dependencies)) {
    if (UNUSED_DEPENDENCIES.test(name)) delete json.dependencies[name];
  }
  await writeFile(file, JSON.stringify(json, undefined, 2));
}

/** @param {string} folder */
async function prune(folder) {
  const platform = `${process.platform}-${process.arch}`;
  const unused = UNUSED_EXTENSIONS.map((name) => join(folder, "extensions", name));
  for (const prebuilt of PREBUILT_FOR_ALL_PLATFORMS) {
    const parent = join(folder, "node_modules", prebuilt);
    for (const name of await readdir(parent)) if (name !== platform) unused.push(join(parent, name));
  }
  await Promise.all(unused.map((path) => rm(path, { recursive: true, force: true })));
}
