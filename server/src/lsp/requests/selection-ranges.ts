// “Expand selection”: for each caret the stretches around it, each inside the next.

import { SelectionRange, type SelectionRangeParams } from "vscode-languageserver";
import { selectionRanges } from "../../core/features/selection.ts";
import { toOffset, toRange } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

export function answerSelectionRanges(
  { document, analysis }: OpenReport,
  params: SelectionRangeParams,
): SelectionRange[] {
  return params.positions.map((position) => {
    const spans = selectionRanges(analysis, toOffset(document, position));
    const outermost = SelectionRange.create({ start: position, end: position });
    return (
      spans.reduceRight<SelectionRange | undefined>(
        (parent, span) => SelectionRange.create(toRange(document, span), parent),
        undefined,
      ) ?? outermost
    );
  });
}
