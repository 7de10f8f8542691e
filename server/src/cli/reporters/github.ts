// Problems as workflow commands of GitHub Actions, which shows them beside the lines of a pull request.

import type { Severity } from "../../core/problem.ts";
import { countsInWords, reportsInWords } from "../output/counts.ts";
import { placeOf, type Reporter } from "./reporter.ts";

/** The three kinds of annotation that there are. */
const kinds: Record<Severity, string> = { error: "error", warning: "warning", information: "notice", hint: "notice" };

/** The reporter for GitHub Actions. */
export function githubReporter(): Reporter {
  return {
    begin: "",
    between: "",
    report: ({ name, lines, problems }) =>
      problems
        .map(({ span, severity, rule, message }) => {
          const { line, column, endLine, endColumn } = placeOf(lines, span);
          const onOneLine = endLine === line && endColumn > column;
          return command(kinds[severity], message, {
            file: name,
            line,
            ...(onOneLine ? { col: column, endColumn } : { endLine }),
            title: `results-summary ${rule}`,
          });
        })
        .join(""),
    end({ counts, failures }) {
      const commands = failures.map(({ name, line, column, severity, message }) =>
        command(severity, message, { file: name, ...(line && { line }), ...(column && { col: column }) }),
      );
      const sum = [reportsInWords(counts.reports), countsInWords(counts)].filter((part) => part !== "").join(": ");
      return `${commands.join("")}${sum}\n`;
    },
  };
}

function command(kind: string, message: string, properties: Record<string, string | number>): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${kind} ${list.join(",")}::${escapeData(message)}\n`;
}

/** As GitHub's own toolkit escapes the text behind the second `::`. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
