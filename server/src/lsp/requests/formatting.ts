// Formatting of a report, whole or in part. Tab size and spaces play no role: the format says how a report is written.

import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from "vscode-languageserver";
import { formatReport } from "../../core/features/format.ts";
import { toSpan, toTextEdits } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

export function answerFormatting({ document, analysis }: OpenReport, _params: DocumentFormattingParams): TextEdit[] {
  return toTextEdits(document, formatReport(analysis));
}

export function answerRangeFormatting(
  { document, analysis }: OpenReport,
  { range }: DocumentRangeFormattingParams,
): TextEdit[] {
  return toTextEdits(document, formatReport(analysis, toSpan(document, range)));
}
