// Bundles the language server and the command line in parts that Node and a browser's worker share. A part is loaded when something
// in it is first asked for, so that a server starts with little code; Node requires its file, a worker gets its text from the client.
import { builtinModules, createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pdfPlugins } from "./pdf-bundle.mjs";
import { root } from "./project.mjs";

/** The entries, by the names of their files in dist/. */
const ENTRIES = { cli: "server/src/cli.ts", "server.browser": "server/src/main.browser.ts" };

const TARGET = ["node20", "es2022"];

const require = createRequire(import.meta.url);

/** The packages of the language server have a side for Node and one for a worker; the parts hold both. @type {import("esbuild").Plugin} */
const bothSides = {
  name: "both-sides",
  setup({ onResolve }) {
    const sides = /^(vscode-(?:languageserver|languageserver-protocol|jsonrpc))\/(node|browser)$/;
    onResolve({ filter: sides }, ({ path, resolveDir }) => {
      const [, name = "", side = ""] = sides.exec(path) ?? [];
      const common = require.resolve(name, { paths: [resolveDir] });
      return { path: join(dirname(common), "..", side, "main.js") };
    });
  },
};

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
  plugins: [bothSides, namedExports, ...pdfPlugins],
  // A package's build for pages would look for a document; its plain one runs in Node and in a worker.
  conditions: ["module"],
  mainFields: ["module", "main"],
  alias: {
    "@vscode/l10n": join(dirname(require.resolve("@vscode/l10n")), "browser.js"),
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

/**
 * @typedef {object} Parts
 * @property {Map<string, string>} files the text of each part, a CommonJS module, by the name of its file
 * @property {Record<string, string[]>} needs the parts that each part requires, by name
 * @property {string[]} inputs the files they are made from, relative to the project's root
 */

/**
 * Builds all parts.
 * @param {{ dev?: boolean }} [how] dev: readable
 * @returns {Promise<Parts>}
 */
export async function serverParts({ dev = false } = {}) {
  // Not imported above: this module is loaded before esbuild may be installed.
  const { build, transform } = await import("esbuild");
  const { outputFiles, metafile } = await build({ ...options, outdir: join(root, "dist"), minify: !dev });
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const { path, text } of outputFiles) {
    const module = text.replace(/\bimport\(("\.\/[^"]+\.js")\)/g, "__load($1)");
    const { code } = await transform(module, {
      format: "cjs",
      target: TARGET,
      minify: !dev,
      ...(module !== text && { banner: LOADER }),
    });
    files.set(basename(path), code);
  }
  const needs = Object.entries(metafile.outputs).map(([path, { imports }]) => [
    basename(path),
    imports.flatMap(({ kind, external, path }) => (kind === "import-statement" && !external ? [basename(path)] : [])),
  ]);
  return { files, needs: Object.fromEntries(needs), inputs: Object.keys(metafile.inputs) };
}
