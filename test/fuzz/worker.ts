// A process of `npm run fuzz`: does the trials that it is sent, one at a time, and sends back how they went.

import { runTrial, type Trial } from "./trial.ts";

process.on("message", async (trial: Trial) => process.send?.(await runTrial(trial)));
process.on("disconnect", () => process.exit());
