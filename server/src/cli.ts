// The entry of the command line, of its threads, and of the server that editors start: joins them to this process, and nothing else.

import module from "node:module";

/**
 * How the server is started: by `vscode-languageclient` over IPC, with arguments of its own, or as every other editor does it.
 * The command line knows the second as well; this is the short way to it, because an editor waits.
 */
const asServer = process.argv.includes("--node-ipc") || process.argv.slice(2).join(" ") === "lsp --stdio";

/** Since Node 22.8: what is compiled is kept for the next start. */
const { enableCompileCache } = module as { enableCompileCache?: () => void };

enableCompileCache?.();
if (asServer) void import("./main.node.ts");
else void import("./cli/here.ts").then(({ runHere }) => runHere(__filename));
