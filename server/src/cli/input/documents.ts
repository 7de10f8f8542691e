// The documents that `import` was given: which files they are, of what kind, and what is in them. Nothing is recognised here.

import { readFile, stat } from "node:fs/promises";
import { basename, extname, resolve } from "node:path";
import * as l10n from "@vscode/l10n";
import type { DocumentContent, DocumentKind } from "../../core/import/import.ts";
import type { Terminal } from "../terminal.ts";
import { decode } from "./decode.ts";
import { type Failure, Refusal, reasonOf } from "./failure.ts";
import { findFiles } from "./find.ts";
import { decodeHtml } from "./html-charset.ts";

export interface DocumentFile {
  /** Absolute. */
  readonly path: string;
  /** As it is shown. */
  readonly name: string;
  /** Its name without ending. */
  readonly stem: string;
  readonly isInput: boolean;
  /** Reads it as a kind; where none is given, as what its ending says. @throws Refusal */
  read(kind: DocumentKind | undefined, terminal: Terminal): Promise<DocumentContent>;
}

/** Kinds of documents by the endings of their names. */
const endings: Readonly<Record<string, DocumentKind>> = {
  ".docx": "docx",
  ".docm": "docx",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".pdf": "pdf",
  ".txt": "text",
  ".text": "text",
  ".md": "text",
  ".markdown": "text",
};

/** No report of two pages with its pictures is larger, in bytes. */
const largest = 100 * 1024 * 1024;

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
      stem: stemOf(path),
      isInput: false,
      read: (kind) => readDocument(path, kind ?? endings[extname(path).toLowerCase()]),
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

/** A file's name without its ending, and without the one that reports have. */
function stemOf(path: string): string {
  return basename(path, extname(path)).replace(/\.results(?:-summary)?$/i, "");
}

async function readDocument(path: string, kind: DocumentKind | undefined): Promise<DocumentContent> {
  if (!kind)
    throw new Refusal(l10n.t("This is none of {0}. Say what it is with --from.", Object.keys(endings).join(", ")));
  if ((await stat(path)).size > largest) throw new Refusal(l10n.t("This file is too large to be a report."));
  try {
    return contentOf(await readFile(path), kind);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(reasonOf(error));
  }
}

function contentOf(bytes: Uint8Array, kind: DocumentKind): DocumentContent {
  if (kind === "html") return { kind, text: decodeHtml(bytes) };
  return kind === "text" ? { kind, text: decode(bytes).text } : { kind, bytes };
}
