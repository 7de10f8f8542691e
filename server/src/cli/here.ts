// Runs the command line in this process: joins it to the process's streams and exit code, and nothing else.

import { runCommandLine } from "./run.ts";
import { processTerminal } from "./terminal.ts";

/** Does what the arguments ask for, and sets the process's exit code. */
export async function runHere(): Promise<void> {
  process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal());
}
