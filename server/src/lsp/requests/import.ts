// A document of another program as a report, for a client's command that has read the file. A part of its own, and so are the
// libraries that it needs for Word and PDF.

import * as l10n from "@vscode/l10n";
import { TextDocument } from "vscode-languageserver-textdocument";
import { importDocument } from "../../core/import/import.ts";
import { UnreadableDocument } from "../../core/import/read-document.ts";
import type { Settings } from "../../core/settings.ts";
import { fromBase64, toBase64 } from "../../core/values/base64.ts";
import { stemOf } from "../../core/values/report-name.ts";
import { contentOf, endingsInWords, kindOf } from "../../import/content.ts";
import type { ImportParams, ImportResult } from "../../protocol.ts";
import { nameOf } from "../../workspace/files.ts";
import { toRange } from "../convert.ts";

/** Imports the document; why it cannot be read is an answer too. */
export async function answerImport(params: ImportParams, settings: Settings): Promise<ImportResult> {
  const { name, data, report } = params;
  try {
    const kind = kindOf(name);
    if (!kind) throw new UnreadableDocument(l10n.t("This is none of {0}.", endingsInWords()));
    const content = contentOf(fromBase64(data), kind);
    const stem = stemOf(report === undefined ? name : nameOf(report));
    const { text, notes, pictures } = await importDocument(content, settings, stem);
    const after = TextDocument.create("", "", 0, text);
    return {
      text,
      pictures: pictures.map(({ path, bytes }) => ({ path, data: toBase64(bytes) })),
      notes: notes.map(({ kind, message, span }) => ({ kind, message, range: toRange(after, span) })),
    };
  } catch (error) {
    if (error instanceof UnreadableDocument) return { unreadable: error.message };
    throw error;
  }
}
