// Reads messages from a stream and passes over all else: behind a header with a wrong length, the library's reader would never again find
// where one starts. It takes what has come at once, too, where the library's waits a turn of the event loop for each message.

import type { Readable } from "node:stream";
import { AbstractMessageReader, type DataCallback, type Message, type MessageReader } from "vscode-languageserver/node";

const headerEnd = "\r\n\r\n";

/** The headers of a message, other than LSP's among them, and nothing else; the first group is the length of what follows, in bytes. */
const headers =
  /^(?:(?!Content-Length:)[\w-]+:[^\r\n]*\r\n)*Content-Length: *(\d{1,9})\r\n(?:[\w-]+:[^\r\n]*\r\n)*\r\n$/i;

/** Longest stretch in which the end of a header is waited for, in bytes; what is longer is none. */
const longestHeader = 4096;

/**
 * A reader of JSON-RPC messages as the Language Server Protocol frames them; `onNoise` is told each time that something was passed over.
 * The end of the stream is none of the connection: who reads may still have to answer.
 */
export function messageReader(stream: Readable, onNoise: () => void): MessageReader {
  return new LenientMessageReader(stream, onNoise);
}

/** A class because the library's base is one. */
class LenientMessageReader extends AbstractMessageReader implements MessageReader {
  readonly #stream: Readable;
  readonly #onNoise: () => void;
  /** What came last, and may be the beginning of a header. */
  #held: Buffer = Buffer.alloc(0);
  /** What is there of the message under way, and how many bytes of it are still to come. */
  #body: Buffer[] = [];
  #left = 0;

  constructor(stream: Readable, onNoise: () => void) {
    super();
    this.#stream = stream;
    this.#onNoise = onNoise;
    stream.on("error", (error) => this.fireError(error));
  }

  listen(callback: DataCallback) {
    const read = (chunk: Buffer) => this.#read(chunk, callback);
    this.#stream.on("data", read);
    return { dispose: () => void this.#stream.off("data", read) };
  }

  #read(chunk: Buffer, callback: DataCallback): void {
    const bytes = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk;
    let at = 0;
    while (at < bytes.length) {
      if (this.#left > 0) {
        const part = bytes.subarray(at, at + this.#left);
        this.#body.push(part);
        this.#left -= part.length;
        at += part.length;
        if (this.#left === 0) this.#deliver(callback);
        continue;
      }
      const end = bytes.indexOf(headerEnd, at);
      if (end < 0) {
        if (bytes.length - at > longestHeader) {
          at = bytes.length - longestHeader;
          this.#onNoise();
        }
        break;
      }
      const found = lastHeader(bytes.toString("latin1", at, end + headerEnd.length));
      if (found?.start !== 0) this.#onNoise();
      this.#left = found?.length ?? 0;
      at = end + headerEnd.length;
    }
    this.#held = bytes.subarray(at);
  }

  #deliver(callback: DataCallback): void {
    const [first = Buffer.alloc(0), ...more] = this.#body;
    this.#body = [];
    try {
      callback(JSON.parse((more.length > 0 ? Buffer.concat([first, ...more]) : first).toString()) as Message);
    } catch (error) {
      this.fireError(error);
    }
  }
}

/** The header at the end of a stretch: where it starts there, and how long the message behind it is. */
function lastHeader(text: string): { readonly start: number; readonly length: number } | undefined {
  for (let start = 0; start >= 0; start = text.indexOf("Content-", start + 1)) {
    const length = headers.exec(text.slice(start))?.[1];
    if (length !== undefined) return { start, length: Number(length) };
  }
  return undefined;
}
