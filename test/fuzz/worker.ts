// A process of `npm run fuzz`: does the trials that it is sent, one at a time, and sends back that it goes on, and how they went.

import { runTrial, stillAlive, type Trial } from "./trial.ts";

/** Said no more often than this, in milliseconds: a message takes as long as a quick input. */
const betweenSigns = 1_000;
let said = 0;

function goesOn(): void {
  const now = performance.now();
  if (now - said < betweenSigns) return;
  said = now;
  process.send?.(stillAlive);
}

process.on("message", async (trial: Trial) => process.send?.(await runTrial(trial, goesOn)));
process.on("disconnect", () => process.exit());
