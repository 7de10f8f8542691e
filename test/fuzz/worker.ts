// A process of `npm run fuzz`: does the trials that it is sent, one at a time, and sends back that it goes on, and how they went.

import { runTrial, stillAlive, type Trial } from "./trial.ts";

process.on("message", async (trial: Trial) => process.send?.(await runTrial(trial, () => process.send?.(stillAlive))));
process.on("disconnect", () => process.exit());
