// Writes messages to a stream, each at once: the library's writer sends a message's header apart from it, which wakes its reader twice.

import type { Writable } from "node:stream";
import { AbstractMessageWriter, type Message, type MessageWriter } from "vscode-languageserver/node";

/** A writer of JSON-RPC messages as the Language Server Protocol frames them. Resolves when the stream has taken a message. */
export function messageWriter(stream: Writable): MessageWriter {
  return new WholeMessageWriter(stream);
}

/** A class because the library's base is one. */
class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  #errors = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on("error", (error) => this.fireError(error));
    stream.on("close", () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const text = JSON.stringify(message);
      this.#stream.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`, (error) => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.#errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.#stream.end();
  }
}
