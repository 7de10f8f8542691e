// `npm run bench`: builds the servers, measures, prints. Figures of one run compare with each other only. `--rounds N`, 15 by default.

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { benchStart } from "./start.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}.cache/bench`;
const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" } } });
mkdirSync(out, { recursive: true });

/** @param {string} entry @param {string} name @param {"cjs" | "esm"} [format] */
async function bundle(entry, name, format = "cjs") {
  const outfile = `${out}/${name}.${format === "esm" ? "mjs" : "cjs"}`;
  await build({
    entryPoints: [root + entry],
    outfile,
    bundle: true,
    platform: "node",
    format,
    target: "node20",
    minify: true,
    mainFields: ["module", "main"],
    logLevel: "warning",
  });
  return outfile;
}

const bare = await bundle("bench/bare-server.mjs", "bare-server");
const { report } = await import(await bundle("bench/report.ts", "report", "esm"));
const result = await benchStart({
  ours: `${root}dist/cli.js`,
  bare,
  rounds: Number(values.rounds),
  text: report(5_000),
});
console.log(`Spawn to first diagnostics, median of ${values.rounds} interleaved rounds (Node ${process.version}):`);
console.log(
  `  ours ${result.ours.toFixed(1)} ms · bare vscode-languageserver ${result.bare.toFixed(1)} ms · ratio ${result.ratio.toFixed(2)}`,
);
