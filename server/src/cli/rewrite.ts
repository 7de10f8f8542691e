// What `fix` and `format` share: read reports, make a new text of each, and write, print or compare it. What the text is, they say.

import * as l10n from "@vscode/l10n";
import { exit, type Given, type Option, UsageError } from "./command.ts";
import { Refusal } from "./input/failure.ts";
import { openReports, type ReportFile } from "./input/reports.ts";
import { diff } from "./output/diff.ts";
import { sayFailures } from "./output/failures.ts";
import { startProgress } from "./output/progress.ts";
import { writeReport } from "./output/write.ts";
import type { Terminal } from "./terminal.ts";

export interface Rewritten {
  readonly text: string;
  /** What was done, as a person reads it behind the file's name. */
  readonly done: string;
}

export interface Rewriting {
  rewrite(report: ReportFile): Rewritten;
  /** What is said where nothing was to do. */
  readonly nothing: string;
}

/** Options of every command that rewrites reports. */
export function rewriteOptions(): Record<string, Option> {
  return {
    "dry-run": { summary: l10n.t("Change nothing; show what would change as a diff.") },
    stdout: { summary: l10n.t("Change nothing; print the result of the one report that is named.") },
    "stdin-filename": {
      value: l10n.t("FILE"),
      summary: l10n.t("What standard input is called, and where its house rules are."),
    },
  };
}

/** Rewrites the reports that were given. With `--check` it only tells which would change; standard input goes to standard output. */
export async function rewriteReports(
  { paths, values, switches }: Given,
  terminal: Terminal,
  work: Rewriting,
): Promise<number> {
  const print = switches.has("stdout");
  if (print && paths.length !== 1) throw new UsageError(l10n.t("--stdout takes one report."));
  const reports = await openReports(paths, values.get("stdin-filename"), terminal);
  if (print && reports.count > 1) throw new UsageError(l10n.t("--stdout takes one report."));
  const progress = startProgress(reports.count, terminal);
  let failed = false;
  let changed = 0;
  let seen = 0;
  for await (const report of reports.each) {
    seen++;
    progress.at(report.name);
    try {
      if (await rewriteOne(report, switches, terminal, work, () => progress.clear())) changed++;
    } catch (error) {
      failed = true;
      reports.fail(report, error);
    }
  }
  progress.clear();
  if (changed === 0 && !failed && seen > 0 && !print && !paths.includes("-")) terminal.say(`${work.nothing}\n`);
  if (sayFailures(reports.failures(), terminal)) return exit.failure;
  return switches.has("check") && changed > 0 ? exit.problems : exit.ok;
}

async function rewriteOne(
  report: ReportFile,
  switches: ReadonlySet<string>,
  { out, say, outColours, sayColours }: Terminal,
  work: Rewriting,
  makeRoom: () => void,
): Promise<boolean> {
  if (report.rules.broken.length > 0)
    throw new Refusal(
      l10n.t("The house rules are broken ({0}); this file was left as it is.", report.rules.broken.join(", ")),
    );
  const { text, done } = work.rewrite(report);
  const changes = text !== report.text;
  if (switches.has("check")) {
    if (changes) out(`${report.name}\n`);
  } else if (switches.has("dry-run")) {
    makeRoom();
    if (changes) out(diff(report.name, report.text, text, outColours));
  } else if (switches.has("stdout") || report.bytes === undefined) out((report.byteOrderMark ? "\uFEFF" : "") + text);
  else if (changes) {
    await writeReport(report, text);
    makeRoom();
    say(`${sayColours.bold(report.name)}: ${done}\n`);
  }
  return changes;
}
