// Makes a report of a document: reads it as Markdown, recognises what it says, and lays it out. Writes nothing; pictures are given
// as bytes with the paths that the text names.

import * as l10n from "@vscode/l10n";
import { type Analysis, analyze } from "../analyze.ts";
import { formatReport } from "../features/format.ts";
import { applyChanges, type Note } from "../repair/change.ts";
import { type Repaired, repair } from "../repair/repair.ts";
import type { Settings } from "../settings.ts";
import { htmlToMarkdown, readHtml } from "./from-html.ts";
import { readText } from "./from-text.ts";
import type { PathOf, PictureFile } from "./html/pictures.ts";
import { type ReadDocument, UnreadableDocument } from "./read-document.ts";
import { unwrapLines } from "./unwrap.ts";

/** What a document is. `text` is plain text and Markdown. */
export type DocumentKind = "docx" | "html" | "pdf" | "text";

export type { PictureFile };

export interface Imported {
  readonly text: string;
  /** What was not plain, in the order of the text. */
  readonly notes: readonly Note[];
  readonly pictures: readonly PictureFile[];
  /** Of the text. */
  readonly analysis: Analysis;
}

/** A document's content: text is given decoded, all else as bytes. */
export type DocumentContent =
  | {
      readonly kind: "html" | "text";
      readonly text: string;
      /** Where the bytes did not say so themselves: how they were read. */
      readonly encoding?: string;
    }
  | { readonly kind: "docx" | "pdf"; readonly bytes: Uint8Array };

/** Undoes what a converter did to a report's text, and mends what has a safe fix. Running it on its own result changes nothing. */
export function repairReport(text: string, settings: Settings): Repaired {
  return repair(text, settings, markdownOf, true);
}

/** HTML inside of a text as Markdown; nothing where it cannot be read, and the text keeps it. */
function markdownOf(html: string): string {
  try {
    return htmlToMarkdown(html);
  } catch (error) {
    if (error instanceof UnreadableDocument) return "";
    throw error;
  }
}

/**
 * Imports a document.
 * @param name what the report will be called, without ending: its pictures are named after it
 * @param firstPicture the number of its first picture
 * @throws UnreadableDocument where it cannot be read, with the reason in words
 */
export async function importDocument(
  content: DocumentContent,
  settings: Settings,
  name: string,
  firstPicture = 1,
): Promise<Imported> {
  const read = await readContent(content, picturePaths(name, firstPicture)).catch((error) => {
    throw error instanceof RangeError
      ? new UnreadableDocument(l10n.t("This document is too deeply nested to be read."))
      : error;
  });
  const repaired = repair(read.markdown, settings, markdownOf, false);
  const joined = applyChanges(repaired, [{ edits: unwrapLines(repaired.analysis.report) }]);
  const layout = formatReport(analyze(joined.text, settings));
  const { text, notes } = applyChanges(joined, [{ edits: layout }]);
  return {
    text,
    notes: [...notesOf(content, read), ...notes],
    pictures: read.pictures,
    analysis: analyze(text, settings),
  };
}

/** Where a report's pictures go, by their numbers from 1 and their endings; relative to the report. */
export function picturePaths(name: string, first = 1): PathOf {
  return (number, ending) => `images/${name}-${first + number - 1}.${ending}`;
}

async function readContent(content: DocumentContent, pathOf: PathOf): Promise<ReadDocument> {
  switch (content.kind) {
    case "text":
      return readText(content.text, pathOf);
    case "html":
      return readHtml(content.text, pathOf);
    case "docx":
      return (await import("./from-docx.ts")).readDocx(content.bytes, pathOf);
    case "pdf":
      return (await import("./from-pdf.ts")).readPdf(content.bytes);
  }
}

/** What the reader had to leave out; it has no place in the text. */
function notesOf(content: DocumentContent, { cut, unsupported }: ReadDocument): Note[] {
  const span = { start: 0, end: 0 };
  const encoding = "encoding" in content ? content.encoding : undefined;
  return [
    ...(encoding === undefined
      ? []
      : [
          {
            kind: "recognised",
            span,
            message: l10n.t("The text is not UTF-8; it was read as {0}. Look at its letters with accents.", encoding),
          } satisfies Note,
        ]),
    ...cut.map(
      (words): Note => ({
        kind: "cut",
        span,
        message: l10n.t("Left out what stands at the edge of every page: “{0}”.", words),
      }),
    ),
    ...unsupported.map(
      (kind): Note => ({
        kind: "left-over",
        span,
        message: l10n.t("A picture of the kind {0} cannot be shown beside a text. Insert it by hand.", kind),
      }),
    ),
  ];
}
