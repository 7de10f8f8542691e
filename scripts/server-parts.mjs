// Bundles the language server and the command line in parts that Node and a browser's worker share. A part is loaded when something
// in it is first asked for, so that a server starts with little code; Node requires its file, a worker gets its text from the client.
import { readFile } from "node:fs/promises";
import { builtinModules, createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { bothSides } from "./both-sides.mjs";
import { importPlugins } from "./import-bundle.mjs";
import { packParts } from "./pack-parts.mjs";
import { pdfPlugins } from "./pdf-bundle.mjs";
import { root } from "./project.mjs";
import { smaller } from "./smaller.mjs";

/** The entries, by the names of their files in dist/. */
const ENTRIES = { cli: "server/src/cli.ts", "server.browser": "server/src/main.browser.ts" };

const TARGET = ["node20", "es2022"];

const require = createRequire(import.meta.url);

/**
 * Makes one ES module of a CommonJS package with many exports. Without it each module that imports the package would copy all of
 * them when the server starts.
 * @type {import("esbuild").Plugin}
 */
const namedExports = {
  name: "named-exports",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode-languageserver$/ }, ({ path, namespace }) =>
      namespace === "file" ? { path, namespace: "named-exports" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "named-exports" }, ({ path }) => ({
      contents: `export { ${Object.keys(require(path)).join(", ")} } from ${JSON.stringify(path)};`,
      resolveDir: root,
    }));
  },
};

/**
 * Modules, relative to the project's root, that become parts although they are imported as any other: each is loaded when one of its
 * functions is first called. For what is large, seldom needed, and needed at once.
 */
const DEFERRED = ["server/src/core/syntax/parser.ts", "server/src/core/house-rules/ignore.ts"];

/** Puts functions that load the module in its place. @type {import("esbuild").Plugin} */
const deferred = {
  name: "deferred",
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^\.\.?\// }, async ({ path, kind, importer, namespace, resolveDir, pluginData }) => {
      if (kind !== "import-statement" || namespace !== "file" || pluginData === deferred) return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: deferred });
      const name = relative(root, found.path).replaceAll("\\", "/");
      return DEFERRED.includes(name) ? { path: found.path, namespace: "deferred" } : undefined;
    });
    onLoad({ filter: /.*/, namespace: "deferred" }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const functions = [...text.matchAll(/^export function (\w+)/gm)].map(([, name]) => name);
      const loaded = `__loadNow(import(${JSON.stringify(path)}))`;
      const calls = functions.map((name) => `export const ${name} = (...given) => ${loaded}.${name}(...given);`);
      return { contents: calls.join("\n"), resolveDir: dirname(path) };
    });
  },
};

/** Data is read faster than it is compiled. @type {import("esbuild").Plugin} */
const dataAsText = {
  name: "data-as-text",
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, async ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(await readFile(path, "utf8"))))});`,
    }));
  },
};

/**
 * How the parts are bundled, but for where they go. They come out as ES modules, which alone can be split.
 * @satisfies {import("esbuild").BuildOptions}
 */
const options = {
  entryPoints: ENTRIES,
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: /** @type {const} */ ("esm"),
  platform: /** @type {const} */ ("neutral"),
  target: TARGET,
  external: [...builtinModules, "node:*"],
  plugins: [bothSides, namedExports, deferred, dataAsText, ...pdfPlugins, ...importPlugins],
  // A package's build for pages would look for a document; its plain one runs in Node and in a worker.
  conditions: ["module"],
  mainFields: ["module", "main"],
  alias: {
    "@vscode/l10n": join(root, "node_modules/@vscode/l10n/dist/browser.js"),
    // Only the command line writes files.
    "when-exit": join(root, "node_modules/when-exit/dist/node/index.js"),
  },
  legalComments: /** @type {const} */ ("none"),
  logLevel: /** @type {const} */ ("warning"),
  metafile: /** @type {const} */ (true),
  write: /** @type {const} */ (false),
};

/** By this a part loads others. A worker brings its own way; in Node it is `require`. */
const LOADER = "var __load=require.load??(async(part)=>require(part));";

/** The two ways in which the text of a part imports another that is not loaded with it. */
const importNow = /__loadNow\(import\("\.\/([^"]+\.js)"\)\)/g;
const importLater = /\bimport\("\.\/([^"]+\.js)"\)/g;

/**
 * @typedef {object} Parts
 * @property {Map<string, string>} files the text of each part, a CommonJS module, by the name of its file
 * @property {Record<string, string[]>} needs the parts that each part requires, by name
 * @property {string[]} inputs the files they are made from, relative to the project's root
 */

/**
 * Builds all parts.
 * @param {{ dev?: boolean, small?: boolean }} [how] dev: readable; small: as it is published
 * @returns {Promise<Parts>}
 */
export async function serverParts({ dev = false, small = false } = {}) {
  // Not imported above: this module is loaded before esbuild may be installed.
  const { build, transform } = await import("esbuild");
  const { outputFiles, metafile } = await build({ ...options, outdir: join(root, "dist"), minify: !dev });
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {Record<string, string[]>} */
  const needs = {};
  for (const { path, text } of outputFiles) {
    const name = basename(path);
    const imports = Object.entries(metafile.outputs).find(([output]) => basename(output) === name)?.[1].imports ?? [];
    needs[name] = imports
      .filter(({ kind, external }) => kind === "import-statement" && !external)
      .map(({ path }) => basename(path));
    const called = text.replace(importNow, (_, part) => {
      needs[name]?.push(part);
      return `require("./${part}")`;
    });
    const module = called.replace(importLater, '__load("./$1")');
    const { code } = await transform(module, {
      format: "cjs",
      target: TARGET,
      minify: !dev,
      ...(module !== called && { banner: LOADER }),
    });
    files.set(name, small ? await smaller(name, code) : code);
  }
  return packParts({ files, needs, inputs: Object.keys(metafile.inputs) }, "server.browser.js");
}
