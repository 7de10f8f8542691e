// Turns the paths, folders and globs that were typed into files. Which of them are reports is decided when they are read.

import { readdir, realpath, stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import * as l10n from "@vscode/l10n";
import { type Failure, reasonOf } from "./failure.ts";

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** From the current folder, with "/". */
  readonly name: string;
  /** Typed by name, so it is a report whatever it looks like. */
  readonly named: boolean;
  /** The folder, without links, that the file was found in: what it links to outside of it is not to be written. */
  readonly within: string | undefined;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly failures: readonly Failure[];
}

/** Names of files that are reports by their name alone. */
export function isReportName(name: string): boolean {
  return /\.(?:results\.md|results-summary\.md|rsum)$/i.test(name);
}

/** Names of files that may be reports: their text decides. */
const candidates = "**/*.{md,markdown,txt,rsum}";

/** The files that arguments stand for; each once, in the order of the arguments and sorted within a folder. */
export async function findFiles(args: readonly string[], folder: string): Promise<Found> {
  const files = new Map<string, FoundFile>();
  const failures: Failure[] = [];
  for (const argument of args) {
    const path = resolve(folder, argument);
    try {
      const found = await findOne(argument, path, folder);
      if (found.length === 0) throw new Error(l10n.t("No files of reports were found here."));
      for (const file of found) if (!files.get(file.path)?.named) files.set(file.path, file);
    } catch (error) {
      failures.push({ name: argument, message: reasonOf(error), severity: "error" });
    }
  }
  return { files: [...files.values()], failures };
}

async function findOne(argument: string, path: string, folder: string): Promise<FoundFile[]> {
  const facts = await stat(path).catch(async (error: NodeJS.ErrnoException) => {
    const { isDynamicPattern } = await import("tinyglobby");
    if (error.code !== "ENOENT" || !isDynamicPattern(argument)) throw error;
  });
  if (!facts) return search(argument.split(sep).join("/"), folder, folder);
  if (facts.isDirectory()) {
    await readdir(path);
    return search(candidates, path, folder);
  }
  if (facts.isCharacterDevice() || facts.isBlockDevice() || facts.isSocket())
    throw new Error(l10n.t("This is neither a file nor a folder."));
  return [{ path, name: nameFrom(folder, path), named: true, within: undefined }];
}

async function search(pattern: string, from: string, folder: string): Promise<FoundFile[]> {
  const { glob } = await import("tinyglobby");
  const within = await realpath(from);
  const paths = await glob(pattern, {
    cwd: from,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**"],
  });
  return paths
    .map((path) => resolve(path))
    .sort()
    .map((path) => ({ path, name: nameFrom(folder, path), named: false, within }));
}

/** A path as it is shown and typed from a folder. */
export function nameFrom(folder: string, path: string): string {
  return (relative(folder, path) || ".").split(sep).join("/");
}
