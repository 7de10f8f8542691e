// The server as a Node process, over standard input and output or Node's IPC. Builds the connection and the host, nothing else.

import { nodeConnection } from "./lsp/node-connection.ts";
import { startServer } from "./lsp/server.ts";
import { nodeFiles } from "./workspace/node-files.ts";

startServer(nodeConnection(), { files: [nodeFiles], now: () => new Date() });
