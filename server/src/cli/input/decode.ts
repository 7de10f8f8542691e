// Bytes to text, strictly: a file that is no UTF-8 text is refused, so that it can never be written back as something else.

import { isUtf8 } from "node:buffer";
import * as l10n from "@vscode/l10n";
import { firstIndex } from "../../core/search.ts";
import { Refusal } from "./failure.ts";

export interface Decoded {
  /** Without byte order mark. */
  readonly text: string;
  readonly byteOrderMark: boolean;
}

/** Decodes UTF-8. @throws Refusal where they are no text */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new Refusal(isUtf16());
  if (bytes.includes(0))
    throw new Refusal(looksLikeUtf16(bytes) ? isUtf16() : l10n.t("This is a binary file, no text."));
  if (!isUtf8(bytes))
    throw new Refusal(l10n.t("This is not valid UTF-8 (line {0}). Save it as UTF-8.", lineOfFault(bytes)));
  const byteOrderMark = first === 0xef && second === 0xbb && third === 0xbf;
  return { text: new TextDecoder().decode(bytes), byteOrderMark };
}

/** The bytes of a text, as it was decoded. */
export function encode(text: string, byteOrderMark: boolean): Uint8Array {
  return Buffer.from(byteOrderMark ? `\uFEFF${text}` : text, "utf8");
}

function isUtf16(): string {
  return l10n.t("This is UTF-16. Save it as UTF-8.");
}

/** Latin letters in UTF-16 without byte order mark: every second byte is zero. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 64);
  if (head.length < 4) return false;
  const zeros = [0, 1].map((parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  return zeros.some((count) => count > head.length / 3);
}

/** The line, from 1, of the first byte that no UTF-8 text has at its place. */
function lineOfFault(bytes: Uint8Array): number {
  const good = firstIndex(bytes.length, (length) => !beginsUtf8(bytes.subarray(0, length))) - 1;
  return bytes.subarray(0, good).filter((byte) => byte === 10).length + 1;
}

/** Whether bytes could be the start of UTF-8: a character cut off at the end is no fault. */
function beginsUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
