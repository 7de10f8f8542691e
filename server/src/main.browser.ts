// The server as a web worker, over its messages. Builds the connection and the host, nothing else; files are the client's.

import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { startServer } from "./lsp/server.ts";
import { type PartParams, partRequest } from "./protocol.ts";

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & {
  /** See worker-parts.ts. */
  fetchPart?: (part: string) => Promise<string>;
};

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
self.fetchPart = (part: string) => connection.sendRequest(partRequest, { part } satisfies PartParams);
startServer(connection, { files: [], now: () => new Date() });
