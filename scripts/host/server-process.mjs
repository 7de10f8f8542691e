// One running VS Code server: started, awaited, ended with all its children. What is opened in it is the caller's business.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeForServer } from "./node.mjs";
import { vscodeServer } from "./vscode-server.mjs";

const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 3_000;

/**
 * @typedef {object} ServerOptions
 * @property {string} dataFolder where the server keeps its settings, state and extensions
 * @property {readonly number[]} ports the first free one is taken; 0 stands for any
 * @property {string} token the secret that a browser must show; without it any page in any browser here could drive the server
 * @property {boolean} [testDriver] lets the address bring an extension under development; suppresses notifications
 */

/**
 * Starts a server and waits until it answers.
 * @param {ServerOptions} options
 * @returns {Promise<{ port: number, ended: Promise<void>, stop: () => Promise<void> }>} `ended` resolves when the server is gone
 */
export async function startServer({ dataFolder, ports, token, testDriver = false }) {
  const port = await freePort(ports);
  const tokenFile = join(dataFolder, "token");
  await writeFile(tokenFile, token, { mode: 0o600 });
  const args = [
    join(await vscodeServer(), "out", "server-main.js"),
    ...["--host", "127.0.0.1", "--port", String(port)],
    ...[
      "--connection-token-file",
      tokenFile,
      "--server-data-dir",
      dataFolder,
      "--extensions-dir",
      join(dataFolder, "extensions"),
    ],
    ...["--accept-server-license-terms", "--disable-telemetry", "--telemetry-level", "off", "--disable-experiments"],
    ...["--disable-workspace-trust", "--disable-getting-started-override"],
    ...(testDriver ? ["--enable-smoke-test-driver"] : []),
  ];
  const sockets = await mkdtemp(join(tmpdir(), "vscode-"));
  const server = spawn(await nodeForServer(), args, {
    detached: process.platform !== "win32",
    env: serverEnvironment(sockets),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const clean = () => {
    signal(server, "SIGKILL");
    rmSync(sockets, { recursive: true, force: true });
  };
  process.once("exit", clean);
  const ended = once(server, "close").then(() => {
    process.removeListener("exit", clean);
    clean();
  });
  const stop = async () => {
    signal(server, "SIGTERM");
    const patience = setTimeout(() => signal(server, "SIGKILL"), STOP_LIMIT_MS);
    await ended;
    clearTimeout(patience);
  };
  try {
    await untilListening(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, ended, stop };
}

/**
 * @param {readonly number[]} wanted 0 stands for any
 * @returns {Promise<number>} the first of them that nothing listened on a moment ago
 */
async function freePort([port = 0, ...others]) {
  const probe = createServer().listen(port, "127.0.0.1");
  try {
    await once(probe, "listening");
  } catch (error) {
    if (others.length > 0) return freePort(others);
    throw new Error(`Port ${port} cannot be used: ${error instanceof Error ? error.message : error}`);
  }
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (!address || typeof address === "string") throw new Error("No TCP port could be had.");
  return address.port;
}

/**
 * The server must not take itself for a child of a VS Code that happens to run this script.
 * @param {string} sockets the folder for its sockets, which it leaves behind
 */
function serverEnvironment(sockets) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^VSCODE_TEST_/.test(name) || !/^(VSCODE|ELECTRON)_/.test(name)),
  );
  return { ...env, TMPDIR: sockets, XDG_RUNTIME_DIR: sockets, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** @param {import("node:child_process").ChildProcess} server */
function untilListening(server) {
  return new Promise((resolve, reject) => {
    let output = "";
    const timer = setTimeout(() => fail(`did not start in ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
    /** @param {string} what */
    const fail = (what) => reject(new Error(`The VS Code server ${what}:\n${output.trim()}`));
    /** @param {Buffer} chunk */
    const read = (chunk) => {
      output = `${output}${chunk}`.slice(-20_000);
      if (!output.includes("Extension host agent listening on")) return;
      clearTimeout(timer);
      resolve(undefined);
    };
    server.stdout?.on("data", read);
    server.stderr?.on("data", read);
    server.once("error", reject);
    server.once("close", (code) => {
      clearTimeout(timer);
      fail(`ended with ${code}`);
    });
  });
}

/**
 * Signals the server's whole process group: its extension hosts, and the language servers they started.
 * @param {import("node:child_process").ChildProcess} server
 * @param {NodeJS.Signals} name
 */
function signal(server, name) {
  if (!server.pid) return;
  try {
    process.kill(process.platform === "win32" ? server.pid : -server.pid, name);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
