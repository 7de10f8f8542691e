// A small language client over standard input and output: just enough to drive any server and time its answers.

import { spawn } from "node:child_process";

/** How long a server may be silent when it is asked, in milliseconds: nobody shall wait for ever, nor take silence for an answer. */
const longestSilence = 60_000;

/**
 * Starts a server and speaks JSON-RPC with it.
 * @param {string} command the program @param {string[]} args its arguments
 * @param {Record<string, (params: any) => unknown>} [answers] what the server's own requests get, by method; null where nothing is said
 */
export function startClient(command, args, answers = {}) {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "ignore"] });
  /** @type {Map<number, (message: any) => void>} */
  const waiting = new Map();
  /** @type {Map<string, (params: any) => void>} */
  const handlers = new Map();
  /** @type {Buffer[]} */
  let chunks = [];
  let held = 0;
  let wanted = 0;
  let id = 0;
  child.stdout.on("data", (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    // A large message comes in many chunks: they are put together once, when it is whole.
    if (held < wanted) return;
    let buffer = chunks.length === 1 ? /** @type {Buffer} */ (chunks[0]) : Buffer.concat(chunks);
    for (;;) {
      const header = buffer.indexOf("\r\n\r\n");
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString("ascii", 0, Math.max(header, 0)))?.[1]);
      wanted = header < 0 ? 0 : header + 4 + length;
      if (header < 0 || buffer.length < wanted) break;
      const message = JSON.parse(buffer.toString("utf8", header + 4, wanted));
      buffer = buffer.subarray(wanted);
      receive(message);
    }
    chunks = buffer.length > 0 ? [buffer] : [];
    held = buffer.length;
  });

  /** @param {any} message */
  function receive(message) {
    if (message.method === undefined) waiting.get(message.id)?.(message);
    else if (message.id === undefined) handlers.get(message.method)?.(message.params);
    else send({ id: message.id, result: answers[message.method]?.(message.params) ?? null });
  }

  /** @param {object} message */
  function send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  /**
   * A promise of something that the server is to say. It is rejected, and the server ended, where nothing comes for too long.
   * @template T
   * @param {string} what
   * @param {(resolve: (value: T) => void, reject: (error: Error) => void) => void} start
   * @returns {Promise<T>}
   */
  async function expect(what, start) {
    /** @type {NodeJS.Timeout | undefined} */ let limit;
    try {
      return await new Promise((resolve, reject) => {
        limit = setTimeout(() => {
          child.kill("SIGKILL");
          reject(
            new Error(`Nothing came for ${longestSilence / 1000} s from ${[command, ...args].join(" ")}: ${what}`),
          );
        }, longestSilence);
        start(resolve, reject);
      });
    } finally {
      clearTimeout(limit);
    }
  }

  return {
    expect,
    pid: /** @type {number} */ (child.pid),
    /** @param {string} method @param {unknown} params @returns {Promise<any>} rejects with the server's error, its code and data on it */
    request(method, params) {
      const own = ++id;
      return expect(method, (resolve, reject) => {
        waiting.set(own, ({ error, result }) => {
          waiting.delete(own);
          if (error) reject(Object.assign(new Error(`${method}: ${error.message}`), error));
          else resolve(result);
        });
        send({ id: own, method, params });
      });
    },
    /** @param {string} method @param {unknown} params */
    notify(method, params) {
      send({ method, params });
    },
    /** @param {string} method @param {(params: any) => void} handler */
    on(method, handler) {
      handlers.set(method, handler);
    },
    async stop() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      await this.request("shutdown", undefined);
      this.notify("exit", undefined);
      // Not every server leaves by itself; what was measured is measured.
      child.kill();
      await gone;
    },
  };
}
