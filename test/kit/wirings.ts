// The two ways a server stands on: Node's streams and a browser's worker. Each gives the client's end of a new server's connection.

import { strict as assert } from "node:assert";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { createContext, runInContext } from "node:vm";
import { type BuildOptions, build } from "esbuild";
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
import { type Parts, partsFor } from "../../client/src/server/parts.ts";
import { startServer } from "../../server/src/lsp/server.ts";
import { nodeFiles } from "../../server/src/workspace/node-files.ts";

/** The client's end. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** What the server asks its client for, where it cannot load its parts itself. */
  readonly parts?: Parts;
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

let bundled: Promise<ReadonlyMap<string, string>> | undefined;

const browser: Wiring = {
  name: "browser",
  async start() {
    bundled ??= bundle();
    const files = await bundled;
    const parts = partsFor(async (file) => files.get(file) ?? assert.fail(`${file} is not built`));
    const reader = new PortReader();
    const port = {
      onmessage: (_event: { data: unknown }) => {},
      addEventListener() {},
      postMessage: (message: Message) => reader.deliver(message),
    };
    const context = createContext({ ...workerGlobals });
    Object.assign(context, {
      self: Object.assign(context, port, { importScripts: (url: string) => runInContext(url, context) }),
      // An address that is the text itself: nothing here is loaded from anywhere.
      Blob: class {
        constructor(readonly texts: readonly string[]) {}
      },
      URL: Object.assign(URL, {
        createObjectURL: ({ texts }: { texts: readonly string[] }) => texts.join(""),
        revokeObjectURL() {},
      }),
    });
    runInContext(await parts.start(), context);
    return { reader, writer: new PortWriter((data) => context.onmessage({ data })), parts };
  },
};

export const wirings: readonly Wiring[] = [node, browser];

/** What of scripts/ is used here. */
interface Bundling {
  buildOptions(name: string): BuildOptions;
  serverParts(): Promise<{ files: Map<string, string>; needs: Record<string, string[]> }>;
}

/** The files that a worker's client reads, as they are shipped. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const root = join(__dirname, "../..");
  const load = (script: string): Promise<Bundling> => import(pathToFileURL(join(root, "scripts", script)).href);
  const [{ buildOptions }, { serverParts }] = await Promise.all([load("bundle.mjs"), load("server-parts.mjs")]);
  const [{ files, needs }, { outputFiles }] = await Promise.all([
    serverParts(),
    build({ ...buildOptions("server.worker"), outfile: "server.worker.js", write: false, logLevel: "silent" }),
  ]);
  return new Map([
    ...files,
    ["server.parts.json", JSON.stringify(needs)],
    ["server.worker.js", outputFiles?.[0]?.text ?? ""],
  ]);
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
