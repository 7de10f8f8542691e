// The notice that ships with the bundles: the licence of every package whose code is in them.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./project.mjs";

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * @param {readonly string[]} inputs the bundled files, relative to the project's root, as esbuild names them
 * @returns {Promise<string>} one part for each package, sorted by name
 */
export async function thirdPartyNotice(inputs) {
  const folders = new Set(inputs.flatMap((input) => PACKAGE_FOLDER.exec(input)?.[0] ?? []));
  const parts = await Promise.all([...folders].map(licence));
  return `${[...new Set(parts)].sort().join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** @param {string} folder of one package, relative to the project's root */
async function licence(folder) {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(await readFile(join(path, "package.json"), "utf8"));
  // A package of fonts has a licence for its code and another one for its fonts.
  const files = (await readdir(path)).filter((file) => /^licen[cs]e(?:[._-]|$)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(path, file), "utf8")));
  const text = texts.map((text) => text.trim()).join("\n\n");
  return `${name} ${version}\n\n${text || `Licence: ${license}`}`;
}
