// What a reporter is: it turns what was found into text. The reporters are this file's neighbours, one for each format.

import type { Position, TextDocument } from "vscode-languageserver-textdocument";
import type { Problem } from "../../core/problem.ts";
import type { Span } from "../../core/span.ts";
import type { Failure } from "../input/failure.ts";
import type { Counts } from "../output/counts.ts";

export interface CheckedReport {
  /** From the current folder, with "/". */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  readonly document: TextDocument;
  /** The problems to be shown, by position. */
  readonly problems: readonly Problem[];
}

export interface Outcome {
  readonly counts: Counts;
  readonly failures: readonly Failure[];
}

export interface Reporter {
  /** What is written when a report has been checked. */
  report(checked: CheckedReport): string;
  /** What is written when all is done. */
  end(outcome: Outcome): string;
}

/** Where a span starts and ends: lines and columns from 1, columns in UTF-16 units. */
export function placeOf(document: TextDocument, { start, end }: Span) {
  const first: Position = document.positionAt(start);
  const last: Position = document.positionAt(end);
  return {
    line: first.line + 1,
    column: first.character + 1,
    endLine: last.line + 1,
    endColumn: last.character + 1,
  };
}
