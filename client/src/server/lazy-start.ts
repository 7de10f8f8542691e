// Starts the server when the first report is there. An ordinary Markdown file wakes the extension to be looked at, not the server.
import { type Disposable, workspace } from "vscode";
import { isReport } from "../language.ts";
import type { Server } from "./supervisor.ts";

export function startWithFirstReport(server: Server): Disposable {
  if (workspace.textDocuments.some(isReport)) server.start();
  return workspace.onDidOpenTextDocument((document) => {
    if (isReport(document)) server.start();
  });
}
