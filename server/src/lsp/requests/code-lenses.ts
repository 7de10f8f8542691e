// Code lenses, only while the editor's settings have them on. They say something and run nothing.

import type { CodeLens, CodeLensParams } from "vscode-languageserver";
import { lenses } from "../../core/features/lenses.ts";
import { toRange } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

export function answerCodeLenses({ document, analysis, inForce }: OpenReport, _params: CodeLensParams): CodeLens[] {
  if (inForce.editor.codeLens?.enabled !== true) return [];
  return lenses(analysis).map(({ span, title }) => ({
    range: toRange(document, span),
    command: { title, command: "" },
  }));
}
