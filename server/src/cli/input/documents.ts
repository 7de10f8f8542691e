// The documents that `import` was given: which files they are, of what kind, and what is in them. Nothing is recognised here.

import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import * as l10n from "@vscode/l10n";
import type { DocumentContent, DocumentKind } from "../../core/import/import.ts";
import { stemOf } from "../../core/values/report-name.ts";
import { contentOf, endingsInWords, kindOf, largestDocument } from "../../import/content.ts";
import type { Terminal } from "../terminal.ts";
import { type Failure, Refusal } from "./failure.ts";
import { findFiles } from "./find.ts";

export interface DocumentFile {
  /** Absolute. */
  readonly path: string;
  /** As it is shown. */
  readonly name: string;
  /** Its name without ending. */
  readonly stem: string;
  readonly isInput: boolean;
  /** Reads it as a kind; where none is given, as what its ending says. @throws Refusal, UnreadableDocument */
  read(kind: DocumentKind | undefined, terminal: Terminal): Promise<DocumentContent>;
}

/** The documents that arguments stand for: files and globs. */
export async function findDocuments(
  args: readonly string[],
  folder: string,
): Promise<{ files: DocumentFile[]; failures: Failure[] }> {
  const failures: Failure[] = [];
  const named: string[] = [];
  for (const argument of args) {
    const facts = await stat(resolve(folder, argument)).catch(() => undefined);
    if (facts?.isDirectory())
      failures.push({
        name: argument,
        message: l10n.t("This is a folder. Name the documents in it: {0}/*.docx", argument),
        severity: "error",
      });
    else named.push(argument);
  }
  const found = await findFiles(named, folder);
  return {
    files: found.files.map(({ path, name }) => ({
      path,
      name,
      stem: stemOf(basename(path)),
      isInput: false,
      read: (kind) => readDocument(path, kind),
    })),
    failures: [...failures, ...found.failures],
  };
}

/** Standard input as a document. */
export function inputDocument(folder: string): DocumentFile {
  return {
    path: resolve(folder, "stdin"),
    name: "<stdin>",
    stem: "report",
    isInput: true,
    read: async (kind, terminal) => contentOf(await terminal.input(), kind ?? "text"),
  };
}

async function readDocument(path: string, from: DocumentKind | undefined): Promise<DocumentContent> {
  const kind = from ?? kindOf(path);
  if (!kind) throw new Refusal(l10n.t("This is none of {0}. Say what it is with --from.", endingsInWords()));
  // Before it is read: it may not fit in memory.
  if ((await stat(path)).size > largestDocument) throw new Refusal(l10n.t("This file is too large to be a report."));
  return contentOf(await readFile(path), kind);
}
