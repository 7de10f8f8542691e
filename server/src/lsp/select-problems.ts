// Which problems a code action request is about. By place and code: what a client sends back of a diagnostic is seldom whole.

import type { CodeActionParams } from "vscode-languageserver";
import type { Problem } from "../core/problem.ts";
import { touches } from "../core/span.ts";
import { samePosition, toPosition, toRange, toSpan } from "./convert.ts";
import type { OpenReport } from "./open-reports.ts";

/**
 * Problems that the range touches or the client names; where there are none, those on the range's lines: many editors ask for a
 * line's fixes with the caret elsewhere on it.
 */
export function selectProblems({ document, analysis }: OpenReport, params: CodeActionParams): Problem[] {
  const span = toSpan(document, params.range);
  const named = params.context.diagnostics ?? [];
  const chosen = analysis.problems.filter((problem) => {
    if (touches(problem.span, span)) return true;
    const start = toPosition(document, problem.span.start);
    return named.some((one) => one.code === problem.rule && samePosition(one.range.start, start));
  });
  if (chosen.length > 0) return chosen;
  return analysis.problems.filter((problem) => {
    const { start, end } = toRange(document, problem.span);
    return start.line <= params.range.end.line && params.range.start.line <= end.line;
  });
}
