// The two ways a server stands on: Node's streams and a browser's worker. Each gives the client's end of a new server's connection.

import { join } from "node:path";
import { PassThrough } from "node:stream";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createConnection,
  type DataCallback,
  type Message,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { startServer } from "../../server/src/lsp/server.ts";
import { nodeFiles } from "../../server/src/workspace/node-files.ts";

/** The client's end. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

export interface Wiring {
  readonly name: "Node" | "browser";
  /** Starts a server of its own. */
  start(): Promise<Transport>;
}

const node: Wiring = {
  name: "Node",
  async start() {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    startServer(connection, { files: [nodeFiles], now: () => new Date(2026, 5, 1) });
    return { reader: new StreamMessageReader(toClient), writer: new StreamMessageWriter(toServer) };
  },
};

/** What a worker has: none of Node's globals, so that a bundle that needs one fails. */
const workerGlobals = {
  clearInterval,
  clearTimeout,
  console,
  crypto,
  queueMicrotask,
  setInterval,
  setTimeout,
  structuredClone,
  TextDecoder,
  TextEncoder,
  URL,
};

let bundled: Promise<string> | undefined;

const browser: Wiring = {
  name: "browser",
  async start() {
    bundled ??= bundle();
    const reader = new PortReader();
    const port = {
      onmessage: (_event: { data: unknown }) => {},
      addEventListener() {},
      postMessage: (message: Message) => reader.deliver(message),
    };
    runInContext(await bundled, createContext({ ...workerGlobals, self: port }));
    return { reader, writer: new PortWriter((data) => port.onmessage({ data })) };
  },
};

export const wirings: readonly Wiring[] = [node, browser];

async function bundle(): Promise<string> {
  const root = join(__dirname, "../..");
  const { outputFiles } = await build({
    entryPoints: [join(root, "server/src/main.browser.ts")],
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    target: "es2022",
    conditions: ["worker", "module"],
    mainFields: ["browser", "module", "main"],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** Messages come as copies and each in a turn of its own, as between a page and its worker. */
class PortReader extends AbstractMessageReader {
  private callback: DataCallback = () => {};

  listen(callback: DataCallback) {
    this.callback = callback;
    return { dispose() {} };
  }

  deliver(message: Message) {
    const copy = structuredClone(message);
    setImmediate(() => this.callback(copy));
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly post: (message: unknown) => void) {
    super();
  }

  async write(message: Message) {
    const copy = structuredClone(message);
    setImmediate(() => this.post(copy));
  }

  end() {}
}
