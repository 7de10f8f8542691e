// `check`: shows the problems of reports.

import * as l10n from "@vscode/l10n";
import { analyze } from "../../core/analyze.ts";
import { type Problem, severities } from "../../core/problem.ts";
import { readCount } from "../arguments.ts";
import { type Command, exit, type Given } from "../command.ts";
import { neighboursOnDisk } from "../input/neighbours.ts";
import { openReports, type ReportFile, type Reports } from "../input/reports.ts";
import { type Counts, countMore, noCounts } from "../output/counts.ts";
import { sayFailures } from "../output/failures.ts";
import { linesOf } from "../output/lines.ts";
import { startProgress } from "../output/progress.ts";
import { makeReporter, outputFormats } from "../reporters/choose.ts";
import type { Terminal } from "../terminal.ts";

/** The command `check`. */
export function check(): Command {
  return {
    usage: l10n.t("check [OPTION…] [FILE | FOLDER | GLOB | -]…"),
    summary: l10n.t("Shows the problems of reports. Nothing is changed."),
    details: [
      l10n.t(
        "A file that is named is checked whatever it is called. In a folder (the current one if nothing is named) the reports are found: *.results.md, *.results-summary.md, *.rsum, and other Markdown or text files with the heading RESULTS SUMMARY. A single - reads standard input.",
      ),
      l10n.t("Exit code: 0 nothing that fails, 1 an error or too many warnings, 2 something could not be checked."),
    ],
    options: {
      format: {
        value: l10n.t("FORMAT"),
        choices: outputFormats,
        summary: l10n.t("How to show them: text (as built in), json, sarif, github."),
      },
      "max-warnings": { value: "N", summary: l10n.t("Fail where there are more warnings than this.") },
      severity: {
        value: l10n.t("LEVEL"),
        choices: severities,
        summary: l10n.t("The least to show: error, warning, information or hint (as built in)."),
      },
      "stdin-filename": {
        value: l10n.t("FILE"),
        summary: l10n.t("What standard input is called, and where its house rules are."),
      },
    },
    examples: [
      "results-summary check",
      "results-summary check reports/*.md --max-warnings 0",
      "results-summary check --format sarif > problems.sarif",
    ],
    run: runCheck,
  };
}

async function runCheck({ paths, values }: Given, terminal: Terminal): Promise<number> {
  const most = values.get("max-warnings");
  const mostWarnings = most === undefined ? Number.POSITIVE_INFINITY : readCount("max-warnings", most);
  const shown = severities.slice(0, severities.findIndex((one) => one === (values.get("severity") ?? "hint")) + 1);
  const reporter = makeReporter(values.get("format") ?? "text", terminal);
  const reports = await openReports(paths, values.get("stdin-filename"), terminal);
  const progress = startProgress(reports.count, terminal);
  let counts: Counts = noCounts;
  for await (const report of reports.each) {
    progress.at(report.name);
    const problems = problemsOf(report, reports);
    if (!problems) continue;
    counts = countMore(counts, problems);
    const text = reporter.report({
      name: report.name,
      path: report.path,
      lines: linesOf(report.text),
      problems: problems.filter(({ severity }) => shown.includes(severity)),
    });
    if (text !== "") progress.makeRoom();
    terminal.out(text);
  }
  progress.clear();
  const failures = reports.failures();
  terminal.out(reporter.end({ counts, failures }));
  if (sayFailures(failures, terminal)) return exit.failure;
  if (counts.warning > mostWarnings)
    terminal.say(`${l10n.t("Too many warnings: {0}, and {1} are allowed.", counts.warning, mostWarnings)}\n`);
  return counts.error > 0 || counts.warning > mostWarnings ? exit.problems : exit.ok;
}

/** The problems of a report; none where it makes the program fail, which must not keep the others from being checked. */
function problemsOf(report: ReportFile, reports: Reports): readonly Problem[] | undefined {
  try {
    return analyze(report.text, report.rules.settings, { files: filesBeside(report) }).problems;
  } catch (error) {
    reports.fail(report, error);
    return undefined;
  }
}

function filesBeside({ path, bytes }: ReportFile) {
  return bytes === undefined ? undefined : neighboursOnDisk(path);
}
