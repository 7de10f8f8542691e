// The repair of a report that a converter damaged, for a client's command. A part of its own: few reports need it.

import { TextDocument } from "vscode-languageserver-textdocument";
import { repairReport } from "../../core/import/import.ts";
import type { RepairParams, RepairResult } from "../../protocol.ts";
import { toRange, toTextEdits } from "../convert.ts";
import { editsBetween } from "../edits-between.ts";
import type { OpenReport } from "../open-reports.ts";

/** The edits and what is to be told of them; null where there is nothing to do. */
export function answerRepair({ document, analysis, version }: OpenReport, _: RepairParams): RepairResult | null {
  const { text } = analysis.report;
  const repaired = repairReport(text, analysis.settings);
  const edits = editsBetween(text, repaired.text);
  if (edits.length === 0) return null;
  const after = TextDocument.create(document.uri, document.languageId, version, repaired.text);
  return {
    version,
    edits: toTextEdits(document, edits),
    notes: repaired.notes.map(({ kind, message, span }) => ({ kind, message, range: toRange(after, span) })),
  };
}
