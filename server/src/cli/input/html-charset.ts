// The text of a page of HTML, in the encoding that it names: Word saves pages in that of its system.

import { decode } from "./decode.ts";

/** Decodes a page. @throws Refusal where it says UTF-8, or nothing, and is not */
export function decodeHtml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  const decoder = named === undefined || /^utf-?8$/.test(named) ? undefined : decoderOf(named);
  // The clipboard's pages end in a NUL, which no strict reader takes for text.
  return decoder ? decoder.decode(bytes) : decode(withoutNul(bytes)).text;
}

function decoderOf(name: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
}

function withoutNul(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}
