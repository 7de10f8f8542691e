// The composition: a report in, the bytes of one file for each kind out. Heavy: load it when a report is exported, not before.

import * as l10n from "@vscode/l10n";
import type { ExportDocument } from "../core/export/document.ts";
import { clipboardHtml } from "../core/export/html/clipboard.ts";
import { htmlText } from "../core/export/html/html-text.ts";
import { jsonText, reportData } from "../core/export/json/report-data.ts";
import { type ExportKindId, exportKinds } from "../core/export/kinds.ts";
import type { Pictures } from "../core/export/pictures.ts";
import { readDocument } from "../core/export/read-document.ts";
import type { Report } from "../core/report.ts";
import type { Format } from "../core/template/format.ts";
import { writeDocx } from "./docx/write-docx.ts";
import { gatherPictures, type ReadPicture } from "./gather-pictures.ts";

export interface ExportedFile {
  readonly kind: ExportKindId;
  readonly bytes: Uint8Array;
}

export interface Exported {
  /** In the order of the kinds that were asked for. */
  readonly files: readonly ExportedFile[];
  /** What is not in the files as the report has it, in words. */
  readonly warnings: readonly string[];
}

/**
 * Writes a report as files of several kinds. Whatever is wrong with the report is no reason to fail.
 * @param date when the files are said to have been made
 */
export async function exportReport(
  report: Report,
  kinds: readonly ExportKindId[],
  read: ReadPicture,
  date: Date,
): Promise<Exported> {
  const document = readDocument(report);
  const asked = kinds.flatMap((id) => exportKinds.find((kind) => kind.id === id) ?? []);
  const shows = asked.some(({ pictures }) => pictures.length > 0);
  const { pictures, warnings } = shows ? await gatherPictures(document, read) : { pictures: new Map(), warnings: [] };
  const files: ExportedFile[] = [];
  const unfit: string[] = [];
  for (const kind of asked) {
    const fitting = new Map([...pictures].filter(([, { type }]) => kind.pictures.includes(type)));
    if (kind.pictures.length > 0)
      for (const [source, { type }] of pictures)
        if (!fitting.has(source))
          unfit.push(
            l10n.t(
              "A {0} file cannot hold the picture {1} ({2}): its words stand in its place.",
              kind.id,
              source,
              type,
            ),
          );
    if (kind.id === "pdf") {
      const { pdfBytes } = await import("./pdf/pdf-bytes.ts");
      const pdf = await pdfBytes(document, fitting, date);
      files.push({ kind: kind.id, bytes: pdf.bytes });
      unfit.push(...pdf.warnings);
    } else files.push({ kind: kind.id, bytes: await bytesOf(kind.id, document, fitting, report.format) });
  }
  return { files, warnings: [...warnings, ...unfit] };
}

/** A report as rich text for the clipboard. */
export function richText(report: Report): string {
  return clipboardHtml(readDocument(report));
}

async function bytesOf(
  kind: Exclude<ExportKindId, "pdf">,
  document: ExportDocument,
  pictures: Pictures,
  format: Format,
): Promise<Uint8Array> {
  switch (kind) {
    case "docx":
      return writeDocx(document, pictures);
    case "html":
      return new TextEncoder().encode(htmlText(document, pictures));
    case "json":
      return new TextEncoder().encode(jsonText(reportData(document, format)));
  }
}
