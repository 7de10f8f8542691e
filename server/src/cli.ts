// The entry of the command line, and of the server that VS Code starts: joins them to this process, and nothing else.

/** How `vscode-languageclient` starts a server in Node: over IPC, with arguments of its own and no command line. */
const startedByClient = process.argv.includes("--node-ipc");

async function runHere(): Promise<void> {
  const [{ runCommandLine }, { processTerminal }] = await Promise.all([
    import("./cli/run.ts"),
    import("./cli/terminal.ts"),
  ]);
  process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal());
}

if (startedByClient) void import("./main.node.ts");
else void runHere();
