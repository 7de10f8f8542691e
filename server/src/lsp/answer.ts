// All that requests about a report have in common: waiting for its newest analysis, cancellation, staleness, isolation of errors.

import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { OpenReport, OpenReports } from "./open-reports.ts";

/** What a request's parameters must hold. */
export interface AboutDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/** Works out an answer from a report as it is now. Must not wait: what it returns belongs to `report.version`. */
export type Answer<P, R> = (report: OpenReport, params: P) => R;

/** A handler as a connection takes it; resolves to the answer or to an error as a value. */
export type Handler<P> = (params: P, token: CancellationToken) => Promise<unknown>;

/** What a request gets that cannot be answered from a report. */
export interface Otherwise<R> {
  /** For a document that is no report; null unless said. */
  readonly none?: R;
  /** For one that changed meanwhile; `ContentModified` unless said. */
  readonly stale?: () => ResponseError<unknown>;
}

export interface Answering {
  /**
   * A handler that answers from the report that a request names; null for a document that is no report. A request that was
   * cancelled, or whose document changed before it could be answered, gets an error that says so.
   */
  about<P extends AboutDocument, R>(load: () => Promise<Answer<P, R>>, otherwise?: Otherwise<R>): Handler<P>;
  /** A handler whose errors are logged before the client gets them. */
  guarded<P>(handle: (params: P, token: CancellationToken) => unknown): Handler<P>;
}

/** Before `initialize` and after `shutdown` nothing is answered; the phase is kept by the server. */
export type Phase = "new" | "running" | "shutdown";

export function createAnswering(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  reports: OpenReports,
  phase: () => Phase,
): Answering {
  const guarded: Answering["guarded"] = (handle) => async (params, token) => {
    if (phase() === "new") return new ResponseError(ErrorCodes.ServerNotInitialized, "initialize comes first");
    if (phase() === "shutdown") return new ResponseError(ErrorCodes.InvalidRequest, "The server is shut down");
    try {
      return await handle(params, token);
    } catch (error) {
      if (error instanceof ResponseError) return error;
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return new ResponseError(ErrorCodes.InternalError, error instanceof Error ? error.message : String(error));
    }
  };
  const outdated = () => new ResponseError(LSPErrorCodes.ContentModified, "The document has changed");
  return {
    guarded,
    about: (load, { none, stale = outdated } = {}) =>
      guarded(async (params, token) => {
        const { uri } = params.textDocument;
        const version = documents.get(uri)?.version;
        const answer = await load();
        for (;;) {
          const report = await reports.get(uri);
          if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled");
          if (documents.get(uri)?.version !== version) return stale();
          if (!report) return none ?? null;
          const result = answer(report, params);
          if (!(await reports.list(report))) return result;
        }
      }),
  };
}
