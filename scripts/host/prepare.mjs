// Makes what tests and screenshots need ready to run: VS Code's server, a Node for it, a Chromium. Quick when all is there.
import { chromium } from "./chromium.mjs";
import { nodeForServer } from "./node.mjs";
import { vscodeServer } from "./vscode-server.mjs";

/** Fetches what is missing, a progress line for each. */
export async function prepareHost() {
  await vscodeServer();
  await nodeForServer();
  await chromium();
}
