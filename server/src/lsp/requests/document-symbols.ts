// The outline as symbols: a tree where the client declared that it can show one, else a list.

import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver";
import { type OutlineItem, symbols } from "../../core/features/symbols.ts";
import type { Client } from "../client.ts";
import { toRange } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

/** Only kinds of the protocol's first version, which every client knows. */
const kinds: Record<OutlineItem["kind"], SymbolKind> = {
  part: SymbolKind.Module,
  section: SymbolKind.Namespace,
  headline: SymbolKind.String,
  author: SymbolKind.Property,
  field: SymbolKind.Field,
  domain: SymbolKind.Boolean,
  unknown: SymbolKind.String,
};

export function answerDocumentSymbols(
  report: OpenReport,
  _params: DocumentSymbolParams,
  client: Client,
): DocumentSymbol[] | SymbolInformation[] {
  const items = symbols(report.analysis);
  return client.symbolTree ? items.map((item) => treeOf(report, item)) : items.flatMap((item) => listOf(report, item));
}

function treeOf(report: OpenReport, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name,
    ...(item.detail !== "" && { detail: item.detail }),
    kind: kinds[item.kind],
    range: toRange(report.document, item.span),
    selectionRange: toRange(report.document, item.selection),
    children: item.children.map((child) => treeOf(report, child)),
  };
}

function listOf(report: OpenReport, item: OutlineItem, container?: string): SymbolInformation[] {
  const own: SymbolInformation = {
    name: item.name,
    kind: kinds[item.kind],
    location: { uri: report.document.uri, range: toRange(report.document, item.span) },
    ...(container !== undefined && { containerName: container }),
  };
  return [own, ...item.children.flatMap((child) => listOf(report, child, item.name))];
}
