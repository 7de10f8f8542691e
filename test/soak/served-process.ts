// The language server as it is shipped, in a process of its own that can be asked what it holds. The product knows nothing of it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { type ClientOptions, connect, type TestClient } from "../kit/client.ts";

const program = join(__dirname, "../../dist/cli.js");

/** What a process holds after a garbage collection. */
export interface Held {
  /** Bytes of memory that the system counts, and bytes of objects. */
  readonly rss: number;
  readonly heap: number;
  /** Kinds of what keeps the process from ending: sockets, watchers, timers. Sorted. */
  /** Kinds of what keeps the process alive; work that is just under way is none. */
  readonly handles: readonly string[];
}

export interface ServedProcess {
  readonly client: TestClient;
  held(): Promise<Held>;
  /** Ends the server as a client does. @returns its exit code */
  end(): Promise<number | null>;
}

/** Answers each message on Node's own channel, which the server does not use when it speaks over standard streams. */
const probe = `data:text/javascript,${encodeURIComponent(`
  process.on("message", () => {
    for (let round = 0; round < 4; round++) globalThis.gc();
    const { rss, heapUsed: heap } = process.memoryUsage();
    process.send({ rss, heap, handles: process.getActiveResourcesInfo().filter((name) => name !== "Immediate").sort() });
  });
  process.channel.unref();
`)}`;

export async function startProcess(options: ClientOptions): Promise<ServedProcess> {
  const child = spawn(process.execPath, ["--expose-gc", "--import", probe, program, "lsp", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit", "ipc"],
  });
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error("The server has no streams.");
  const start = async () => ({ reader: new StreamMessageReader(stdout), writer: new StreamMessageWriter(stdin) });
  const client = await connect({ name: "Node", start }, options);
  return {
    client,
    async held() {
      const answer = once(child, "message");
      child.send("held?");
      return (await answer)[0];
    },
    async end() {
      const ended = once(child, "exit");
      await client.connection.sendRequest("shutdown");
      await client.notify("exit", {});
      const [code] = await ended;
      client.connection.dispose();
      return code;
    },
  };
}
