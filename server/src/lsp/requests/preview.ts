// The report as pages for a live preview: only what the asker has not, what a person does there as edits, and the way to the source.

import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Rendered } from "../../core/render/piece.ts";
import { previewEdit } from "../../core/render/preview-edit.ts";
import { anchorProblems, countProblems, problemSummary } from "../../core/render/problems.ts";
import { renderReport } from "../../core/render/render.ts";
import { sourceAt } from "../../core/render/source-at.ts";
import { previewEditSchema } from "../../preview-protocol.ts";
import type {
  LocateParams,
  LocateResult,
  PreviewEditParams,
  PreviewEditResult,
  PreviewParams,
  PreviewResult,
} from "../../preview-requests.ts";
import { toRange, toTextEdits } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

/** The last rendering of each report, by its URI: pieces that did not change are taken from it. */
export type PreviewMemory = Map<string, Rendered>;

export function answerPreview(report: OpenReport, { known = {} }: PreviewParams, memory: PreviewMemory): PreviewResult {
  const rendered = render(report, memory);
  const problems = anchorProblems(rendered);
  const counts = countProblems(problems);
  const { title, language, pages, pieces } = rendered;
  return {
    version: report.version,
    title,
    ...(language !== undefined && { language }),
    pages: [...pages],
    order: pieces.map(({ key, role, page, span, hash, missing }) => ({ key, role, page, ...span, hash, missing })),
    changed: Object.fromEntries(
      pieces
        .filter(({ key, hash }) => !Object.hasOwn(known, key) || known[key] !== hash)
        .map(({ key, html }) => [key, html]),
    ),
    problems: problems.map(({ id, rule, severity, message, piece, anchor, text, fixes }) => ({
      ...{ id, rule, severity, message, piece, fixes: [...fixes] },
      ...(anchor !== undefined && { anchor }),
      ...(text && { text }),
    })),
    counts,
    summary: problemSummary(counts),
  };
}

/** @throws ResponseError for an edit of no known kind, or a fix of a problem in another version. */
export function answerPreviewEdit(
  report: OpenReport,
  { edit, version }: PreviewEditParams,
  memory: PreviewMemory,
): PreviewEditResult {
  const wanted = previewEditSchema.parse(edit);
  if (wanted.kind === "applyFix" && version !== report.version)
    throw new ResponseError(LSPErrorCodes.ContentModified, "The document has changed");
  const { edits, refused } = previewEdit(render(report, memory), wanted);
  return {
    version: report.version,
    edits: toTextEdits(report.document, edits),
    ...(refused !== undefined && { refused }),
  };
}

export function answerLocate(report: OpenReport, { place }: LocateParams, memory: PreviewMemory): LocateResult | null {
  const at = sourceAt(render(report, memory), place);
  if (at === undefined) return null;
  return { version: report.version, position: toRange(report.document, { start: at, end: at }).start };
}

function render({ document, analysis }: OpenReport, memory: PreviewMemory): Rendered {
  const before = memory.get(document.uri);
  const rendered = before?.analysis === analysis ? before : renderReport(analysis, before);
  memory.set(document.uri, rendered);
  return rendered;
}
