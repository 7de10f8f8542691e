// `npm run linear`: everything that is done with a text, on texts made to be slow, at 50,000 characters and at twice as many. What takes
// more than three times as long, or over a second, is named and makes the exit code 1. `--only PART` for texts with this in their name.

import { parseArgs } from "node:util";
import { hardTexts } from "./hard-texts.ts";
import { longest, negligible, type Times, timesOf } from "./timed.ts";

const size = 50_000;
const mostRatio = 3;
/** How often what seems a fault is looked at again, before it is judged: not until it passes. */
const looks = 6;

const { values } = parseArgs({ options: { only: { type: "string", default: "" } } });
const texts = hardTexts.filter(({ name }) => name.includes(values.only));
const start = performance.now();
let failures = 0;
let worst = { name: "", milliseconds: 0 };

/** What takes too long, or grows faster than its text, in words. */
function faultsOf(text: string, once: Times, twice: Times): string[] {
  return [...twice].flatMap(([name, milliseconds]) => {
    const ratio = milliseconds / (once.get(name) ?? 0);
    if (milliseconds <= longest && (milliseconds <= negligible || ratio <= mostRatio)) return [];
    return `✘ ${name} of ${text}: ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(1)} times as long for twice as much`;
  });
}

for (const { name: text, of } of texts) {
  let [once, twice] = [timesOf(of(size)), timesOf(of(2 * size))];
  // Other work on the machine makes times longer, never shorter: what seems a fault is measured again.
  if (faultsOf(text, once, twice).length > 0)
    for (let look = 0; look < looks; look++) [once, twice] = [timesOf(of(size), once), timesOf(of(2 * size), twice)];
  const faults = faultsOf(text, once, twice);
  failures += faults.length;
  for (const fault of faults) console.log(fault);
  for (const [name, milliseconds] of twice)
    if (milliseconds > worst.milliseconds) worst = { name: `${name} of ${text}`, milliseconds };
}
console.log(`Slowest: ${worst.milliseconds.toFixed(0)} ms, ${worst.name}`);
const seconds = ((performance.now() - start) / 1_000).toFixed(0);
console.log(`${texts.length} texts of ${2 * size} characters, ${failures} failures, ${seconds} s`);
process.exitCode = failures > 0 ? 1 : 0;
