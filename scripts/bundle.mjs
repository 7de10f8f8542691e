// Bundles the extension, the preview's page and, in parts of their own, the language server and the command line into dist/.
// Types are not checked here (`tsc -b` does that).
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { basename, join } from "node:path";
import { clientPlugins } from "./client-bundle.mjs";
import { root } from "./project.mjs";
import { serverParts } from "./server-parts.mjs";
import { smaller } from "./smaller.mjs";
import { thirdPartyNotice } from "./third-party.mjs";

/** @typedef {import("esbuild").BuildOptions} BuildOptions */

// The server's worker has no document, which a package's build for pages would look for.
/** @satisfies {BuildOptions} */
const browser = { platform: /** @type {const} */ ("browser"), target: "es2022", conditions: ["worker", "module"] };

/** The preview's page: a script, and the style sheet that it imports. @satisfies {BuildOptions} */
const page = {
  platform: /** @type {const} */ ("browser"),
  target: "es2022",
  format: /** @type {const} */ ("iife"),
};

/** The extension's code, for Node's host and for that in a worker. @satisfies {BuildOptions} */
const inHosts = {
  platform: /** @type {const} */ ("neutral"),
  target: ["node20", "es2022"],
  format: /** @type {const} */ ("cjs"),
  conditions: ["module"],
  external: ["vscode", ...builtinModules, "node:*"],
  plugins: clientPlugins,
};

/** What each bundle is made from, and what it is made for. @type {Record<string, BuildOptions & { entry: string }>} */
const BUNDLES = {
  extension: { entry: "client/src/extension.ts", ...inHosts },
  "language-client": { entry: "client/src/server/language-client.ts", ...inHosts },
  preview: { entry: "client/webview/main.ts", ...page },
  "server.worker": { entry: "server/src/worker-parts.ts", ...browser, format: "iife" },
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
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    legalComments: "none",
    // The ES modules of the language server's packages can be tree-shaken; their CommonJS builds cannot.
    mainFields: options.platform === "browser" ? ["browser", "module", "main"] : ["module", "main"],
    logLevel: "warning",
  };
}

/**
 * Writes every bundle to an emptied dist/.
 * @param {{ dev?: boolean, small?: boolean, analyze?: boolean }} [options] dev: readable, with source maps; small: as it is published;
 *   analyze: print what the bundles are made of
 */
export async function bundle({ dev = false, small = false, analyze = false } = {}) {
  // Not imported above: this module is loaded before esbuild may be installed.
  const esbuild = await import("esbuild");
  const dist = join(root, "dist");
  const parts = serverParts({ dev, small });
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
  for (const { path, contents, text } of results.flatMap(({ outputFiles }) => outputFiles))
    await writeFile(path, small && path.endsWith(".js") ? await smaller(basename(path), text) : contents);
  await writeParts(dist, await parts);
  const inputs = [...results.flatMap(({ metafile }) => Object.keys(metafile.inputs)), ...(await parts).inputs];
  await writeFile(join(dist, "THIRD-PARTY.txt"), await thirdPartyNotice(inputs));
  if (analyze) for (const { metafile } of results) console.log(await esbuild.analyzeMetafile(metafile));
}

/**
 * Writes the parts of the server and the command line, with the list of what each needs, and makes the command line executable.
 * @param {string} folder
 * @param {import("./server-parts.mjs").Parts} parts
 */
export async function writeParts(folder, { files, needs }) {
  for (const [name, text] of files)
    await writeFile(join(folder, name), name === "cli.js" ? `#!/usr/bin/env node\n${text}` : text);
  await writeFile(join(folder, "server.parts.json"), JSON.stringify(needs));
  await chmod(join(folder, "cli.js"), 0o755);
}
