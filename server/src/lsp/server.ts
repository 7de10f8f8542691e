// The language server: one session for one client, composed from its parts when the client says what it can do. Decides nothing itself.

import * as l10n from "@vscode/l10n";
import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from "vscode-languageserver";
import type { Phase } from "./answer.ts";
import { readClient } from "./client.ts";
import { source } from "./convert.ts";
import type { Host } from "./host.ts";
import { serverCapabilities } from "./server-capabilities.ts";
import { startSession } from "./session.ts";

/** Serves one client over a connection until it is told to exit. */
export function startServer(connection: Connection, host: Host): void {
  let phase: Phase = "new";

  connection.onInitialize(async (params: InitializeParams): Promise<InitializeResult> => {
    const client = readClient(params);
    if (client.options.l10n) l10n.config({ contents: client.options.l10n });
    // Before anything is waited for: what the client sends next must find its handlers.
    startSession(connection, host, client, params, () => phase);
    phase = "running";
    return { capabilities: serverCapabilities(client), serverInfo: { name: source } };
  });
  connection.onShutdown(() => {
    phase = "shutdown";
  });
  connection.onRequest((method) => {
    if (phase === "new") return new ResponseError(ErrorCodes.ServerNotInitialized, "initialize comes first");
    if (phase === "shutdown") return new ResponseError(ErrorCodes.InvalidRequest, "The server is shut down");
    return new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
  });
  connection.listen();
}
