// `npm run fuzz`: the properties on as many texts as asked for. `--inputs N` (all properties together, 100,000 by default),
// `--seed S` to repeat a run, `--only NAME` for one property. Exit code 1 at the first text that breaks one; fast-check shrinks it.

import { parseArgs } from "node:util";
import fc from "fast-check";
import { anyText, edited } from "./arbitraries.ts";
import { fixAllEnds, fixesMend, formatKeeps, incrementalIsFresh, readingCovers, spansFit } from "./properties.ts";

interface Options {
  readonly numRuns: number;
  readonly seed: number;
}

const all = { includeErrorInReport: true };
const properties: Record<string, (options: Options) => fc.RunDetails<unknown>> = {
  readingCovers: (options) => fc.check(fc.property(anyText, readingCovers), { ...all, ...options }),
  spansFit: (options) => fc.check(fc.property(anyText, spansFit), { ...all, ...options }),
  fixesMend: (options) => fc.check(fc.property(anyText, fixesMend), { ...all, ...options }),
  fixAllEnds: (options) => fc.check(fc.property(anyText, fixAllEnds), { ...all, ...options }),
  formatKeeps: (options) => fc.check(fc.property(anyText, formatKeeps), { ...all, ...options }),
  incrementalIsFresh: (options) => fc.check(fc.property(edited, incrementalIsFresh), { ...all, ...options }),
};

const { values } = parseArgs({
  options: { inputs: { type: "string", default: "100000" }, seed: { type: "string" }, only: { type: "string" } },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const chosen = Object.entries(properties).filter(([name]) => values.only === undefined || name === values.only);
const numRuns = Math.ceil(Number(values.inputs) / chosen.length);
console.log(`Seed ${seed}, ${numRuns} texts for each of ${chosen.length} properties`);
let failed = 0;
for (const [name, property] of chosen) {
  const start = performance.now();
  const result = property({ numRuns, seed });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (result.failed) {
    failed++;
    console.error(`✘ ${name} (${seconds} s)\n${fc.defaultReportMessage(result)}`);
  } else console.log(`✔ ${name}: ${result.numRuns} texts in ${seconds} s`);
}
process.exitCode = failed > 0 ? 1 : 0;
