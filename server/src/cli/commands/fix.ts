// `fix`: mends what has a safe fix.

import * as l10n from "@vscode/l10n";
import type { Analysis } from "../../core/analyze.ts";
import { fixAll } from "../../core/fix-all.ts";
import type { Command } from "../command.ts";
import type { ReportFile } from "../input/reports.ts";
import { countMore, countsInWords, noCounts } from "../output/counts.ts";
import { noteLines } from "../output/notes.ts";
import { type Rewritten, rewriteOptions, rewriteReports } from "../rewrite.ts";
import type { Terminal } from "../terminal.ts";

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
    options: {
      repair: {
        summary: l10n.t(
          "First undo what a converter did to the text: labels apart from values, tables, footnotes, page edges.",
        ),
      },
      ...rewriteOptions(),
    },
    examples: [
      "results-summary fix reports",
      "results-summary fix --dry-run mali.results.md",
      "results-summary fix --repair --stdout from-word.md > mali.results.md",
      "results-summary fix - < old.md > new.md",
    ],
    run: async (given, terminal) =>
      rewriteReports(given, terminal, {
        rewrite: given.switches.has("repair") ? await repairing(terminal) : mend,
        nothing: l10n.t("There is nothing to mend."),
      }),
  };
}

/** Loads what only the repair needs. */
async function repairing({ sayColours }: Terminal): Promise<(report: ReportFile) => Rewritten> {
  const { repairReport } = await import("../../core/import/import.ts");
  return ({ text, rules }) => {
    const { text: repaired, notes, analysis } = repairReport(text, rules.settings);
    return {
      text: repaired,
      done: [l10n.t("repaired"), ...leftOver(analysis)].join("; ") + noteLines(repaired, notes, sayColours),
    };
  };
}

/** What is left for the writer, if anything. */
function leftOver({ problems }: Analysis): string[] {
  const left = countsInWords(countMore(noCounts, problems));
  return left === "" ? [] : [l10n.t("for you: {0}", left)];
}

function mend({ text, rules }: ReportFile): Rewritten {
  const { text: mended, fixed, analysis } = fixAll(text, rules.settings);
  const done = fixed === 1 ? l10n.t("1 problem mended") : l10n.t("{0} problems mended", fixed);
  return { text: mended, done: [done, ...leftOver(analysis)].join("; ") };
}
