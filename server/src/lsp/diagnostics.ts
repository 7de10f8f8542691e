// Problems as diagnostics: pushed to clients that only listen, pulled by those that ask. Never both for one document.

import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import type { Analysis } from "../core/analyze.ts";
import type { Client } from "./client.ts";
import { toDiagnostic } from "./convert.ts";
import type { OpenReport, OpenReports } from "./open-reports.ts";
import type { IsLatest } from "./turns.ts";

/** The diagnostics of a report. */
export function diagnosticsOf({ document, analysis }: OpenReport, client: Client): Diagnostic[] {
  return analysis.problems.map((problem) => toDiagnostic(document, problem, client));
}

export interface Publisher {
  /** Publishes the diagnostics of a document; takes earlier ones back where it is no report any more, or closed. */
  publish(uri: string, isLatest: IsLatest): Promise<void>;
}

export function createPublisher(connection: Connection, reports: OpenReports, client: Client): Publisher {
  const published = new Set<string>();
  return {
    async publish(uri, isLatest) {
      const report = await reports.get(uri);
      if (!isLatest()) return;
      if (report) {
        published.add(uri);
        const { version } = report;
        await connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(report, client) });
      } else if (published.delete(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

/** Answers `textDocument/diagnostic`; what the client has already is `unchanged`. */
export function createPulled(client: Client) {
  const ids = new WeakMap<Analysis, string>();
  let count = 0;
  return (report: OpenReport, params: DocumentDiagnosticParams): DocumentDiagnosticReport => {
    const resultId = ids.get(report.analysis) ?? `${++count}`;
    ids.set(report.analysis, resultId);
    if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(report, client) };
  };
}

/** What is pulled for a document that is no report. */
export const nothingPulled: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** What a pull gets whose document changed meanwhile: the client shall ask again. */
export function askAgain(): ResponseError<{ retriggerRequest: boolean }> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, "The document has changed", { retriggerRequest: true });
}
