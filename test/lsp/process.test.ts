// The Node server as a process of its own: how it ends, and that nothing but LSP comes out of it.

import { strict as assert } from "node:assert";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

const entry = join(__dirname, "../../server/src/main.node.ts");
const initialize = { processId: null, rootUri: null, capabilities: {} };
const opened = {
  textDocument: { uri: "file:///reports/a.rsum", languageId: "results-summary", version: 1, text: "" },
};

function start(stdio: "pipe" | "ipc" = "pipe") {
  const child = spawn(process.execPath, ["--import", "tsx", entry, stdio === "ipc" ? "--node-ipc" : "--stdio"], {
    stdio: ["pipe", "pipe", "pipe", ...(stdio === "ipc" ? (["ipc"] as const) : [])],
  });
  let [output, errors] = ["", ""];
  child.stdout?.on("data", (text) => {
    output += text;
  });
  child.stderr?.on("data", (text) => {
    errors += text;
  });
  return { child, output: () => output, errors: () => errors };
}

async function exitCode(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, "exit");
  return code;
}

function message(body: object): string {
  const text = JSON.stringify({ jsonrpc: "2.0", ...body });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

/** Resolves, for the id of a request, when its answer has come. Ask before it comes. */
function answersOf({ stdout }: ChildProcess): (id: string) => Promise<void> {
  const waiting = new Map<unknown, () => void>();
  new StreamMessageReader(stdout as NonNullable<typeof stdout>).listen((answer) =>
    waiting.get((answer as { id?: unknown }).id)?.(),
  );
  return (id) => new Promise((resolve) => waiting.set(id, resolve));
}

describe("the server as a process", () => {
  it("exits with 0 after shutdown, and wrote nothing but LSP", async () => {
    const { child, output, errors } = start();
    const { stdin } = child;
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout as NonNullable<typeof child.stdout>),
      new StreamMessageWriter(stdin as NonNullable<typeof stdin>),
    );
    connection.listen();
    await connection.sendRequest("initialize", initialize);
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("textDocument/didOpen", opened);
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    assert.equal(await exitCode(child), 0);
    assert.equal(errors(), "");
    assert.match(output(), /^Content-Length: /);
    assert.equal(output().replace(/Content-Length: \d+\r\n\r\n\{"jsonrpc":"2\.0".*?\}(?=Content-Length|$)/gs, ""), "");
    connection.dispose();
  });

  it("exits with 1 when it is told to without shutdown", async () => {
    const { child } = start();
    child.stdin?.write(message({ id: 1, method: "initialize", params: initialize }) + message({ method: "exit" }));
    assert.equal(await exitCode(child), 1);
  });

  it("leaves with 1 when its input ends without shutdown, also without a process to watch", async () => {
    const { child, errors } = start();
    child.stdin?.write(message({ id: 1, method: "initialize", params: initialize }));
    await once(child.stdout as NonNullable<typeof child.stdout>, "data");
    child.stdin?.end();
    assert.equal(await exitCode(child), 1);
    assert.equal(errors(), "");
  });

  it("answers what it has read before it leaves", async () => {
    const { child, output, errors } = start();
    child.stdin?.end(
      [
        { id: 1, method: "initialize", params: initialize },
        { method: "initialized", params: {} },
        { method: "textDocument/didOpen", params: opened },
        { id: 2, method: "no/such" },
        { id: 3, method: "shutdown" },
      ]
        .map(message)
        .join(""),
    );
    assert.equal(await exitCode(child), 0);
    assert.match(output(), /"id":1,"result"/);
    assert.match(output(), /"id":2,"error":\{"code":-32601/);
    assert.match(output(), /"id":3,"result":null/);
    assert.equal(errors(), "");
  });

  it("leaves when its client was killed and nobody reads what it writes", async () => {
    const { child } = start();
    child.stdin?.write(message({ id: 1, method: "initialize", params: initialize }));
    await once(child.stdout as NonNullable<typeof child.stdout>, "data");
    child.stdout?.destroy();
    child.stdin?.end(message({ id: 2, method: "no/such" }));
    assert.equal(await exitCode(child), 1);
  });

  it("goes on after what is no message", async () => {
    const { child, errors } = start();
    const noise = [
      "{",
      "3",
      "null",
      "[]",
      '"x"',
      "\0",
      '{"jsonrpc":"1.0"}',
      '{"jsonrpc":"2.0","id":{}}',
      '{"jsonrpc":"2.0","id":7}',
    ];
    const framed = (text: string) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    const { stdin, stdout } = child as {
      stdin: NonNullable<typeof child.stdin>;
      stdout: NonNullable<typeof child.stdout>;
    };
    const connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    connection.onError(() => {});
    connection.listen();
    const published = new Promise((resolve) => connection.onNotification("textDocument/publishDiagnostics", resolve));
    await connection.sendRequest("initialize", initialize);
    for (let round = 0; round < 100; round++) stdin.write(noise.map(framed).join(""));
    await connection.sendNotification("textDocument/didOpen", opened);
    await published;
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    assert.equal(await exitCode(child), 0);
    assert.equal(errors(), "");
    connection.dispose();
  });

  it("takes headers that it does not know", async () => {
    const { child } = start();
    const answered = answersOf(child);
    const text = JSON.stringify({ jsonrpc: "2.0", id: "first", method: "initialize", params: initialize });
    child.stdin?.write(`X-Before: a\r\nContent-Length: ${text.length}\r\nX-Behind: b\r\n\r\n${text}`);
    await answered("first");
    child.stdin?.write(message({ id: "last", method: "shutdown" }) + message({ method: "exit" }));
    assert.equal(await exitCode(child), 0);
  });

  const body = '{"jsonrpc":"2.0","method":"$/setTrace","params":{"value":"off"}}';
  const misframed: Record<string, string> = {
    "no length": `Content-Type: text\r\n\r\n${body}`,
    "no header": body,
    "a length that is no number": `Content-Length: many\r\n\r\n${body}`,
    "a negative length": `Content-Length: -5\r\n\r\n${body}`,
    "a length of nothing": `Content-Length: 0\r\n\r\n${body}`,
    "a length that is too short": `Content-Length: 9\r\n\r\n${body}`,
    "a length that is too long": `Content-Length: ${body.length + 40}\r\n\r\n${body}`,
    "a length beyond all bounds": `Content-Length: 99999999999\r\n\r\n${body}`,
    "a line of words": "hello world\r\n",
    "half a megabyte of noise": "no message ".repeat(50_000),
  };
  it("finds the next message behind bytes that are none, however it is cut", async () => {
    const { child } = start();
    const { stdin } = child;
    const answered = answersOf(child);
    stdin?.write(message({ id: "first", method: "initialize", params: initialize }));
    await answered("first");
    for (const [name, bytes] of Object.entries(misframed)) {
      stdin?.write(bytes);
      // Of a length that is too long the next message is a part.
      stdin?.write(message({ id: "perhaps lost", method: "no/such" }));
      for (const byte of Buffer.from(message({ id: name, method: "no/such" }))) stdin?.write(Buffer.of(byte));
      await answered(name);
    }
    stdin?.write(message({ id: "last", method: "shutdown" }) + message({ method: "exit" }));
    assert.equal(await exitCode(child), 0);
  });

  it("leaves when its parent hangs up Node's own channel", async () => {
    const { child } = start("ipc");
    child.send({ jsonrpc: "2.0", id: 1, method: "initialize", params: initialize });
    await once(child, "message");
    child.disconnect();
    assert.equal(await exitCode(child), 1);
  });

  it("is gone when the editor that started it was killed", async () => {
    const command = [process.execPath, "--import", "tsx", entry, "--stdio"];
    // Stands for the editor: it starts the server, and does not live to end it.
    const editor = spawn(
      process.execPath,
      [
        "-e",
        `const { spawn } = require("node:child_process");
        const [command, ...args] = ${JSON.stringify(command)};
        const server = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
        server.stdin.write(${JSON.stringify(message({ id: 1, method: "initialize", params: initialize }))});
        server.stdout.once("data", () => process.kill(process.pid, "SIGKILL"));`,
      ],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    // Both hold this stream: it closes when the last of them is gone.
    await once(editor.stderr as NonNullable<typeof editor.stderr>, "close");
    assert.equal(editor.signalCode, "SIGKILL");
  });
});
