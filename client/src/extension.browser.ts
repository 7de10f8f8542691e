// The extension where there is no Node, as on vscode.dev: the server runs in a worker.
import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { type PartParams, partRequest } from "../../server/src/protocol.ts";
import { activateWith, type Exports } from "./activate.ts";
import { type Parts, partsFor } from "./server/parts.ts";

export function activate(context: ExtensionContext): Exports {
  const dist = Uri.joinPath(context.extensionUri, "dist");
  return activateWith(context, (id, name, options) => {
    const parts = partsFor((file) => readText(Uri.joinPath(dist, file)));
    const client = new LanguageClient(id, name, () => startServer(parts), options);
    client.onRequest(partRequest, ({ part }: PartParams) => parts.text(part));
    return client;
  });
}

/** The client cannot tell a worker from other things in VS Code's host, which puts its own class in the place of Worker. */
async function startServer(parts: Parts): Promise<MessageTransports> {
  // A worker may load its script from few places; a text that was read can be passed on everywhere.
  const script = new Blob([await parts.start()], { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(script));
  const writer = new BrowserMessageWriter(worker);
  return { reader: new BrowserMessageReader(worker), writer: Object.assign(writer, { end: () => worker.terminate() }) };
}

/** The text of a file of the extension, wherever that lies. */
async function readText(file: Uri): Promise<string> {
  if (/^https?$/.test(file.scheme)) {
    const answer = await fetch(file.toString(true));
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return answer.text();
  }
  return new TextDecoder().decode(await workspace.fs.readFile(file));
}
