// A Word document as Markdown, by way of the HTML that mammoth makes of it. What mammoth's Markdown loses (tables, check boxes) is there.

import * as l10n from "@vscode/l10n";
import mammoth from "mammoth";
import { readHtml } from "./from-html.ts";
import type { PathOf } from "./html/pictures.ts";
import { type ReadDocument, UnreadableDocument } from "./read-document.ts";
import { guardZip } from "./zip-guard.ts";

/** What Word and others call the styles of titles and headings; by these names a style is told in every language of Word. */
const styles: Readonly<Record<string, readonly string[]>> = {
  h1: ["Title", "Titel", "Titre", "Título"],
  h2: ["Subtitle", "Undertitel", "Sous-titre", "Subtítulo"],
};
/** Styles of quotations. */
const quotes = ["Quote", "Intense Quote", "Citat", "Citation", "Zitat", "Cita"];
const headings = ["heading", "Overskrift", "Titre", "Título", "Überschrift"];

const styleMap = [
  ...quotes.map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
  ...Object.entries(styles).flatMap(([tag, names]) => names.map((name) => `p[style-name='${name}'] => ${tag}:fresh`)),
  ...headings.flatMap((name) =>
    Array.from({ length: 9 }, (_, level) => `p[style-name='${name} ${level + 1}'] => h${Math.min(level + 1, 6)}:fresh`),
  ),
];

/**
 * Reads a Word document. Nothing outside of it is read: what it links to stays a link.
 * @param pathOf the path of a picture by its number from 1 and its file's ending
 * @throws UnreadableDocument
 */
export async function readDocx(bytes: Uint8Array, pathOf: PathOf): Promise<ReadDocument> {
  guardZip(bytes);
  const html = await toHtml(bytes);
  return readHtml(html, pathOf);
}

async function toHtml(bytes: Uint8Array): Promise<string> {
  // mammoth asks for the one in Node and for the other in a browser.
  const input = { buffer: bytes, arrayBuffer: Uint8Array.from(bytes).buffer } as unknown as Parameters<
    typeof mammoth.convertToHtml
  >[0];
  try {
    const { value } = await mammoth.convertToHtml(input, { styleMap, externalFileAccess: false });
    return value;
  } catch (error) {
    if (error instanceof RangeError)
      throw new UnreadableDocument(l10n.t("This document is too deeply nested to be read."));
    throw new UnreadableDocument(l10n.t("This file is damaged, or no Word document."));
  }
}
