// `check`: shows the problems of reports.

import * as l10n from "@vscode/l10n";
import { severities } from "../../core/problem.ts";
import { readCount } from "../arguments.ts";
import type { CheckRun } from "../check/check-files.ts";
import { checkAll } from "../check/threads.ts";
import { type Command, exit, type Given } from "../command.ts";
import type { Failure } from "../input/failure.ts";
import type { Found } from "../input/find.ts";
import { findReports } from "../input/reports.ts";
import { addCounts, noCounts } from "../output/counts.ts";
import { sayFailures } from "../output/failures.ts";
import { startProgress } from "../output/progress.ts";
import { makeReporter, outputFormats } from "../reporters/choose.ts";
import type { Outcome } from "../reporters/reporter.ts";
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
  const { folder, today, width, outColours } = terminal;
  const run: CheckRun = {
    folder,
    today,
    reporter: { format: values.get("format") ?? "text", width, colours: outColours.isColorSupported },
    shown: severities.slice(0, severities.findIndex((one) => one === (values.get("severity") ?? "hint")) + 1),
  };
  const found = await findReports(paths, values.get("stdin-filename"), folder);
  const { counts, failures } = await checkAndWrite(found, run, terminal);
  if (sayFailures(failures, terminal)) return exit.failure;
  if (counts.warning > mostWarnings)
    terminal.say(`${l10n.t("Too many warnings: {0}, and {1} are allowed.", counts.warning, mostWarnings)}\n`);
  return counts.error > 0 || counts.warning > mostWarnings ? exit.problems : exit.ok;
}

/** Checks reports and writes what is found as it is found, so that nothing is kept, however many there are. */
async function checkAndWrite(found: Found, run: CheckRun, terminal: Terminal): Promise<Outcome> {
  const { begin, between, end } = makeReporter(run.reporter);
  const progress = startProgress(found.files.length, terminal);
  const failures = [...found.failures];
  const houseRules = new Map<string, Failure>();
  let counts = noCounts;
  let before = begin;
  for await (const checked of checkAll(found.files, run, terminal)) {
    progress.at(checked.last, checked.files);
    for (const text of checked.texts) {
      progress.makeRoom();
      terminal.out(before + text);
      before = between;
    }
    counts = addCounts(counts, checked.counts);
    failures.push(...checked.failures);
    // Each thread reads them for itself.
    for (const failure of checked.houseRules) houseRules.set(JSON.stringify(failure), failure);
  }
  progress.clear();
  const outcome = { counts, failures: [...houseRules.values(), ...failures] };
  terminal.out((before === begin ? begin : "") + end(outcome));
  return outcome;
}
