// `format`: brings the layout of reports into canonical form.

import * as l10n from "@vscode/l10n";
import { analyze } from "../../core/analyze.ts";
import { formatReport } from "../../core/features/format.ts";
import { applyEdits } from "../../core/span.ts";
import type { Command } from "../command.ts";
import type { ReportFile } from "../input/reports.ts";
import { type Rewritten, rewriteOptions, rewriteReports } from "../rewrite.ts";

/** The command `format`. */
export function format(): Command {
  return {
    usage: l10n.t("format [OPTION…] [FILE | FOLDER | GLOB | -]…"),
    summary: l10n.t("Brings the layout of reports into canonical form: blank lines, blanks, line endings."),
    details: [
      l10n.t(
        "Words, names and values stay as they are; “fix” mends those. Standard input (-) is formatted to standard output.",
      ),
    ],
    options: {
      check: { summary: l10n.t("Change nothing; list the files that would change. Exit code 1 if there are any.") },
      ...rewriteOptions(),
    },
    examples: ["results-summary format reports", "results-summary format --check"],
    run: (given, terminal) =>
      rewriteReports(given, terminal, { rewrite: layOut, nothing: l10n.t("Every report is in canonical form.") }),
  };
}

function layOut({ text, rules }: ReportFile): Rewritten {
  const edits = formatReport(analyze(text, rules.settings));
  return { text: applyEdits(text, edits), done: l10n.t("formatted") };
}
