// The extension where there is no Node, as on vscode.dev: the server runs in a worker.
import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { activateWith, type Exports } from "./activate.ts";

export function activate(context: ExtensionContext): Exports {
  const script = Uri.joinPath(context.extensionUri, "dist", "server.browser.js");
  return activateWith(context, (id, name, options) => new LanguageClient(id, name, () => startServer(script), options));
}

/** The client cannot tell a worker from other things in VS Code's host, which puts its own class in the place of Worker. */
async function startServer(script: Uri): Promise<MessageTransports> {
  const worker = await startWorker(script);
  const writer = new BrowserMessageWriter(worker);
  return { reader: new BrowserMessageReader(worker), writer: Object.assign(writer, { end: () => worker.terminate() }) };
}

/** A worker loads its script from a web address only; where the extension lies elsewhere, the script is read and passed on. */
async function startWorker(script: Uri): Promise<Worker> {
  if (/^https?$/.test(script.scheme)) return new Worker(script.toString(true));
  const source = await workspace.fs.readFile(script);
  const address = URL.createObjectURL(new Blob([new Uint8Array(source)], { type: "text/javascript" }));
  return new Worker(address);
}
