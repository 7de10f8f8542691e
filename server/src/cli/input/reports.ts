// The reports that a command works on, one after the other, from files or standard input; and what could not be read on the way.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as l10n from "@vscode/l10n";
import { declaresReport } from "../../core/detect.ts";
import type { Format } from "../../core/template/format.ts";
import type { Terminal } from "../terminal.ts";
import { decode } from "./decode.ts";
import { type Failure, reasonOf } from "./failure.ts";
import { type Found, type FoundFile, findFiles, isReportName, nameFrom } from "./find.ts";
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
  const { files, failures: notFound } = await findReports(args, inputName, terminal.folder);
  const rules = houseRulesOnDisk(terminal.folder, terminal.today);
  const failures: Failure[] = [...notFound];
  const fail = (failure: Failure) => void failures.push(failure);
  return {
    count: files.length,
    each: readReports(files, rules, terminal.input, fail),
    fail: ({ name }, error) => fail(failureOf(name, error)),
    failures: () => [...rules.failures(), ...failures],
  };
}

/** The files that arguments stand for, as `openReports` has them. */
export async function findReports(
  args: readonly string[],
  inputName: string | undefined,
  folder: string,
): Promise<Found> {
  const paths = args.filter((argument) => argument !== "-");
  const found = await findFiles(args.length === 0 ? ["."] : paths, folder);
  return args.includes("-") ? { ...found, files: [inputFile(inputName, folder), ...found.files] } : found;
}

/** Why a file could not be worked on. */
export function failureOf(name: string, error: unknown): Failure {
  return { name, message: reasonOf(error), severity: "error" };
}

function inputFile(inputName: string | undefined, folder: string): FoundFile {
  const path = resolve(folder, inputName ?? "stdin.results.md");
  const name = inputName === undefined ? "<stdin>" : nameFrom(folder, path);
  return { path, name, named: true, isInput: true, within: undefined };
}

/**
 * Reads those of some files that are reports, each when it is asked for.
 * @param input all bytes of standard input. @param fail is told of each that cannot be read, or was named and is to be left alone
 */
export async function* readReports(
  files: Iterable<FoundFile>,
  houseRules: HouseRulesOnDisk,
  input: Terminal["input"],
  fail: (failure: Failure) => void,
): AsyncGenerator<ReportFile> {
  for (const file of files) {
    try {
      // Not awaited: the thread has nothing else to do, and four turns of its loop for each file would take longer than the disk.
      const bytes = file.isInput ? await input() : readFileSync(file.path);
      const rules = await houseRules.of(file.path);
      if (!file.named && !looksLikeReport(file, bytes, rules.settings.format)) continue;
      if (rules.ignored) {
        const message = l10n.t("The house rules leave this file alone (“ignore”).");
        if (file.named) fail({ name: file.name, message, severity: "warning" });
        continue;
      }
      yield { ...file, bytes: file.isInput ? undefined : bytes, ...decode(bytes), rules };
    } catch (error) {
      fail(failureOf(file.name, error));
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
