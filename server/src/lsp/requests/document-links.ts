// Links and pictures that an editor can open. Paths are made absolute here, because only the server knows where the report is.

import type { DocumentLink, DocumentLinkParams } from "vscode-languageserver";
import { documentLinks } from "../../core/features/links.ts";
import { besideReport } from "../../workspace/neighbours.ts";
import type { Client } from "../client.ts";
import { toRange } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

export function answerDocumentLinks(
  { document, analysis }: OpenReport,
  _params: DocumentLinkParams,
  client: Client,
): DocumentLink[] {
  return documentLinks(analysis).flatMap(({ span, target, tooltip }): DocumentLink[] => {
    const absolute = /^[a-z][a-z0-9+.-]*:/i.test(target) ? target : besideReport(document.uri, target);
    if (absolute === undefined) return [];
    return [
      {
        range: toRange(document, span),
        target: absolute,
        ...(client.linkTooltips && tooltip !== undefined && { tooltip }),
      },
    ];
  });
}
