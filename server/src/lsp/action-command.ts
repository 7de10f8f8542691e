// Actions for clients that know commands only: the command carries the edit, and the server asks the client to apply it.

import { type CodeAction, type Command, LSPErrorCodes, ResponseError, type WorkspaceEdit } from "vscode-languageserver";
import type { OpenReport } from "./open-reports.ts";

export const applyEditCommand = "results-summary.applyEdit";

/** What the command is called with. */
export interface ApplyEditArguments {
  readonly uri: string;
  /** Of the document that the edit was made for. */
  readonly version: number;
  readonly label: string;
  readonly edit: WorkspaceEdit;
}

/** The command that does what an action does. */
export function actionCommand({ document, version }: OpenReport, { title, edit }: CodeAction): Command[] {
  if (!edit) return [];
  const argument: ApplyEditArguments = { uri: document.uri, version, label: title, edit };
  return [{ title, command: applyEditCommand, arguments: [argument] }];
}

/**
 * Checks the command's arguments as a client sends them back.
 * @throws ResponseError when they are not ours, or when the document is not the one that the edit was made for.
 */
export function readApplyEdit(
  value: unknown,
  versionOf: (uri: string) => number | undefined,
): { readonly label: string; readonly edit: WorkspaceEdit } {
  const { uri, version, label, edit } = (value ?? {}) as Partial<ApplyEditArguments>;
  if (typeof uri !== "string" || typeof label !== "string" || typeof edit !== "object" || edit === null)
    throw new ResponseError(LSPErrorCodes.RequestFailed, "Not the arguments of this command");
  if (versionOf(uri) !== version) throw new ResponseError(LSPErrorCodes.ContentModified, "The document has changed");
  return { label, edit };
}
