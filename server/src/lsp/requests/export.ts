// The report as files of other kinds, and as rich text, for a client that puts them where a person wants them.

import { exportKindIds } from "../../core/export/kinds.ts";
import { toBase64 } from "../../core/values/base64.ts";
import type { CopyResult, ExportParams, ExportResult } from "../../protocol.ts";
import type { OpenReport } from "../open-reports.ts";

/** Reads a picture of a report. @param uri the report @param path as the report writes it */
export type ReadReportPicture = (uri: string, path: string) => Promise<Uint8Array | undefined>;

/** Writes the report as it is now, whatever is typed meanwhile. The libraries for it are loaded when they are first asked for. */
export async function answerExport(
  { document, version, analysis }: OpenReport,
  { kinds }: ExportParams,
  readPicture: ReadReportPicture,
  now: () => Date,
): Promise<ExportResult> {
  const { exportReport } = await import("../../export/export-report.ts");
  const known = exportKindIds.filter((id) => kinds.includes(id));
  const read = (path: string) => readPicture(document.uri, path);
  const { files, warnings } = await exportReport(analysis.report, known, read, now());
  return { version, files: files.map(({ kind, bytes }) => ({ kind, data: toBase64(bytes) })), warnings };
}

export async function answerCopy({ version, analysis }: OpenReport): Promise<CopyResult> {
  const { richText } = await import("../../export/export-report.ts");
  return { version, html: richText(analysis.report), text: analysis.report.text };
}
