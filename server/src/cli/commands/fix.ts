// `fix`: mends what has a safe fix.

import * as l10n from "@vscode/l10n";
import { fixAll } from "../../core/fix-all.ts";
import type { Command } from "../command.ts";
import type { ReportFile } from "../input/reports.ts";
import { countMore, countsInWords, noCounts } from "../output/counts.ts";
import { type Rewritten, rewriteOptions, rewriteReports } from "../rewrite.ts";

/** The command `fix`. */
export function fix(): Command {
  return {
    usage: l10n.t("fix [OPTION…] [FILE | FOLDER | GLOB | -]…"),
    summary: l10n.t("Mends what can be mended without asking, and leaves the rest to you."),
    details: [
      l10n.t(
        "No word of prose is lost or moved within its section. Each file is replaced in one step, or not at all; a file with broken house rules is left alone. Standard input (-) is mended to standard output.",
      ),
    ],
    options: rewriteOptions(),
    examples: [
      "results-summary fix reports",
      "results-summary fix --dry-run mali.results.md",
      "results-summary fix - < old.md > new.md",
    ],
    run: (given, terminal) =>
      rewriteReports(given, terminal, { rewrite: mend, nothing: l10n.t("There is nothing to mend.") }),
  };
}

function mend({ text, rules }: ReportFile): Rewritten {
  const { text: mended, fixed, analysis } = fixAll(text, rules.settings);
  const left = countsInWords(countMore(noCounts, analysis.problems));
  const done = fixed === 1 ? l10n.t("1 problem mended") : l10n.t("{0} problems mended", fixed);
  return { text: mended, done: left === "" ? done : l10n.t("{0}; for you: {1}", done, left) };
}
