// The text of a new report, as plain text and as a snippet with tab stops.

import { type NewReport, reportPieces } from "../report-pieces.ts";
import { plainText, snippetText } from "../snippet.ts";
import type { Format } from "../template/format.ts";

export type { NewReport };

/** A whole report in canonical form, LF, with a final line break. */
export function newReport(format: Format, given: NewReport): { text: string; snippet: string } {
  const pieces = reportPieces(format, given);
  return { text: plainText(pieces), snippet: snippetText(pieces) };
}
