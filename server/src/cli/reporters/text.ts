// Problems for people: each with its place, the line it stands on, and what mends it.

import * as l10n from "@vscode/l10n";
import { safeFix } from "../../core/fix-all.ts";
import type { Problem, Severity } from "../../core/problem.ts";
import { codeFrame, plainLine } from "../output/code-frame.ts";
import { countsInWords, reportsInWords } from "../output/counts.ts";
import type { Colours } from "../terminal.ts";
import { type CheckedReport, placeOf, type Reporter } from "./reporter.ts";

/** The reporter for people. @param width columns to fill */
export function textReporter(width: number, colours: Colours): Reporter {
  const { bold, dim, green, red, yellow } = colours;
  return {
    begin: "",
    between: "",
    report: (checked) => checked.problems.map((problem) => `${entry(checked, problem, width, colours)}\n\n`).join(""),
    end({ counts }) {
      const found = countsInWords(counts);
      const reports = reportsInWords(counts.reports);
      const failed = counts.error > 0 ? red("✖") : counts.warning > 0 ? yellow("!") : green("✔");
      if (counts.reports === 0) return "";
      const line = found === "" ? l10n.t("No problems in {0}.", reports) : l10n.t("{0} in {1}.", bold(found), reports);
      const fixable =
        counts.fixable > 0 ? dim(` ${l10n.t("results-summary fix mends {0} of them.", counts.fixable)}`) : "";
      return `${failed} ${line}${fixable}\n`;
    },
  };
}

function entry({ name, lines }: CheckedReport, problem: Problem, width: number, colours: Colours): string {
  const { bold, cyan, dim, green } = colours;
  const { line, column } = placeOf(lines, problem.span);
  const place = bold(`${plainLine(name)}:${line}:${column}`);
  const rows = [
    `${place}: ${severityWord(problem.severity, colours)}: ${plainLine(problem.message)} ${dim(`[${problem.rule}]`)}`,
    codeFrame(lines.text, problem.span, line, width, colours),
  ];
  for (const related of problem.related ?? []) {
    const at = placeOf(lines, related.span);
    rows.push(cyan(`  ${plainLine(name)}:${at.line}:${at.column}: ${plainLine(related.message)}`));
  }
  const safe = safeFix(problem);
  if (safe) rows.push(green(`  ${l10n.t("Fix: {0}", plainLine(safe.title))}`));
  else if (problem.fixes.length > 0)
    rows.push(
      dim(`  ${l10n.t("To choose from: {0}", problem.fixes.map(({ title }) => plainLine(title)).join(" · "))}`),
    );
  return rows.join("\n");
}

function severityWord(severity: Severity, { red, yellow, blue, dim }: Colours): string {
  const colour = { error: red, warning: yellow, information: blue, hint: dim }[severity];
  return colour(severity);
}
