// `export`: writes reports as files for those who read them: Word, PDF, web page, data.

import { basename, dirname, join, resolve } from "node:path";
import * as l10n from "@vscode/l10n";
import { URI } from "vscode-uri";
import { analyze } from "../../core/analyze.ts";
import { type ExportKindId, exportKindIds, exportName } from "../../core/export/kinds.ts";
import { suggest } from "../../core/house-rules/suggest.ts";
import type { Problem } from "../../core/problem.ts";
import { nodeFiles } from "../../workspace/node-files.ts";
import { reportPictures } from "../../workspace/report-pictures.ts";
import { withHint } from "../arguments.ts";
import { type Command, exit, type Given, UsageError } from "../command.ts";
import { type Failure, reasonOf } from "../input/failure.ts";
import { nameFrom } from "../input/find.ts";
import { neighboursOnDisk } from "../input/neighbours.ts";
import { openReports, type ReportFile } from "../input/reports.ts";
import { sayFailures } from "../output/failures.ts";
import { linesOf } from "../output/lines.ts";
import { startProgress } from "../output/progress.ts";
import { writeNewFile } from "../output/write-file.ts";
import type { Terminal } from "../terminal.ts";

/** The command `export`. */
export function exportReports(): Command {
  const kinds = exportKindIds.join(",");
  return {
    usage: l10n.t("export --to KIND[,KIND…] [OPTION…] [FILE | FOLDER | GLOB | -]…"),
    summary: l10n.t("Writes reports as files for their readers: docx (Word), pdf, html (one file), json (data)."),
    details: [
      l10n.t(
        "Each file stands beside its report, or in the folder that -o names. A file that is there already is left as it is, unless --force says otherwise. Pictures come from the report's own folder or the current one. A report with errors is exported all the same, and its errors are named.",
      ),
      l10n.t("Exit code: 0 all is well, 1 a report has errors, 2 something could not be written."),
    ],
    options: {
      to: { value: l10n.t("KINDS"), summary: l10n.t("What to write, parted by commas: {0}.", kinds) },
      output: { value: l10n.t("FOLDER"), short: "o", summary: l10n.t("Where to write; made if it is not there.") },
      force: { summary: l10n.t("Replace files that are there.") },
      "stdin-filename": {
        value: l10n.t("FILE"),
        summary: l10n.t("What standard input is called, and where its house rules are."),
      },
    },
    examples: [
      "results-summary export --to docx mali.results.md",
      `results-summary export --to ${kinds} -o published reports`,
    ],
    run: runExport,
  };
}

/** What a run was asked for, and the files that it has written. */
interface Run {
  readonly kinds: readonly ExportKindId[];
  /** Undefined: beside each report. */
  readonly output: string | undefined;
  readonly replace: boolean;
  readonly written: Set<string>;
}

async function runExport({ paths, values, switches }: Given, terminal: Terminal): Promise<number> {
  const output = values.get("output");
  if (paths.includes("-") && output === undefined)
    throw new UsageError(l10n.t("Standard input has no folder to write to: -o names one."));
  const run: Run = {
    kinds: readKinds(values.get("to")),
    output: output === undefined ? undefined : resolve(terminal.folder, output),
    replace: switches.has("force"),
    written: new Set(),
  };
  const reports = await openReports(paths, values.get("stdin-filename"), terminal);
  const progress = startProgress(reports.count, terminal);
  const failures: Failure[] = [];
  let faulty = false;
  for await (const report of reports.each) {
    progress.at(report.name);
    try {
      const { problems, analysis } = problemsOf(report);
      const { exportReport } = await import("../../export/export-report.ts");
      const read = picturesOf(report, terminal);
      const { files, warnings } = await exportReport(analysis.report, run.kinds, read, terminal.now());
      const errors = problems.filter(({ severity }) => severity === "error");
      faulty ||= errors.length > 0;
      progress.clear();
      sayFailures([...errorsOf(report, errors), ...warnings.map((message) => warningAbout(report, message))], terminal);
      for (const { kind, bytes } of files) await write(report, kind, bytes, run, terminal, failures);
    } catch (error) {
      reports.fail(report, error);
    }
  }
  progress.clear();
  if (sayFailures([...reports.failures(), ...failures], terminal)) return exit.failure;
  return faulty ? exit.problems : exit.ok;
}

/** @throws UsageError where a kind is not known, or none is named */
function readKinds(text: string | undefined): ExportKindId[] {
  const known = exportKindIds.join(", ");
  const names = (text ?? "").split(",").flatMap((name) => name.trim().toLowerCase() || []);
  if (names.length === 0) throw new UsageError(l10n.t("--to says what to write: {0}.", known));
  return [...new Set(names)].map((name) => {
    const kind = exportKindIds.find((id) => id === name);
    if (kind) return kind;
    throw new UsageError(
      withHint(l10n.t('--to is one or more of {0}, not "{1}".', known, name), suggest(name, exportKindIds)),
    );
  });
}

function problemsOf(report: ReportFile) {
  const files = report.bytes === undefined ? undefined : neighboursOnDisk(report.path);
  const analysis = analyze(report.text, report.rules.settings, { files });
  return { analysis, problems: analysis.problems };
}

/** Pictures from the report's folder, or by a link in it from the folder that the program works in. */
function picturesOf({ path }: ReportFile, { folder }: Terminal) {
  return reportPictures(nodeFiles, URI.file(path).toString(), URI.file(folder).toString());
}

/** The errors of a report as warnings about what leaves. */
function errorsOf(report: ReportFile, errors: readonly Problem[]): Failure[] {
  if (errors.length === 0) return [];
  const lines = linesOf(report.text);
  const count =
    errors.length === 1
      ? l10n.t("This report has an error, and is exported with it:")
      : l10n.t("This report has {0} errors, and is exported with them:", errors.length);
  return [
    warningAbout(report, count),
    ...errors.map(({ span, message }): Failure => ({ ...warningAbout(report, message), ...lines.at(span.start) })),
  ];
}

function warningAbout({ name }: ReportFile, message: string): Failure {
  return { name, message, severity: "warning" };
}

async function write(
  report: ReportFile,
  kind: ExportKindId,
  bytes: Uint8Array,
  { output, replace, written }: Run,
  terminal: Terminal,
  failures: Failure[],
): Promise<void> {
  const path = join(output ?? dirname(report.path), exportName(basename(report.path), kind));
  const name = nameFrom(terminal.folder, path);
  const fail = (message: string) => failures.push({ name, message, severity: "error" });
  if (written.has(path)) {
    fail(l10n.t("Another report of this run was written to this file; {0} was not.", report.name));
    return;
  }
  try {
    await writeNewFile(path, bytes, replace);
    written.add(path);
    terminal.say(`${l10n.t("{0}: written", terminal.sayColours.bold(name))}\n`);
  } catch (error) {
    fail(reasonOf(error));
  }
}
