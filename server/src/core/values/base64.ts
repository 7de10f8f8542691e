// Bytes as base64 and back. Where this runs there may be neither Node's buffers nor a browser's functions for it.

const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as base64 (RFC 4648, padded). */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  let piece = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    const four = [18, 12, 6, 0].map((shift) => signs[(bits >> shift) & 63]);
    if (at + 2 >= bytes.length) four[3] = "=";
    if (at + 1 >= bytes.length) four[2] = "=";
    piece += four.join("");
    if (piece.length > 30_000) {
      pieces.push(piece);
      piece = "";
    }
  }
  return pieces.join("") + piece;
}

/** The bytes of a base64 text; what is no sign of base64 is passed over. */
export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128).fill(64);
  for (let value = 0; value < signs.length; value++) values[signs.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const value = values[text.charCodeAt(at)] ?? 64;
    if (value === 64) continue;
    bits = ((bits << 6) | value) & 0xfff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[length++] = (bits >> count) & 0xff;
  }
  return bytes.slice(0, length);
}
