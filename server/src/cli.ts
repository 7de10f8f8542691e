// The entry of the command line: joins it to this process, and nothing else.

import { runCommandLine } from "./cli/run.ts";
import { processTerminal } from "./cli/terminal.ts";

void runCommandLine(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
