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

interface Outcome {
  readonly failed: boolean;
  readonly numRuns: number;
  readonly report: string | undefined;
}

/** Tries a property, and gives of the outcome what does not depend on what it was tried on. */
function tryOn<T>(texts: fc.Arbitrary<T>, holds: (input: T) => void, options: Options): Outcome {
  const result = fc.check(fc.property(texts, holds), { includeErrorInReport: true, ...options });
  return { failed: result.failed, numRuns: result.numRuns, report: fc.defaultReportMessage(result) };
}

const properties: Record<string, (options: Options) => Outcome> = {
  readingCovers: (options) => tryOn(anyText, readingCovers, options),
  spansFit: (options) => tryOn(anyText, spansFit, options),
  fixesMend: (options) => tryOn(anyText, fixesMend, options),
  fixAllEnds: (options) => tryOn(anyText, fixAllEnds, options),
  formatKeeps: (options) => tryOn(anyText, formatKeeps, options),
  incrementalIsFresh: (options) => tryOn(edited, incrementalIsFresh, options),
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
    console.error(`✘ ${name} (${seconds} s)\n${result.report}`);
  } else console.log(`✔ ${name}: ${result.numRuns} texts in ${seconds} s`);
}
process.exitCode = failed > 0 ? 1 : 0;
