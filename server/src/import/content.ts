// What the bytes of a document are: its kind by its name, and its text where it is one. Reads no file and recognises nothing.

import * as l10n from "@vscode/l10n";
import type { DocumentContent, DocumentKind } from "../core/import/import.ts";
import { UnreadableDocument } from "../core/import/read-document.ts";
import { documentKinds, endingOf } from "../core/values/document-kinds.ts";

/** No report of two pages with its pictures is larger, in bytes. */
export const largestDocument = 100 * 1024 * 1024;

/** The kind of a document by its file's name; undefined for what no document is called. */
export function kindOf(name: string): DocumentKind | undefined {
  return documentKinds[endingOf(name)];
}

/** The endings of names that documents have, as people read them. */
export function endingsInWords(): string {
  return Object.keys(documentKinds).join(", ");
}

/** The content of a document. @throws UnreadableDocument where it is too large, or no text although it should be */
export function contentOf(bytes: Uint8Array, kind: DocumentKind): DocumentContent {
  if (bytes.length > largestDocument) throw new UnreadableDocument(l10n.t("This file is too large to be a report."));
  if (kind === "docx" || kind === "pdf") return { kind, bytes };
  const { encoding, text } = decode(bytes, kind === "html" ? namedEncoding(bytes) : undefined);
  return { kind, text, ...(encoding !== undefined && { encoding }) };
}

/** The encoding that a page of HTML names: Word saves pages in that of its system. */
function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

/** What Word saves plain text in where nobody chose UTF-8, in most of Europe. */
const fallback = "windows-1252";

/** A text. `encoding` is there where nothing in the file says that it is the one. @throws UnreadableDocument */
function decode(bytes: Uint8Array, named: string | undefined): { text: string; encoding?: string } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  // The clipboard's pages end in a NUL.
  const content = withoutNul(bytes);
  if (content.includes(0)) throw new UnreadableDocument(l10n.t("This is a binary file, no text."));
  const text = named === undefined ? undefined : decodeAs(content, named);
  const strict = text ?? decodeAs(content, "utf-8");
  return strict === undefined
    ? { text: new TextDecoder(fallback).decode(content), encoding: "Windows-1252" }
    : { text: strict };
}

/** Undefined where they are none, or nobody knows the encoding. */
function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function withoutNul(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return bytes.subarray(0, end);
}
