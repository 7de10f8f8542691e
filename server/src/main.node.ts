// The server as a Node process, over standard input and output or Node's IPC. Builds the connection and the host, nothing else.

import { setFlagsFromString } from "node:v8";
import { nodeConnection } from "./lsp/node-connection.ts";
import { startServer } from "./lsp/server.ts";
import { nodeFiles } from "./workspace/node-files.ts";

// A server stands beside other programs all day: what each key leaves behind is cleared away before it piles up, and by this thread
// alone, which on a busy machine would wait for its helpers longer than it takes.
// And code is made fast later than an engine for pages thinks best: what it makes of code that has run for a moment only it soon has to make
// again, and each time a key waits for it.
for (const flag of ["--semi-space-growth-factor=1", "--no-parallel-scavenge", "--interrupt-budget=600000"])
  setFlagsFromString(flag);

startServer(nodeConnection(), { files: [nodeFiles], now: () => new Date() });
