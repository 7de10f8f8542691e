// `npm run bench`: builds what is measured, measures, and writes `bench/results.json` and `bench/RESULTS.md`. Figures of one run
// compare with each other only. See bench/README.md.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { bundle } from "../scripts/bundle.mjs";
import { runMain, step } from "../scripts/progress.mjs";
import { cacheFolder, root } from "../scripts/project.mjs";
import { benchCheck } from "./check.mjs";
import { benchFeatures } from "./features.mjs";
import { machine } from "./machine.mjs";
import { installPeers } from "./peers.mjs";
import { benchPreview } from "./preview.mjs";
import { resultsText } from "./results-text.mjs";
import { servers } from "./servers.mjs";
import { benchStart } from "./start.mjs";
import { quantile, type } from "./typing.mjs";

const parts = /** @type {const} */ (["start", "typing", "features", "check", "preview"]);
const sizes = { "5 KB": 5_000, "60 KB": 60_000, "600 KB": 600_000 };
/** Keys at each size: enough for a median, few enough for an evening. */
const keysAt = { "5 KB": 400, "60 KB": 200, "600 KB": 60 };
const results = join(root, "bench/results.json");

await runMain(async () => {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "3" }, only: { type: "string" } } });
  const rounds = Number(values.rounds);
  const chosen = values.only?.split(",") ?? [...parts];
  const unknown = chosen.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`There is no part “${unknown}”: --only takes ${parts.join(", ")}.`);
  await step("Building", () => bundle({ small: true }));
  if (chosen.includes("typing") || chosen.includes("check")) await installPeers();
  const files = {
    ours: join(root, "dist/cli.js"),
    bareStdio: join(root, "bench/bare-stdio.mjs"),
    bareServer: await bundled("bench/bare-server.mjs", "bare-server", "cjs"),
  };
  /** @type {typeof import("./texts.ts")} */
  const texts = await import(await bundled("bench/texts.ts", "texts", "esm"));
  const list = servers(files, texts.jsonSchema);
  const ours = list.filter(({ name }) => name === "ours, pull");

  /** @type {Record<string, () => Promise<unknown>>} */
  const measure = {
    start: () =>
      benchStart({
        ours: files.ours,
        bare: files.bareServer,
        rounds: 7 * rounds,
        text: texts.markdownText(5_000, "the QXZB").text,
      }),
    typing: () => typing(list, texts, rounds),
    features: async () => {
      const all = [];
      for (let round = 0; round < rounds; round++)
        for (const server of ours)
          all.push(await benchFeatures(server, texts.markdownText(60_000, server.mistake), 100));
      return medians(all);
    },
    check: async () => ({
      "1,000": await benchCheck({ ours: files.ours, text: texts.report(4_500), count: 1_000, rounds }),
      "10,000": await benchCheck({ ours: files.ours, text: texts.report(4_500), count: 10_000, rounds }),
    }),
    preview: () =>
      benchPreview({ texts: { "5 KB": texts.report(5_000), "60 KB": texts.report(60_000) }, changes: 50, rounds }),
  };
  const known = JSON.parse(readFileSync(results, { encoding: "utf8", flag: "a+" }) || "{}");
  for (const part of chosen) {
    known[part] = { machine: machine(), rounds, figures: await step(`Measuring ${part}`, () => measure[part]?.()) };
    writeFileSync(results, `${JSON.stringify(known, null, 2)}\n`);
  }
  const text = resultsText(known, list, readFileSync(join(root, "bench/missed.md"), "utf8"));
  writeFileSync(join(root, "bench/RESULTS.md"), text);
  console.log(`\n${text}`);
  return 0;
});

/**
 * @param {import("./servers.mjs").Server[]} list @param {typeof import("./texts.ts")} texts @param {number} rounds
 * @returns {Promise<Record<string, Record<string, Record<string, number>>>>} by size and server
 */
async function typing(list, texts, rounds) {
  /** @type {Record<string, Record<string, Record<string, number>[]>>} */
  const all = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, size] of Object.entries(sizes))
      for (const server of list) {
        if (size > (server.largest ?? Number.POSITIVE_INFINITY)) continue;
        const typed = (server.notation === "json" ? texts.jsonText : texts.markdownText)(size, server.mistake);
        const keys = keysAt[/** @type {keyof typeof keysAt} */ (name)];
        all[name] ??= {};
        all[name][server.name] ??= [];
        all[name][server.name]?.push(await type(server, typed, { warm: keys, keys, bursts: 3 }));
      }
  return Object.fromEntries(
    Object.entries(all).map(([size, by]) => [
      size,
      Object.fromEntries(Object.entries(by).map(([name, rows]) => [name, medians(rows)])),
    ]),
  );
}

/** @param {Record<string, number>[]} rows @returns {Record<string, number>} the median of each figure */
function medians(rows) {
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [
      name,
      quantile(
        rows.map((row) => row[name] ?? Number.NaN),
        0.5,
      ),
    ]),
  );
}

/** @param {string} entry @param {string} name @param {"cjs" | "esm"} format @returns {Promise<string>} the bundle's file */
async function bundled(entry, name, format) {
  mkdirSync(join(cacheFolder, "bench"), { recursive: true });
  const outfile = join(cacheFolder, "bench", `${name}.${format === "esm" ? "mjs" : "cjs"}`);
  await build({
    entryPoints: [join(root, entry)],
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
