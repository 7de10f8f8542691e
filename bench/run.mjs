// `npm run bench`: builds the servers, measures, prints. Figures of one run compare with each other only. `--rounds N`, 15 by default;
// `--only start` or `--only preview` for one of the parts.

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { benchPreview } from "./preview.mjs";
import { benchStart } from "./start.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = `${root}.cache/bench`;
const { values } = parseArgs({ options: { rounds: { type: "string", default: "15" }, only: { type: "string" } } });
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

const { report } = await import(await bundle("bench/report.ts", "report", "esm"));

if (values.only !== "preview") {
  const result = await benchStart({
    ours: `${root}dist/cli.js`,
    bare: await bundle("bench/bare-server.mjs", "bare-server"),
    rounds: Number(values.rounds),
    text: report(5_000),
  });
  console.log(`Spawn to first diagnostics, median of ${values.rounds} interleaved rounds (Node ${process.version}):`);
  console.log(
    `  ours ${result.ours.toFixed(1)} ms · bare vscode-languageserver ${result.bare.toFixed(1)} ms · ratio ${result.ratio.toFixed(2)}`,
  );
}

if (values.only !== "start") {
  const texts = { "5 KB": report(5_000), "60 KB": report(60_000) };
  const times = await benchPreview({ texts, changes: 10 * Number(values.rounds) });
  console.log("A change of the report to the patched page of its preview, in VS Code, in milliseconds:");
  console.table(Object.fromEntries(Object.entries(times).map(([size, each]) => [size, spread(each)])));
}

/** @param {number[]} times */
function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) => Number(sorted[Math.floor(part * (sorted.length - 1))]?.toFixed(1));
  return { least: at(0), median: at(0.5), "95 of 100": at(0.95), changes: sorted.length };
}
