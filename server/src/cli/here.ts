// Runs the command line in this process: joins it to the process's streams, memory and exit code, and nothing else.

import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";
import { runCommandLine } from "./run.ts";
import { processTerminal } from "./terminal.ts";

// What is made and dropped at once gets no more room than it has: with more it takes no less time, only more memory.
setFlagsFromString("--semi-space-growth-factor=1");
// What a thread's first reports make of the code soon has to be made again for the next ones: later is sooner done.
setFlagsFromString("--interrupt-budget=1000000");

/**
 * Does what the arguments ask for, and sets the process's exit code; in a thread of the command line, what the thread is there for.
 * @param program the file that the process was started from
 */
export async function runHere(program: string): Promise<void> {
  if (!isMainThread) return (await import("./commands.ts")).checkInThread();
  process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal(program));
}
