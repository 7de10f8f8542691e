// Inlay hints, each kind only while the editor's settings have it on.

import type { InlayHint, InlayHintParams } from "vscode-languageserver";
import { inlays } from "../../core/features/inlays.ts";
import { toPosition, toSpan } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

export function answerInlayHints({ document, analysis, inForce }: OpenReport, { range }: InlayHintParams): InlayHint[] {
  const { words = true, period = true } = inForce.editor.inlayHints ?? {};
  return inlays(analysis, { words, periods: period }, toSpan(document, range)).map(({ offset, text }) => ({
    position: toPosition(document, offset),
    label: text,
    paddingLeft: true,
  }));
}
