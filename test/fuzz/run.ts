// `npm run fuzz`: the properties on as many texts as asked for. `--inputs N` (all properties together, 100,000 by default),
// `--seed S` to repeat a run, `--only NAME` for one property. Exit code 1 at the first text that breaks one; fast-check shrinks it.

import { parseArgs } from "node:util";
import fc from "fast-check";
import { anyText, edited } from "./arbitraries.ts";
import { fixAllEnds, fixesMend, formatKeeps, incrementalIsFresh, readingCovers, spansFit } from "./properties.ts";

const properties: Record<string, fc.IProperty<never>> = {
  readingCovers: fc.property(anyText, readingCovers),
  spansFit: fc.property(anyText, spansFit),
  fixesMend: fc.property(anyText, fixesMend),
  fixAllEnds: fc.property(anyText, fixAllEnds),
  formatKeeps: fc.property(anyText, formatKeeps),
  incrementalIsFresh: fc.property(edited, incrementalIsFresh),
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
  const result = fc.check(property as fc.IProperty<unknown>, { numRuns, seed, includeErrorInReport: true });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (result.failed) {
    failed++;
    console.error(`✘ ${name} (${seconds} s)\n${fc.defaultReportMessage(result as fc.RunDetails<unknown>)}`);
  } else console.log(`✔ ${name}: ${result.numRuns} texts in ${seconds} s`);
}
process.exitCode = failed > 0 ? 1 : 0;
