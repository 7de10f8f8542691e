// Turns the paths, folders and globs that were typed into files. Which of them are reports is decided when they are read.

import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import * as l10n from "@vscode/l10n";
import picomatch from "picomatch/posix";
import { type Failure, Refusal, reasonOf } from "./failure.ts";
import { walk } from "./walk.ts";

export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** From the current folder, with "/". */
  readonly name: string;
  /** Typed by name, so it is a report whatever it looks like. */
  readonly named: boolean;
  /** Standard input, which is read as if it stood at `path`. */
  readonly isInput?: boolean;
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
  const fail = (name: string, error: unknown) =>
    void failures.push({ name, message: reasonOf(error), severity: "error" });
  for (const argument of args) {
    try {
      const found = await findOne(argument, folder, fail);
      if (found.length === 0) throw new Refusal(l10n.t("No files of reports were found here."));
      for (const file of found) {
        // A link and its target are one file, whatever ways lead to it.
        const { target = await realpath(file.path), ...rest } = file;
        if (!files.get(target)?.named) files.set(target, rest);
      }
    } catch (error) {
      fail(argument, error);
    }
  }
  return { files: [...files.values()], failures };
}

type Fail = (name: string, error: unknown) => void;

/** A file, and where it really is if that is known already. */
type Candidate = FoundFile & { readonly target?: string };

async function findOne(argument: string, folder: string, fail: Fail): Promise<Candidate[]> {
  const path = resolve(folder, argument);
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT" || !isGlob(argument)) throw error;
  });
  if (!facts) return search(argument, folder, fail);
  if (facts.isDirectory()) return filesIn(path, candidates, folder, fail);
  if (facts.isCharacterDevice() || facts.isBlockDevice() || facts.isSocket())
    throw new Refusal(l10n.t("This is neither a file nor a folder."));
  return [{ path, name: nameFrom(folder, path), named: true, within: undefined }];
}

function isGlob(argument: string): boolean {
  return picomatch.scan(withSlashes(argument)).isGlob;
}

/** The files that a glob matches, from the folder that it names before its first mark. */
function search(argument: string, folder: string, fail: Fail): Promise<Candidate[]> {
  const { base, glob } = picomatch.scan(withSlashes(argument));
  return filesIn(resolve(folder, base), glob, folder, fail);
}

async function filesIn(within: string, glob: string, folder: string, fail: Fail): Promise<Candidate[]> {
  await readdir(within);
  const matches = picomatch(glob, { nocase: true });
  const { files, unreadable } = await walk(within);
  for (const { path, error } of unreadable) fail(nameFrom(folder, path), error);
  const real = await realpath(within);
  const name = nameFrom(folder, within);
  return files
    .filter(({ below }) => matches(below))
    .map(({ below, isLink }) => ({
      path: join(within, below),
      name: name === "." ? below : `${name}/${below}`,
      named: false,
      within: real,
      // No folder on the way is a link. The system is asked about links alone: it takes longer than to find a file.
      ...(!isLink && { target: join(real, below) }),
    }));
}

/** A path as it is shown and typed from a folder. */
export function nameFrom(folder: string, path: string): string {
  return withSlashes(relative(folder, path) || ".");
}

function withSlashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
