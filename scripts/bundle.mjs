// Bundles the extension, the language server and the command line into dist/, each for Node and, but for the last, for the browser.
// Types are not checked here (`tsc -b` does that).
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./project.mjs";
import { thirdPartyNotice } from "./third-party.mjs";

/** @typedef {import("esbuild").BuildOptions} BuildOptions */

const node = /** @type {const} */ ({ platform: "node", target: "node20", format: "cjs" });
// The browser's extension host and the server are workers: a package's build for pages would look for a document.
/** @satisfies {BuildOptions} */
const browser = { platform: /** @type {const} */ ("browser"), target: "es2022", conditions: ["worker", "module"] };

/** The preview's page: a script, and the style sheet that it imports. @satisfies {BuildOptions} */
const page = {
  platform: /** @type {const} */ ("browser"),
  target: "es2022",
  format: /** @type {const} */ ("iife"),
};

/** What only the preview needs; the server in Node loads it with the first page that it renders. */
const PAGE_PACKAGES = ["hast-util-to-html", "rehype-raw", "rehype-sanitize", "remark-rehype"];

/** Leaves those packages to their own bundle. @type {import("esbuild").Plugin} */
const pageBundle = {
  name: "page-bundle",
  setup({ onResolve, onLoad }) {
    const own = new RegExp(`^(?:${PAGE_PACKAGES.join("|")})$`);
    onResolve({ filter: own }, ({ path }) => ({ path, namespace: "page" }));
    onResolve({ filter: /^\.\/rehype\.js$/, namespace: "page" }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: own, namespace: "page" }, ({ path }) => ({
      contents: `module.exports = require("./rehype.js")[${JSON.stringify(path)}];`,
    }));
  },
};

/** What each bundle is made from, and what it is made for. @type {Record<string, BuildOptions & { entry: string }>} */
const BUNDLES = {
  rehype: {
    entry: "",
    ...node,
    stdin: {
      contents: `module.exports = { ${PAGE_PACKAGES.map((name) => `"${name}": require("${name}")`)} };`,
      resolveDir: root,
    },
  },
  "server.browser": { entry: "server/src/main.browser.ts", ...browser, format: "iife" },
  "extension.node": { entry: "client/src/extension.node.ts", ...node, external: ["vscode"] },
  "extension.browser": { entry: "client/src/extension.browser.ts", ...browser, format: "cjs", external: ["vscode"] },
  preview: { entry: "client/webview/main.ts", ...page },
  // The command line and, by `lsp` or over IPC, the language server: they share all but their last layer.
  cli: { entry: "server/src/cli.ts", ...node, plugins: [pageBundle], banner: { js: "#!/usr/bin/env node" } },
};

/**
 * How a bundle is built, but for where it goes.
 * @param {string} name in BUNDLES
 * @returns {BuildOptions}
 */
export function buildOptions(name) {
  const { entry, ...options } = /** @type {BuildOptions & { entry: string }} */ (BUNDLES[name]);
  return {
    ...options,
    ...(entry !== "" && { entryPoints: [join(root, entry)] }),
    absWorkingDir: root,
    bundle: true,
    legalComments: "none",
    // The ES modules of the language server's packages can be tree-shaken; their CommonJS builds cannot.
    mainFields: options.platform === "node" ? ["module", "main"] : ["browser", "module", "main"],
    logLevel: "warning",
  };
}

/**
 * Writes every bundle to an emptied dist/.
 * @param {{ dev?: boolean, analyze?: boolean }} [options] dev: readable, with source maps; analyze: print what the bundles are made of
 */
export async function bundle({ dev = false, analyze = false } = {}) {
  // Not imported above: this module is loaded before esbuild may be installed.
  const esbuild = await import("esbuild");
  const dist = join(root, "dist");
  const results = await Promise.all(
    Object.keys(BUNDLES).map((name) =>
      esbuild.build({
        ...buildOptions(name),
        outfile: join(dist, `${name}.js`),
        metafile: true,
        write: false,
        minify: !dev,
        sourcemap: dev,
      }),
    ),
  );
  // Emptied only now: a failed build leaves the last good one.
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  for (const { path, contents } of results.flatMap(({ outputFiles }) => outputFiles)) await writeFile(path, contents);
  await chmod(join(dist, "cli.js"), 0o755);
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  await writeFile(join(dist, "THIRD-PARTY.txt"), await thirdPartyNotice(inputs));
  if (analyze) for (const { metafile } of results) console.log(await esbuild.analyzeMetafile(metafile));
}
