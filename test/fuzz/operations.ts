// Everything that is done with a text, each as one call: what has to stay linear, whatever is written.

import { type Analysis, analyze } from "../../server/src/core/analyze.ts";
import { checklist } from "../../server/src/core/features/checklist.ts";
import { complete } from "../../server/src/core/features/completion.ts";
import { foldingRanges } from "../../server/src/core/features/folding.ts";
import { formatReport } from "../../server/src/core/features/format.ts";
import { highlights } from "../../server/src/core/features/highlights.ts";
import { hover } from "../../server/src/core/features/hover.ts";
import { inlays } from "../../server/src/core/features/inlays.ts";
import { lenses } from "../../server/src/core/features/lenses.ts";
import { documentLinks } from "../../server/src/core/features/links.ts";
import { insertMissing, sortSections, toggleMark } from "../../server/src/core/features/report-edits.ts";
import { selectionRanges } from "../../server/src/core/features/selection.ts";
import { symbols } from "../../server/src/core/features/symbols.ts";
import { tokens } from "../../server/src/core/features/tokens.ts";
import { fixAll } from "../../server/src/core/fix-all.ts";
import { anchorProblems } from "../../server/src/core/render/problems.ts";
import { renderReport } from "../../server/src/core/render/render.ts";
import { settings } from "../kit/sample.ts";

/** What is done with an analysed text; a caret stands in the middle. */
const operations: Readonly<Record<string, (analysis: Analysis, caret: number) => unknown>> = {
  edit: (analysis, caret) => {
    const { text } = analysis.report;
    return analyze(`${text.slice(0, caret)}x${text.slice(caret)}`, settings, { before: analysis });
  },
  fixAll: (analysis) => fixAll(analysis.report.text, settings, undefined, analysis),
  format: (analysis) => formatReport(analysis),
  sort: sortSections,
  insertMissing,
  folding: foldingRanges,
  symbols,
  tokens: (analysis) => tokens(analysis),
  links: documentLinks,
  lenses,
  inlays: (analysis) => inlays(analysis, { words: true, periods: true }),
  checklist,
  completion: (analysis, caret) => complete(analysis, caret, { snippets: true }),
  hover,
  highlights,
  selection: selectionRanges,
  toggle: toggleMark,
  render: (analysis) => anchorProblems(renderReport(analysis)),
};

/** Does everything with a text. `observe` is given each operation by its name, and has to call it. */
export function doAll(text: string, observe: (name: string, run: () => void) => void): void {
  let analysis: Analysis | undefined;
  observe("analyze", () => {
    analysis = analyze(text, settings);
  });
  for (const [name, run] of Object.entries(operations))
    observe(name, () => {
      if (analysis) run(analysis, text.length >> 1);
    });
}
