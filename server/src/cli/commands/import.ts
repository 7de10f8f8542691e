// `import`: makes reports of documents of other programs. What a document says is recognised in the core; files are read and written here.

import * as l10n from "@vscode/l10n";
import type { DocumentKind, Imported } from "../../core/import/import.ts";
import { UnreadableDocument } from "../../core/import/read-document.ts";
import type { Settings } from "../../core/settings.ts";
import { type Command, exit, type Given, UsageError } from "../command.ts";
import { type DocumentFile, findDocuments, inputDocument } from "../input/documents.ts";
import { type Failure, Refusal, reasonOf } from "../input/failure.ts";
import { houseRulesOnDisk } from "../input/house-rules.ts";
import { countMore, countsInWords, noCounts } from "../output/counts.ts";
import { sayFailures } from "../output/failures.ts";
import { type ImportedReport, importedJson } from "../output/imported-json.ts";
import { noteLines } from "../output/notes.ts";
import { startProgress } from "../output/progress.ts";
import { type Target, targetOf, writeImported } from "../output/write-imported.ts";
import type { Terminal } from "../terminal.ts";

/** Kinds as they are typed behind `--from`. */
const kinds: Readonly<Record<string, DocumentKind>> = {
  docx: "docx",
  html: "html",
  pdf: "pdf",
  txt: "text",
  md: "text",
};

/** The command `import`. */
export function importReports(): Command {
  return {
    usage: l10n.t("import [OPTION…] FILE…"),
    summary: l10n.t("Makes reports of documents: .docx, .html, .pdf, .txt, .md."),
    details: [
      l10n.t(
        "Each report is written beside its document, as NAME.results.md, with its pictures in the folder images. What was not plain is listed: what was recognised, moved, cut, left over. A mark or value that cannot be decided is left empty for you.",
      ),
      l10n.t("Exit code: 0 nothing that fails, 1 a report has errors, 2 something could not be imported."),
    ],
    options: {
      output: { value: l10n.t("PATH"), short: "o", summary: l10n.t("The report's file, or the folder for reports.") },
      force: { summary: l10n.t("Replace files that are there already.") },
      from: {
        value: l10n.t("KIND"),
        choices: Object.keys(kinds),
        summary: l10n.t("What the documents are, whatever they are called; needed for standard input (-)."),
      },
      format: {
        value: l10n.t("FORMAT"),
        choices: ["text", "json"],
        summary: l10n.t("How to list what was done: text (as built in), json."),
      },
    },
    examples: [
      "results-summary import mali.docx",
      "results-summary import reports/*.docx -o reports/markdown",
      "results-summary import --from html - < mali.html",
    ],
    run: runImport,
  };
}

async function runImport(given: Given, terminal: Terminal): Promise<number> {
  const { paths, values, switches } = given;
  if (paths.length === 0) throw new UsageError(l10n.t("Which documents?"));
  const from = kinds[values.get("from") ?? ""];
  const fromInput = paths.includes("-");
  if (fromInput && (paths.length > 1 || !from))
    throw new UsageError(l10n.t("- is standard input: it stands alone, with --from."));
  const found = fromInput
    ? { files: [inputDocument(terminal.folder)], failures: [] }
    : await findDocuments(paths, terminal.folder);
  const failures: Failure[] = [...found.failures];
  const rules = houseRulesOnDisk(terminal.folder, terminal.today);
  const progress = startProgress(found.files.length, terminal);
  const done: ImportedReport[] = [];
  const taken = new Set<string>();
  for (const file of found.files) {
    progress.at(file.name);
    try {
      const target = await targetOf(file, values.get("output"), found.files.length, terminal.folder);
      const { settings, broken } = await rules.of(target?.path ?? file.path);
      if (broken.length > 0)
        throw new Refusal(l10n.t("The house rules are broken ({0}); nothing was imported.", broken.join(", ")));
      const imported = await importOne(file, from, settings, target, terminal);
      if (target && taken.has(target.path))
        throw new Refusal(l10n.t("Another document gave {0} already.", target.name));
      if (target) await writeImported(target, imported, switches.has("force"));
      if (target) taken.add(target.path);
      done.push({ file, target, imported });
      progress.clear();
      if (values.get("format") !== "json") say(file, target, imported, terminal);
    } catch (error) {
      failures.push({
        name: file.name,
        message: error instanceof UnreadableDocument ? error.message : reasonOf(error),
        severity: "error",
      });
    }
  }
  progress.clear();
  const all = [...rules.failures(), ...failures];
  if (values.get("format") === "json") terminal.out(importedJson(done, all));
  if (sayFailures(all, terminal)) return exit.failure;
  const counts = done.reduce((sum, { imported }) => countMore(sum, imported.analysis.problems), noCounts);
  return counts.error > 0 ? exit.problems : exit.ok;
}

async function importOne(
  file: DocumentFile,
  from: DocumentKind | undefined,
  settings: Settings,
  target: Target | undefined,
  terminal: Terminal,
): Promise<Imported> {
  const content = await file.read(from, terminal);
  const { importDocument } = await import("../../core/import/import.ts");
  return importDocument(content, settings, target?.stem ?? file.stem);
}

/** Prints the report where it has no file, and says what was done. */
function say(
  file: DocumentFile,
  target: Target | undefined,
  { text, notes, pictures, analysis }: Imported,
  { out, say, sayColours }: Terminal,
): void {
  if (!target) out(text);
  const left = countsInWords(countMore(noCounts, analysis.problems));
  const saved = pictures.length === 1 ? l10n.t("1 picture") : l10n.t("{0} pictures", pictures.length);
  const lost = target ? saved : l10n.t("{0}, not saved without -o", saved);
  const facts = [
    l10n.t("imported"),
    ...(pictures.length > 0 ? [lost] : []),
    ...(left === "" ? [] : [l10n.t("for you: {0}", left)]),
  ];
  say(`${sayColours.bold(target?.name ?? file.name)}: ${facts.join("; ")}${noteLines(text, notes, sayColours)}\n`);
}
