// Problems as SARIF 2.1.0, the form in which code scanners exchange them (OASIS, sarif-v2.1.0).

import { pathToFileURL } from "node:url";
import { ruleUrl } from "../../core/docs-url.ts";
import { safeFix } from "../../core/fix-all.ts";
import type { Fix, Problem, Severity } from "../../core/problem.ts";
import { rules } from "../../core/rules/registry.ts";
import type { Span } from "../../core/span.ts";
import type { Failure } from "../input/failure.ts";
import { indented } from "../output/indented.ts";
import { type CheckedReport, placeOf, type Reporter } from "./reporter.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** SARIF knows three levels of problems. */
const levels = { error: "error", warning: "warning", information: "note", hint: "note" } as const satisfies Record<
  Severity,
  string
>;

/** The reporter for code scanners. @param version of this program */
export function sarifReporter(version: string): Reporter {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  // A log of one run, cut open behind the first bracket of its results.
  const run = {
    tool: { driver: { ...driver(version), rules: rules.map(descriptor) } },
    columnKind: "utf16CodeUnits",
    results: [],
  };
  const log = indented({ $schema: schema, version: "2.1.0", runs: [run] });
  const cut = log.lastIndexOf('"results": [') + '"results": ['.length;
  return {
    begin: log.slice(0, cut),
    between: ",",
    report: (checked) =>
      checked.problems
        .map((problem) => `\n${indented(result(checked, problem, indexes.get(problem.rule)), " ".repeat(8))}`)
        .join(","),
    end({ failures }) {
      const invocation = {
        executionSuccessful: failures.every(({ severity }) => severity !== "error"),
        toolExecutionNotifications: failures.map(notification),
      };
      const invocations = indented({ invocations: [invocation] }, " ".repeat(4)).trimStart();
      const rest = invocations.slice("{".length, invocations.lastIndexOf("}")).trimEnd();
      return `\n      ],${rest}${log.slice(cut + "]".length)}\n`;
    },
  };
}

function driver(version: string) {
  return { name: "results-summary", semanticVersion: version, informationUri: ruleUrl("README") };
}

function descriptor({ id, summary, explanation, severity }: (typeof rules)[number]) {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: explanation },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: levels[severity] },
  };
}

function result(checked: CheckedReport, problem: Problem, ruleIndex: number | undefined) {
  const safe = safeFix(problem);
  return {
    ruleId: problem.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[problem.severity],
    message: { text: problem.message },
    locations: [{ physicalLocation: location(checked, problem.span) }],
    ...(problem.related?.length && {
      relatedLocations: problem.related.map(({ span, message }) => ({
        physicalLocation: location(checked, span),
        message: { text: message },
      })),
    }),
    ...(safe && { fixes: [sarifFix(checked, safe)] }),
  };
}

function sarifFix(checked: CheckedReport, { title, edits }: Fix) {
  return {
    description: { text: title },
    artifactChanges: [
      {
        artifactLocation: artifact(checked),
        replacements: edits.map(({ span, text }) => ({
          deletedRegion: region(checked, span),
          ...(text !== "" && { insertedContent: { text } }),
        })),
      },
    ],
  };
}

function location(checked: CheckedReport, span: Span) {
  return { artifactLocation: artifact(checked), region: region(checked, span) };
}

function region({ lines }: CheckedReport, span: Span) {
  const { line, column, endLine, endColumn } = placeOf(lines, span);
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

/** Relative to the current folder, as scanners expect files of the repository; a file outside of it by its whole address. */
function artifact({ name, path }: Pick<CheckedReport, "name" | "path">) {
  if (name.startsWith("../") || /^[A-Za-z]:/.test(name)) return { uri: pathToFileURL(path).href };
  return { uri: name.split("/").map(encodeURIComponent).join("/") };
}

function notification({ name, line, column, severity, message }: Failure) {
  return {
    level: severity,
    message: { text: `${name}: ${message}` },
    ...(line && {
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: name.split("/").map(encodeURIComponent).join("/") },
            region: { startLine: line, ...(column && { startColumn: column }) },
          },
        },
      ],
    }),
  };
}
