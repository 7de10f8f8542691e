// `npm run linear`: everything that is done with a text, on texts made to be slow, at 50,000 characters and at twice as many. What takes
// more than three times as long, or over a second, is named and makes the exit code 1. `--only PART` for texts with this in their name.

import { parseArgs } from "node:util";
import { hardTexts } from "./hard-texts.ts";
import { doAll } from "./operations.ts";

const size = 50_000;
const mostRatio = 3;
/** Milliseconds of this process's own time. */
const longest = 1_000;
/** What is this short is not compared: the clock and the garbage collector weigh more than the text. */
const negligible = 100;
const rounds = 3;

const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
const texts = hardTexts.filter(({ name }) => name.includes(values.only));
const start = performance.now();
let failures = 0;
let worst = { name: "", milliseconds: 0 };

/** The time of each operation, the least of some rounds: what is more is noise. */
function measure(text: string): Map<string, number> {
  const times = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    doAll(text, (name, run) => {
      const begun = process.cpuUsage();
      run();
      const taken = process.cpuUsage(begun).user / 1_000;
      times.set(name, Math.min(times.get(name) ?? Number.POSITIVE_INFINITY, taken));
    });
    // What is quick needs no second look, and what is hopeless does not either.
    const all = performance.now() - before;
    if (all < negligible || all > 20 * longest) break;
  }
  return times;
}

for (const { name: text, of } of texts) {
  const [once, twice] = [measure(of(size)), measure(of(2 * size))];
  for (const [name, milliseconds] of twice) {
    const ratio = milliseconds / (once.get(name) ?? 0);
    if (milliseconds > worst.milliseconds) worst = { name: `${name} of ${text}`, milliseconds };
    if (milliseconds <= longest && (milliseconds <= negligible || ratio <= mostRatio)) continue;
    failures++;
    console.log(
      `✘ ${name} of ${text}: ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(1)} times as long for twice as much`,
    );
  }
}
console.log(`Slowest: ${worst.milliseconds.toFixed(0)} ms, ${worst.name}`);
const seconds = ((performance.now() - start) / 1_000).toFixed(0);
console.log(`${texts.length} texts of ${2 * size} characters, ${failures} failures, ${seconds} s`);
process.exitCode = failures > 0 ? 1 : 0;
