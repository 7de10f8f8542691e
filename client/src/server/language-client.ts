// The entry of a bundle of its own: the language client and its packages, which are most of the extension's code. It is loaded when
// the server is first needed, so that an extension that only waits for a report costs little. Each host loads its own side.
export { clientOptions } from "./options.ts";

export const nodeSide = () => import("vscode-languageclient/node");
export const browserSide = () => import("vscode-languageclient/browser");
