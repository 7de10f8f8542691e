// What a rule is: data that says what it reports and a function that finds it. No rule knows of another one.

import * as l10n from "@vscode/l10n";
import type { Finding, Severity } from "../problem.ts";
import type { Report } from "../report.ts";
import type { Section } from "../section.ts";
import type { Format } from "../template/format.ts";

export { l10n };

/** A day, injected: no rule reads a clock. */
export interface Today {
  readonly year: number;
}

/** What is known of the files beside a report, gathered by the host before the rules run. */
export interface NeighbourFiles {
  /** Whether a relative path leads to a file; undefined while nobody has looked. */
  exists(path: string): boolean | undefined;
  /** Relative paths of the files in the folder that a relative path names. */
  beside(path: string): readonly string[];
}

/** What a section rule may read besides its section: only what stays the same while somebody types. */
export interface SectionContext {
  readonly format: Format;
  readonly today: Today;
  /** Options of the house rules for this rule. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ReportContext extends SectionContext {
  /** Absent where no file system is at hand. */
  readonly files?: NeighbourFiles;
}

/**
 * One change to the sample report (every section filled from the template's examples): the first occurrence of `find`
 * becomes `replace`. A `bad` one gives the rule's problem, a `good` one does not. Both are shown in the docs and run as tests.
 */
export interface Example {
  readonly find: string;
  readonly replace: string;
  /** Why this is good or bad, for the docs, where it does not speak for itself. */
  readonly note?: string;
}

interface RuleFacts {
  /** Published id: never renamed, never reused. */
  readonly id: string;
  /** Built-in severity. */
  readonly severity: Severity;
  /** Built-in severities that differ by case; the finding names its case. */
  readonly severityOf?: (finding: Finding) => Severity;
  /** One line that says what the rule asks for, as a list of rules shows it. */
  readonly summary: string;
  /** A short paragraph for writers: why it matters and what to do. */
  readonly explanation: string;
  /** `safe`: a fix that “fix all” applies; `offered`: fixes to choose from; `none`: the writer must think. */
  readonly fix: "safe" | "offered" | "none";
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
  /** Also run on documents that are too large for the writing rules. */
  readonly large?: boolean;
}

/** A rule about one section. What it finds is kept while the section stays the same; spans count from the section's start. */
export interface SectionRule extends RuleFacts {
  readonly scope: "section";
  check(section: Section, context: SectionContext): Iterable<Finding>;
}

/** A rule about the whole report; spans are offsets in the report's text. Runs at every change: reads what is already known. */
export interface ReportRule extends RuleFacts {
  readonly scope: "report";
  /** What it reads, where that is less than all: a rule of the structure that found nothing is run again when the structure changes. */
  readonly reads?: "structure";
  check(report: Report, context: ReportContext): Iterable<Finding>;
}

export type Rule = SectionRule | ReportRule;
