// The notice that ships with the bundles: the licence of every package whose code is in them. Packages under the same words stand
// together, each with its own copyright.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./project.mjs";

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;

/** A line that says whose a package is, not what its licence says. */
const COPYRIGHT = /^[ \t]*(?:\(c\)|©|copyright (?:\(c\)|©|\d)).*$/gim;

/** What some put above the same words. */
const TITLE = /^\(?(?:the )?(?:mit|isc) license(?: \(\w+\))?\)?/i;

/**
 * @param {readonly string[]} inputs the bundled files, relative to the project's root, as esbuild names them
 * @returns {Promise<string>} one part for each licence, and in it each package, sorted by name
 */
export async function thirdPartyNotice(inputs) {
  const folders = new Set(inputs.flatMap((input) => PACKAGE_FOLDER.exec(input)?.[0] ?? []));
  /** @type {Map<string, { words: string, packages: Map<string, string> }>} */
  const licences = new Map();
  for (const { name, text } of await Promise.all([...folders].map(licence))) {
    const owners = [...text.matchAll(COPYRIGHT)].map(([line]) => line.trim());
    const words = text.replace(COPYRIGHT, "").trim();
    const key = words.replace(TITLE, "").replace(/\s+/g, " ").toLowerCase();
    const same = licences.get(key) ?? { words, packages: new Map() };
    same.packages.set([name, ...owners].join("\n"), `${name}\n\n${text}`);
    licences.set(key, same);
  }
  const parts = [...licences.values()].map(({ words, packages }) =>
    packages.size > 1 ? [...[...packages.keys()].sort(), words].join("\n\n") : [...packages.values()].join(),
  );
  return `${parts.sort().join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** @param {string} folder of one package, relative to the project's root */
async function licence(folder) {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(await readFile(join(path, "package.json"), "utf8"));
  // A package of fonts has a licence for its code and another one for its fonts.
  const files = (await readdir(path)).filter((file) => /^licen[cs]e(?:[._-]|$)/i.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(path, file), "utf8")));
  const text = texts.map((text) => text.replace(/\r\n?/g, "\n").trim()).join("\n\n");
  return { name: `${name} ${version}`, text: text || `Licence: ${license}` };
}
