// How the reading of Word documents becomes a small part of the server that runs in Node and in a worker: without what mammoth
// brings for other work, and with the one ZIP library that the server has.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pdfReader } from "./pdf-reader.mjs";
import { root } from "./project.mjs";

const require = createRequire(import.meta.url);

/** What takes the place of a module of mammoth or of what it uses, by the end of its path. @type {Record<string, string>} */
const INSTEAD = {
  // Only what is read is unpacked; how much that may be was measured before.
  "jszip/lib/index.js": `
    import { unzipSync } from "fflate";
    const one = (bytes, name) => unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
    export const loadAsync = async (buffer) => {
      const bytes = new Uint8Array(buffer);
      const names = new Set();
      unzipSync(bytes, { filter: ({ name }) => !names.add(name) });
      return { file: (name) => (names.has(name) ? { async: async () => one(bytes, name) } : null) };
    };`,
  // JavaScript can itself today what mammoth takes from here, on lists, things like lists, and objects of strings.
  "underscore/modules/index-all.js": `
    const list = (of) => (of == null ? [] : typeof of.length === "number" ? Array.from(of) : Object.values(of));
    const key = (by) => (typeof by === "function" ? by : (one) => one?.[by]);
    export const any = (of, test) => list(of).some(test), some = any;
    export const every = (of, test) => list(of).every(test);
    export const extend = (one, ...others) => {
      for (const other of others) for (const name in other) one[name] = other[name];
      return one;
    };
    export const clone = (of) => (Array.isArray(of) ? [...of] : extend({}, of));
    export const foldl = (of, join, first) => list(of).reduce(join, first);
    export const filter = (of, test) => list(of).filter(test);
    export const find = (of, test) => list(of).find(test);
    export const findIndex = (of, test) => list(of).findIndex(test);
    export const flatten = (of, once) => list(of).flat(once ? 1 : Infinity);
    export const forEach = (of, use) =>
      typeof of?.length === "number" ? list(of).forEach(use) : Object.entries(of ?? {}).forEach(([name, value]) => use(value, name));
    export const indexBy = (of, by) => Object.fromEntries(list(of).map((one) => [key(by)(one), one]));
    export const invert = (of) => Object.fromEntries(Object.entries(of).map(([name, value]) => [value, name]));
    export const isArray = Array.isArray;
    export const isEqual = (a, b) =>
      a === b || (Object.keys(a).length === Object.keys(b).length && Object.keys(a).every((name) => a[name] === b[name]));
    export const isFunction = (one) => typeof one === "function";
    export const isString = (one) => typeof one === "string";
    export const last = (of) => list(of).at(-1);
    export const map = (of, make) =>
      Array.isArray(of) ? of.map(make) : Object.entries(of ?? {}).map(([name, value]) => make(value, name));
    export const pluck = (of, name) => list(of).map((one) => one[name]);
    export const values = (of) => Object.values(of ?? {});`,
  // Entities of HTML; XML has five.
  "@xmldom/xmldom/lib/entities.js": `
    export const XML_ENTITIES = { amp: "&", apos: "'", gt: ">", lt: "<", quot: '"' };
    export const HTML_ENTITIES = XML_ENTITIES;`,
  // What writes.
  "xmlbuilder/lib/index.js": "export default undefined;",
  "mammoth/lib/writers/markdown-writer.js": "export const markdownWriter = undefined;",
};

/** The fonts of signs that stand for marks and bullets; others are decoration. */
const FONTS = /^ {4}"(?:WEBDINGS|WINGDINGS 3)": \{[^}]*\},?\n/gm;

/** Modules of mammoth that its package has another form of for browsers: one that reads no file. */
const FOR_BROWSERS = ["unzip.js", "docx/files.js"];

const PACKAGES = /[/\\]node_modules[/\\](?:mammoth|@xmldom|lop|option)[/\\]/;

/** @type {import("esbuild").Plugin} */
const smallMammoth = {
  name: "small-mammoth",
  setup({ onLoad, onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === smallMammoth || !PACKAGES.test(importer)) return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: smallMammoth });
      const file = found.path.replaceAll("\\", "/");
      const name = Object.keys(INSTEAD).find((one) => file.endsWith(`/${one}`));
      if (name) return { path: name, namespace: "instead-for-import" };
      const plain = FOR_BROWSERS.find((one) => file.endsWith(`/mammoth/lib/${one}`));
      return plain ? { path: join(dirname(require.resolve("mammoth")), "../browser", plain) } : undefined;
    });
    onLoad({ filter: /[/\\]dingbat-to-unicode[/\\]dist[/\\]dingbats\.js$/ }, async ({ path }) => {
      const all = await readFile(path, "utf8");
      if (all.match(FONTS)?.length !== 2) throw new Error(`${path} is not what it was: look at it again.`);
      return { contents: all.replace(FONTS, "") };
    });
    // What is wrong with a page of HTML is nobody's question.
    onLoad({ filter: /[/\\]hast-util-from-html[/\\]lib[/\\]errors\.js$/ }, () => ({
      contents: "export const errors = {};",
    }));
    onLoad({ filter: /./, namespace: "instead-for-import" }, ({ path }) => ({
      contents: /** @type {string} */ (INSTEAD[path]),
      resolveDir: root,
    }));
  },
};

/** For the bundle's options. @type {import("esbuild").Plugin[]} */
export const importPlugins = [smallMammoth, pdfReader];
