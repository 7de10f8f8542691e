// The only place that turns the core's values (offsets, problems, edits) into LSP's and back. No decisions about content.

import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Position,
  type Range,
  type TextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { ruleUrl } from "../core/docs-url.ts";
import type { Problem, Severity } from "../core/problem.ts";
import type { Edit, Span } from "../core/span.ts";
import type { Client } from "./client.ts";

export const source = "results-summary";

const severityCodes: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The position of an offset. */
export function toPosition(document: TextDocument, offset: number): Position {
  return document.positionAt(offset);
}

/** The protocol's number for a severity. */
export function toSeverity(severity: Severity): DiagnosticSeverity {
  return severityCodes[severity];
}

/** The range of a span. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: toPosition(document, span.start), end: toPosition(document, span.end) };
}

/** The span of a range; what lies outside the document is drawn into it. */
export function toSpan(document: TextDocument, range: Range): Span {
  const start = document.offsetAt(range.start);
  return { start, end: Math.max(start, document.offsetAt(range.end)) };
}

/** The offset of a position. */
export function toOffset(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

/** The core's edits as text edits. */
export function toTextEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: toRange(document, edit.span), newText: edit.text }));
}

/** A problem as a diagnostic, with no more in it than the client declared. */
export function toDiagnostic(document: TextDocument, problem: Problem, client: Client): Diagnostic {
  const { related, unnecessary, codeDescription } = client.diagnostics;
  return {
    range: toRange(document, problem.span),
    message: problem.message,
    severity: toSeverity(problem.severity),
    code: problem.rule,
    source,
    ...(codeDescription && { codeDescription: { href: ruleUrl(problem.rule) } }),
    ...(unnecessary && problem.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related &&
      problem.related && {
        relatedInformation: problem.related.map(({ span, message }) => ({
          location: { uri: document.uri, range: toRange(document, span) },
          message,
        })),
      }),
  };
}

/** Whether two positions are the same. */
export function samePosition(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}
