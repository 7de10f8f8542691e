// Writes an imported report and its pictures, and nothing over a file that is there unless that was asked for.

import { access, mkdir, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import * as l10n from "@vscode/l10n";
import { writeFile } from "atomically";
import type { Imported } from "../../core/import/import.ts";
import type { DocumentFile } from "../input/documents.ts";
import { Refusal } from "../input/failure.ts";
import { isReportName, nameFrom } from "../input/find.ts";

/** Where a report goes. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  /** From the current folder, as it is shown. */
  readonly name: string;
  /** Its name without ending. */
  readonly stem: string;
}

/** Where the report of a document goes; undefined for standard input without a path: to standard output. @throws Refusal */
export async function targetOf(
  file: DocumentFile,
  output: string | undefined,
  documents: number,
  folder: string,
): Promise<Target | undefined> {
  if (output === undefined)
    return file.isInput ? undefined : at(join(dirname(file.path), `${file.stem}.results.md`), folder);
  const path = resolve(folder, output);
  const isFolder = /[\\/]$/.test(output) || (await stat(path).catch(() => undefined))?.isDirectory() === true;
  if (isFolder) return at(join(path, `${file.stem}.results.md`), folder);
  if (documents === 1 && (extname(path) !== "" || isReportName(path))) return at(path, folder);
  return at(join(path, `${file.stem}.results.md`), folder);
}

function at(path: string, folder: string): Target {
  const stem = basename(path).replace(/(?:\.results|\.results-summary)?\.\w+$/i, "");
  return { path, name: nameFrom(folder, path), stem };
}

/** Writes the report and its pictures. @throws Refusal where one of the files is there already */
export async function writeImported({ path }: Target, { text, pictures }: Imported, force: boolean): Promise<void> {
  const files = [
    { path, content: Buffer.from(text, "utf8") },
    ...pictures.map((one) => ({ path: join(dirname(path), one.path), content: Buffer.from(one.bytes) })),
  ];
  for (const file of force ? [] : files)
    if (await exists(file.path))
      throw new Refusal(
        l10n.t("{0} is there already; nothing was written. --force replaces it.", nameFrom(dirname(path), file.path)),
      );
  for (const file of files) {
    await mkdir(dirname(file.path), { recursive: true });
    await writeFile(file.path, file.content);
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
