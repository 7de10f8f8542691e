// Edits that a client's commands apply: the commands decide when, the core decides what.

import { insertMissing, insertPart, sortSections, toggleMark } from "../../core/features/report-edits.ts";
import { fixAll } from "../../core/fix-all.ts";
import type { Edit } from "../../core/span.ts";
import type { EditKind, EditParams, EditResult } from "../../protocol.ts";
import { toOffset, toTextEdits } from "../convert.ts";
import { editsBetween } from "../edits-between.ts";
import type { OpenReport } from "../open-reports.ts";

/** The edits; null where there is nothing to do. */
export function answerReportEdit(report: OpenReport, { edit }: EditParams): EditResult | null {
  const edits = editsFor(report, edit);
  return edits.length === 0 ? null : { version: report.version, edits: toTextEdits(report.document, edits) };
}

function editsFor({ document, analysis }: OpenReport, edit: EditKind): readonly Edit[] {
  switch (edit.kind) {
    case "fixAll": {
      const { text } = analysis.report;
      return editsBetween(text, fixAll(text, analysis.settings, undefined, analysis).text);
    }
    case "sortSections":
      return sortSections(analysis);
    case "insertMissing":
      return insertMissing(analysis);
    case "insert":
      return insertPart(analysis, edit.id);
    case "toggleMark":
      return toggleMark(analysis, toOffset(document, { line: edit.line, character: 0 }));
    default:
      return [];
  }
}
