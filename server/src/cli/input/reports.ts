// The reports that a command works on, one after the other, from files or standard input; and what could not be read on the way.

import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as l10n from "@vscode/l10n";
import { declaresReport } from "../../core/detect.ts";
import type { Format } from "../../core/template/format.ts";
import type { Terminal } from "../terminal.ts";
import { decode } from "./decode.ts";
import { type Failure, reasonOf } from "./failure.ts";
import { type FoundFile, findFiles, isReportName, nameFrom } from "./find.ts";
import { type HouseRulesOnDisk, houseRulesOnDisk, type RulesOfFile } from "./house-rules.ts";

export interface ReportFile extends FoundFile {
  /** Undefined for standard input. */
  readonly bytes: Uint8Array | undefined;
  readonly text: string;
  readonly byteOrderMark: boolean;
  readonly rules: RulesOfFile;
}

export interface Reports {
  /** Reads the reports, each when it is asked for. */
  readonly each: AsyncIterable<ReportFile>;
  /** How many files are to be looked at. */
  readonly count: number;
  /** Notes why one of them could not be worked on. */
  fail(report: ReportFile, error: unknown): void;
  /** What went wrong so far: files that cannot be read, house rules that are broken. Complete when `each` is through. */
  failures(): Failure[];
}

/**
 * The reports that arguments stand for; the current folder where there is none, standard input for `-`.
 * @param inputName what standard input is called, and where it would stand
 */
export async function openReports(
  args: readonly string[],
  inputName: string | undefined,
  terminal: Terminal,
): Promise<Reports> {
  const { folder } = terminal;
  const paths = args.filter((argument) => argument !== "-");
  const found = await findFiles(args.length === 0 ? ["."] : paths, folder);
  const rules = houseRulesOnDisk(folder, terminal.today);
  const failures: Failure[] = [...found.failures];
  const fail = (name: string, message: string, severity: Failure["severity"] = "error") =>
    void failures.push({ name, message, severity });
  const input = args.includes("-") ? inputFile(inputName, folder) : undefined;
  const files = input ? [input, ...found.files] : found.files;
  return {
    count: files.length,
    each: readEach(files, input, rules, terminal, fail),
    fail: ({ name }, error) => fail(name, reasonOf(error)),
    failures: () => [...rules.failures(), ...failures],
  };
}

function inputFile(inputName: string | undefined, folder: string): FoundFile {
  const path = resolve(folder, inputName ?? "stdin.results.md");
  return { path, name: inputName === undefined ? "<stdin>" : nameFrom(folder, path), named: true, within: undefined };
}

async function* readEach(
  files: readonly FoundFile[],
  input: FoundFile | undefined,
  houseRules: HouseRulesOnDisk,
  terminal: Terminal,
  fail: (name: string, message: string, severity?: Failure["severity"]) => void,
): AsyncGenerator<ReportFile> {
  for (const file of files) {
    try {
      const bytes = file === input ? await terminal.input() : await readFile(file.path);
      const rules = await houseRules.of(file.path);
      if (!file.named && !looksLikeReport(file, bytes, rules.settings.format)) continue;
      if (rules.ignored) {
        if (file.named) fail(file.name, l10n.t("The house rules leave this file alone (“ignore”)."), "warning");
        continue;
      }
      yield { ...file, bytes: file === input ? undefined : bytes, ...decode(bytes), rules };
    } catch (error) {
      fail(file.name, reasonOf(error));
    }
  }
}

/** Enough bytes for the first lines of any report. */
const headBytes = 64 * 1024;

function looksLikeReport({ name }: FoundFile, bytes: Uint8Array, { template }: Format): boolean {
  if (isReportName(name)) return true;
  const first = template.sections[0];
  if (!first) return false;
  // Not decoded strictly: that a file is no clean text matters only once it is known for a report.
  return declaresReport(new TextDecoder().decode(bytes.subarray(0, headBytes)), [first.name, ...first.aliases]);
}
