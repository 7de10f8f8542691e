// Other places of the thing under the caret.

import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from "vscode-languageserver";
import { highlights } from "../../core/features/highlights.ts";
import { toOffset, toRange } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

export function answerDocumentHighlights(
  { document, analysis }: OpenReport,
  { position }: DocumentHighlightParams,
): DocumentHighlight[] {
  const places = highlights(analysis, toOffset(document, position));
  return places.map((span) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Text }));
}
