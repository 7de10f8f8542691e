// A small language client over standard input and output: just enough to drive any server and time its answers.

import { spawn } from "node:child_process";

/**
 * Starts a server and speaks JSON-RPC with it.
 * @param {string} command the program @param {string[]} args its arguments
 */
export function startClient(command, args) {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
  /** @type {Map<number, (message: any) => void>} */
  const waiting = new Map();
  /** @type {Map<string, (params: any) => void>} */
  const handlers = new Map();
  let buffer = Buffer.alloc(0);
  let id = 0;
  child.stdout.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const header = buffer.indexOf("\r\n\r\n");
      if (header < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString("ascii", 0, header))?.[1]);
      if (buffer.length < header + 4 + length) return;
      const message = JSON.parse(buffer.toString("utf8", header + 4, header + 4 + length));
      buffer = buffer.subarray(header + 4 + length);
      if (message.method !== undefined && message.id !== undefined) send({ id: message.id, result: null });
      else if (message.method !== undefined) handlers.get(message.method)?.(message.params);
      else waiting.get(message.id)?.(message);
    }
  });

  /** @param {object} message */
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };

  return {
    pid: child.pid,
    /** @param {string} method @param {unknown} params @returns {Promise<any>} */
    request(method, params) {
      const own = ++id;
      return new Promise((resolve, reject) => {
        waiting.set(own, (message) => {
          waiting.delete(own);
          if (message.error) reject(new Error(`${method}: ${message.error.message}`));
          else resolve(message.result);
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
      await this.request("shutdown", null);
      this.notify("exit", undefined);
      await gone;
    },
  };
}
