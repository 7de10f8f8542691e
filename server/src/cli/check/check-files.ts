// Checks files one after the other, in whatever thread it is called. Knows of a run only what can be sent to another thread.

import { analyze } from "../../core/analyze.ts";
import type { Problem, Severity } from "../../core/problem.ts";
import type { Today } from "../../core/rules/rule.ts";
import type { Failure } from "../input/failure.ts";
import type { FoundFile } from "../input/find.ts";
import { houseRulesOnDisk } from "../input/house-rules.ts";
import { neighboursOnDisk } from "../input/neighbours.ts";
import { failureOf, type ReportFile, readReports } from "../input/reports.ts";
import { type Counts, countMore, noCounts } from "../output/counts.ts";
import { linesOf } from "../output/lines.ts";
import { makeReporter, type ReporterChoice } from "../reporters/choose.ts";
import type { Terminal } from "../terminal.ts";

/** What a run of `check` was asked to do. */
export interface CheckRun {
  /** The folder that paths count from. */
  readonly folder: string;
  readonly today: Today;
  readonly reporter: ReporterChoice;
  /** The severities of problems that are written; others are counted only. */
  readonly shown: readonly Severity[];
}

/** What came of some files. */
export interface Checked {
  /** How many files they were, and what the last of them is called. */
  readonly files: number;
  readonly last: string;
  /** What the reporter has to write about them, a text for each report. */
  readonly texts: readonly string[];
  /** Of their reports. */
  readonly counts: Counts;
  /** What went wrong with them. */
  readonly failures: readonly Failure[];
  /** What is wrong with the house rules that were met so far. */
  readonly houseRules: readonly Failure[];
}

export type CheckFiles = (files: readonly FoundFile[]) => Promise<Checked>;

/** Something that checks files for a run. It keeps the house rules that it has read. @param input all bytes of standard input */
export function newChecker({ folder, today, reporter, shown }: CheckRun, input: Terminal["input"]): CheckFiles {
  const { report: write } = makeReporter(reporter);
  const houseRules = houseRulesOnDisk(folder, today);
  return async (files) => {
    const failures: Failure[] = [];
    const texts: string[] = [];
    let counts = noCounts;
    for await (const report of readReports(files, houseRules, input, (failure) => void failures.push(failure))) {
      try {
        const all = problemsOf(report);
        const problems = all.filter(({ severity }) => shown.includes(severity));
        const text = write({ name: report.name, path: report.path, lines: linesOf(report.text), problems });
        if (text !== "") texts.push(text);
        counts = countMore(counts, all);
      } catch (error) {
        // A report that makes the program fail must not keep the others from being checked.
        failures.push(failureOf(report.name, error));
      }
    }
    const last = files.at(-1)?.name ?? "";
    return { files: files.length, last, texts, counts, failures, houseRules: houseRules.failures() };
  };
}

function problemsOf({ text, rules, path, bytes }: ReportFile): readonly Problem[] {
  const files = bytes === undefined ? undefined : neighboursOnDisk(path);
  return analyze(text, rules.settings, { files }).problems;
}
