// The offer of a whole report, where the document is still empty.

import * as l10n from "@vscode/l10n";
import type { Analysis } from "../../analyze.ts";
import { nothingGiven, reportPieces } from "../../report-pieces.ts";
import { plainText, snippetText } from "../../snippet.ts";
import { isBlank, lineEnd, lineStart, textStart } from "../../syntax/lines.ts";
import type { CompletionOffer, CompletionOptions } from "./offer.ts";

/** The whole report, in a text of white space; undefined in any other text. */
export function wholeReportOffers(
  { report, settings }: Analysis,
  offset: number,
  { snippets }: CompletionOptions,
): CompletionOffer[] | undefined {
  const { text, format } = report;
  const first = format.template.sections[0];
  if (!isBlank(text) || !first) return undefined;
  const pieces = reportPieces(format, { ...nothingGiven, year: settings.today.year });
  const mark = offset > 0 ? textStart(text) : 0;
  return [
    {
      label: first.name,
      kind: "snippet",
      detail: l10n.t("whole report"),
      documentation: first.description,
      edit: {
        span: { start: Math.max(lineStart(text, offset), mark), end: lineEnd(text, offset) },
        text: plainText(pieces),
      },
      ...(snippets && { snippet: snippetText(pieces) }),
      preselect: true,
    },
  ];
}
