// What can be folded, by lines or to the character as the client declared, and no more ranges than it takes.

import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from "vscode-languageserver";
import { foldingRanges } from "../../core/features/folding.ts";
import type { Client } from "../client.ts";
import { toRange } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

export function answerFoldingRanges(
  { document, analysis }: OpenReport,
  _params: FoldingRangeParams,
  client: Client,
): FoldingRange[] {
  const { linesOnly, limit } = client.folding;
  const ranges = foldingRanges(analysis).map(({ span, kind }): FoldingRange => {
    const { start, end } = toRange(document, span);
    return {
      startLine: start.line,
      endLine: end.line,
      // Without a start character the fold begins at the line's end, which is where it shall begin for every client.
      ...(!linesOnly && { endCharacter: end.character }),
      ...(kind === "comment" && { kind: FoldingRangeKind.Comment }),
    };
  });
  return ranges.filter((range) => range.startLine < range.endLine).slice(0, limit);
}
