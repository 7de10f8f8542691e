// How long each thing takes that is done with a text, in milliseconds of this process's own time.

import { doAll } from "./operations.ts";

/** The longest that anything may take. */
export const longest = 1_000;

/** What is done in less has no need of a second look: the clock and the garbage collector weigh more than the text. */
export const negligible = 100;

const rounds = 3;

/** Milliseconds by operation. */
export type Times = ReadonlyMap<string, number>;

/** The time of each operation, the least of some rounds and of those before: what is more is noise. */
export function timesOf(text: string, before?: Times): Times {
  const times = new Map(before);
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    doAll(text, (name, run) => {
      const begun = process.cpuUsage();
      run();
      const taken = process.cpuUsage(begun).user / 1_000;
      times.set(name, Math.min(times.get(name) ?? Number.POSITIVE_INFINITY, taken));
    });
    // What is quick needs no second look, and what is hopeless does not either.
    const all = performance.now() - started;
    if (all < negligible || all > 20 * longest) break;
  }
  return times;
}
