// Problems for programs, as one JSON object. Its shape is published: only ever added to.

import { ruleUrl } from "../../core/docs-url.ts";
import { safeFix } from "../../core/fix-all.ts";
import type { Problem, Severity } from "../../core/problem.ts";
import type { Failure } from "../input/failure.ts";
import type { Counts } from "../output/counts.ts";
import { indented } from "../output/indented.ts";
import { type CheckedReport, placeOf, type Reporter } from "./reporter.ts";

/** Lines and columns count from 1, offsets from 0; columns and offsets are UTF-16 units of the text without byte order mark. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  /** The offset behind the last unit. */
  readonly end: number;
}

export interface JsonProblem extends JsonPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Whether `results-summary fix` mends it. */
  readonly fixable: boolean;
  readonly documentation: string;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
  /** Ways to mend it; the edits of one belong together and refer to the text as it was checked. */
  readonly fixes: readonly {
    readonly title: string;
    readonly safe: boolean;
    readonly edits: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
}

/** What `check --format json` writes. */
export interface JsonOutput {
  /** Of this shape; a new number only where something is taken away or changes its meaning. */
  readonly version: 1;
  /** The reports that were checked, also those without problems. Paths are relative to the current folder, with "/". */
  readonly reports: readonly { readonly path: string; readonly problems: readonly JsonProblem[] }[];
  /** Files that could not be checked, and house rules that are broken. */
  readonly failures: readonly {
    readonly path: string;
    readonly line?: number;
    readonly column?: number;
    readonly severity: Failure["severity"];
    readonly message: string;
  }[];
  /** Of all problems, whether shown or not. */
  readonly counts: Counts;
}

/** The reporter for programs. */
export function jsonReporter(): Reporter {
  return {
    begin: '{\n  "version": 1,\n  "reports": [',
    between: ",",
    report(checked) {
      const report: JsonOutput["reports"][number] = {
        path: checked.name,
        problems: checked.problems.map((problem) => jsonProblem(checked, problem)),
      };
      return `\n${indented(report, "    ")}`;
    },
    end({ counts, failures }) {
      const rest: Omit<JsonOutput, "version" | "reports"> = {
        failures: failures.map(({ name, ...failure }) => ({ path: name, ...failure })),
        counts,
      };
      return `\n  ],${indented(rest).slice("{".length)}\n`;
    },
  };
}

function jsonProblem({ lines }: CheckedReport, problem: Problem): JsonProblem {
  return {
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message,
    ...placeOf(lines, problem.span),
    ...problem.span,
    fixable: safeFix(problem) !== undefined,
    documentation: ruleUrl(problem.rule),
    related: (problem.related ?? []).map(({ span, message }) => ({ message, ...placeOf(lines, span), ...span })),
    fixes: problem.fixes.map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ span, text }) => ({ ...span, text })),
    })),
  };
}
