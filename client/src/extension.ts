// The extension's one entry, for every kind of host: most of it is the same in all of them, and it is loaded once.
import type { ExtensionContext } from "vscode";
import type { Exports } from "./activate.ts";

/** Where the extension's own files lie on a disk there is Node; elsewhere it runs in a worker. */
export async function activate(context: ExtensionContext): Promise<Exports> {
  const host = await (context.extensionUri.scheme === "file"
    ? import("./extension.node.ts")
    : import("./extension.browser.ts"));
  return host.activate(context);
}
