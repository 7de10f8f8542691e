// The extension where there is Node: the server runs as a process of its own and is spoken to by IPC.
import { realpath } from "node:fs/promises";
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateWith, type Exports } from "./activate.ts";

export function activate(context: ExtensionContext): Exports {
  const module = Uri.joinPath(context.extensionUri, "dist", "cli.js").fsPath;
  const transport = TransportKind.ipc;
  const run = { module, transport };
  const debug = { module, transport, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
  return activateWith(
    context,
    (id, name, options) => new LanguageClient(id, name, { run, debug }, options),
    (path) => realpath(path).catch(() => undefined),
  );
}
