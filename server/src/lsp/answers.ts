// What requests are answered by, as one part of the server that is loaded with the first of them. Lists, decides nothing.

export { newReport } from "../core/features/new-report.ts";
export { codeActions } from "./code-actions.ts";
export { answerChecklist } from "./requests/checklist.ts";
export { answerCodeLenses } from "./requests/code-lenses.ts";
export { answerCompletion, resolveCompletion } from "./requests/completion.ts";
export { answerDocumentHighlights } from "./requests/document-highlights.ts";
export { answerDocumentLinks } from "./requests/document-links.ts";
export { answerDocumentSymbols } from "./requests/document-symbols.ts";
export { answerCopy, answerExport } from "./requests/export.ts";
export { answerFoldingRanges } from "./requests/folding-ranges.ts";
export { answerFormatting, answerRangeFormatting } from "./requests/formatting.ts";
export { answerHover } from "./requests/hover.ts";
export { answerInlayHints } from "./requests/inlay-hints.ts";
export { answerReportEdit } from "./requests/report-edit.ts";
export { answerSelectionRanges } from "./requests/selection-ranges.ts";
export { answerTokens, answerTokensDelta, answerTokensRange } from "./requests/semantic-tokens.ts";
