// The extension where there is no Node, as on vscode.dev: the server runs in a worker.
import { type ExtensionContext, l10n, Uri, workspace } from "vscode";
import type { MessageTransports } from "vscode-languageclient/browser";
import { type PartParams, partRequest } from "../../server/src/protocol.ts";
import { activateWith, type Exports } from "./activate.ts";
import { product, writableReports } from "./language.ts";
import { type Parts, partsFor } from "./server/parts.ts";
import type { CreateClient } from "./server/supervisor.ts";

type Library = typeof import("./server/language-client.ts");
type BrowserSide = Awaited<ReturnType<Library["browserSide"]>>;

export function activate(context: ExtensionContext): Exports {
  const read = (file: string) => readText(Uri.joinPath(context.extensionUri, "dist", file));
  const load = async (): Promise<CreateClient> => {
    const library = moduleOf(await read("language-client.js")) as Library;
    const side = await library.browserSide();
    return (output, onClosed) => {
      const parts = partsFor(read);
      const options = library.clientOptions(output, writableReports(), onClosed);
      const start = () => startServer(parts, side);
      const client = new side.LanguageClient(product, l10n.t("Results Summary"), start, options);
      client.onRequest(partRequest, ({ part }: PartParams) => parts.text(part));
      return client;
    };
  };
  return activateWith(context, load);
}

/** What a CommonJS module exports, loaded as VS Code's own host loads an extension: there `require` knows no files. */
function moduleOf(text: string): unknown {
  const module = { exports: {} };
  new Function("module", "exports", "require", text)(module, module.exports, require);
  return module.exports;
}

/** The client cannot tell a worker from other things in VS Code's host, which puts its own class in the place of Worker. */
async function startServer(parts: Parts, side: BrowserSide): Promise<MessageTransports> {
  // A worker may load its script from few places; a text that was read can be passed on everywhere.
  const script = new Blob([await parts.start()], { type: "text/javascript" });
  const worker = new Worker(URL.createObjectURL(script));
  const writer = new side.BrowserMessageWriter(worker);
  return {
    reader: new side.BrowserMessageReader(worker),
    writer: Object.assign(writer, { end: () => worker.terminate() }),
  };
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
