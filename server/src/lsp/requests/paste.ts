// What is pasted into a report: formatted text as Markdown, pictures with their captions to fill in. A part of its own, as few need it.

import { TextDocument } from "vscode-languageserver-textdocument";
import { takesFormatting } from "../../core/features/paste-place.ts";
import { pictureSnippet } from "../../core/features/picture-snippet.ts";
import { pasteHtml } from "../../core/import/clipboard/pasted.ts";
import { UnreadableDocument } from "../../core/import/read-document.ts";
import type { Settings } from "../../core/settings.ts";
import { toBase64 } from "../../core/values/base64.ts";
import type { PasteParams, PasteResult, PicturesParams, PicturesResult } from "../../protocol.ts";
import { toRange } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

/** @param report what the text goes into; undefined where that is no report yet */
export async function answerPaste(
  { html, position, pictures: names }: PasteParams,
  settings: Settings,
  report: OpenReport | undefined,
): Promise<PasteResult | null> {
  if (report && position && !takesFormatting(report.analysis.report, report.document.offsetAt(position))) return null;
  try {
    const pasted = await pasteHtml(html, settings, names, position === undefined);
    if (!pasted) return null;
    const { kind, text, block, pictures, notes, lost } = pasted;
    const after = TextDocument.create("", "", 0, text);
    return {
      ...{ kind, text, block, lost },
      pictures: pictures.map(({ path, bytes }) => ({ path, data: toBase64(bytes) })),
      notes: notes.map(({ kind, message, span }) => ({ kind, message, range: toRange(after, span) })),
    };
  } catch (error) {
    // The plain text of what cannot be read is still there to be pasted.
    if (error instanceof UnreadableDocument) return null;
    throw error;
  }
}

export function answerPictures({ paths }: PicturesParams, settings: Settings): PicturesResult {
  return { snippet: pictureSnippet(settings.format, paths) };
}
