// Keeps what is no message out of a stream of messages: behind a header with a wrong length, the library's reader would never again
// find where one starts.

import { Transform, type TransformCallback } from "node:stream";

const headerEnd = "\r\n\r\n";

/** The headers of a message, other than LSP's among them, and nothing else; the first group is the length of what follows, in bytes. */
const headers =
  /^(?:(?!Content-Length:)[\w-]+:[^\r\n]*\r\n)*Content-Length: *(\d{1,9})\r\n(?:[\w-]+:[^\r\n]*\r\n)*\r\n$/i;

/** Longest stretch in which the end of a header is waited for, in bytes; what is longer is none. */
const longestHeader = 4096;

/** A stream that passes messages on byte by byte and drops all else; `onNoise` is told each time that something was dropped. */
export function messagesOnly(onNoise: () => void): Transform {
  return new MessagesOnly(onNoise);
}

/** A class because Node's streams are. */
class MessagesOnly extends Transform {
  readonly #onNoise: () => void;
  /** What came last, and may be the beginning of a header. */
  #held: Buffer = Buffer.alloc(0);
  /** Bytes of the message under way that are still to come. */
  #left = 0;

  constructor(onNoise: () => void) {
    super();
    this.#onNoise = onNoise;
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    const bytes = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk;
    let from = 0;
    let at = Math.min(this.#left, bytes.length);
    this.#left -= at;
    /** Passes on what was read, and drops what follows up to `next`. */
    const drop = (next: number) => {
      if (at > from) this.push(bytes.subarray(from, at));
      from = next;
      at = next;
      this.#onNoise();
    };
    while (this.#left === 0 && at < bytes.length) {
      const end = bytes.indexOf(headerEnd, at);
      if (end < 0) {
        if (bytes.length - at > longestHeader) drop(bytes.length - longestHeader);
        break;
      }
      const found = lastHeader(bytes.toString("latin1", at, end + headerEnd.length));
      if (found?.start !== 0) drop(found ? at + found.start : end + headerEnd.length);
      if (!found) continue;
      const message = end + headerEnd.length;
      at = Math.min(message + found.length, bytes.length);
      this.#left = message + found.length - at;
    }
    this.#held = bytes.subarray(at);
    if (at > from) this.push(bytes.subarray(from, at));
    done();
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
