// Tells a client to ask again for what it showed, where it declared that it can be told.

import type { Connection } from "vscode-languageserver";
import type { Client } from "./client.ts";

export function refreshClient(connection: Connection, { pull, refresh }: Client): void {
  const { languages } = connection;
  const asked = [
    pull && refresh.diagnostics && languages.diagnostics.refresh(),
    refresh.inlayHints && languages.inlayHint.refresh(),
    refresh.codeLenses && connection.sendRequest("workspace/codeLens/refresh"),
    refresh.semanticTokens && languages.semanticTokens.refresh(),
  ];
  for (const one of asked) if (one) one.catch((error: unknown) => connection.console.warn(String(error)));
}
