// Builds workspace edits in the form that a client declared: with versions and new files, or as plain changes.

import { CreateFile, type TextDocumentEdit, TextEdit, type WorkspaceEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Fix } from "../core/problem.ts";
import type { Edit } from "../core/span.ts";
import type { Client } from "./client.ts";
import { toRange, toTextEdits } from "./convert.ts";

/** Edits of an open document. */
export function editDocument(document: TextDocument, edits: readonly Edit[], client: Client): WorkspaceEdit {
  return editFile(document.uri, document.version, toTextEdits(document, edits), client);
}

/** What a fix does, with its tab stops where the client has snippets in edits. */
export function editOfFix(document: TextDocument, fix: Fix, client: Client): WorkspaceEdit {
  const [only] = fix.edits;
  if (fix.snippet === undefined || !only || fix.edits.length > 1 || !client.edits.snippets)
    return editDocument(document, fix.edits, client);
  const snippet = { kind: "snippet" as const, value: fix.snippet };
  const edit: TextDocumentEdit = {
    textDocument: { uri: document.uri, version: document.version },
    edits: [{ range: toRange(document, only.span), snippet }],
  };
  return { documentChanges: [edit] };
}

/** Edits of a file. @param version of the open document; null for a file that is not open. */
export function editFile(uri: string, version: number | null, edits: TextEdit[], client: Client): WorkspaceEdit {
  return client.edits.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

/** A new file with its text; undefined where the client cannot make one. */
export function createFile(uri: string, text: string, client: Client): WorkspaceEdit | undefined {
  if (!client.edits.create) return undefined;
  const edits = [TextEdit.insert({ line: 0, character: 0 }, text)];
  return {
    documentChanges: [
      CreateFile.create(uri, { overwrite: false, ignoreIfExists: true }),
      { textDocument: { uri, version: null }, edits },
    ],
  };
}
