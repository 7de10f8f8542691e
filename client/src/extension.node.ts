// The extension where there is Node: the server runs as a process of its own and is spoken to by IPC.
import { realpath } from "node:fs/promises";
import { type ExtensionContext, l10n, Uri } from "vscode";
import { activateWith, type Exports } from "./activate.ts";
import { product, writableReports } from "./language.ts";
import type { CreateClient } from "./server/supervisor.ts";

export function activate(context: ExtensionContext): Exports {
  const built = (file: string) => Uri.joinPath(context.extensionUri, "dist", file).fsPath;
  const load = async (): Promise<CreateClient> => {
    const library = require(built("language-client.js")) as typeof import("./server/language-client.ts");
    const { LanguageClient, TransportKind } = await library.nodeSide();
    const run = { module: built("cli.js"), transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
    return (output, onClosed) => {
      const options = library.clientOptions(output, writableReports(), onClosed);
      return new LanguageClient(product, l10n.t("Results Summary"), { run, debug }, options);
    };
  };
  return activateWith(context, load, (path) => realpath(path).catch(() => undefined));
}
