// What a reporter is: it turns what was found into text. The reporters are this file's neighbours, one for each format.

import type { Problem } from "../../core/problem.ts";
import type { Span } from "../../core/span.ts";
import type { Failure } from "../input/failure.ts";
import type { Counts } from "../output/counts.ts";
import type { Lines } from "../output/lines.ts";

export interface CheckedReport {
  /** From the current folder, with "/". */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
  /** The report's text, and where its lines are. */
  readonly lines: Lines;
  /** The problems to be shown, by position. */
  readonly problems: readonly Problem[];
}

export interface Outcome {
  readonly counts: Counts;
  readonly failures: readonly Failure[];
}

/** What is written: `begin`, the texts of reports that have one with `between` in between, and an end. Nothing is kept for the end. */
export interface Reporter {
  readonly begin: string;
  readonly between: string;
  /** What is written about a report; the same in whatever order, and in whatever thread, reports are checked. */
  report(checked: CheckedReport): string;
  /** What is written when all is done. */
  end(outcome: Outcome): string;
}

/** Where a span starts and ends: lines and columns from 1, columns in UTF-16 units. */
export function placeOf(lines: Lines, { start, end }: Span) {
  const first = lines.at(start);
  const last = lines.at(end);
  return { ...first, endLine: last.line, endColumn: last.column };
}
