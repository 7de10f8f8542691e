// What pasting and dropping share: their parts, which documents they are for, and what follows once a text is put there.
import { type Disposable, type DocumentFilter, type TextDocument, window, workspace } from "vscode";
import { declaresReport } from "../../../server/src/core/detect.ts";
import { isReport, languageId, reportTitles } from "../language.ts";
import type { Server } from "../server/supervisor.ts";
import type { UnderstoodPages } from "../understood/pages.ts";

export interface PasteParts {
  readonly server: Server;
  readonly pages: UnderstoodPages;
}

/** Reports, and documents that may become one while they are empty. */
export const selector: readonly DocumentFilter[] = [languageId, "plaintext", "markdown"].map((language) => ({
  language,
}));

/** Whether a text may go into a document as a report's: into a report any, elsewhere only one that says that it is a report itself. */
export function isForReport(document: TextDocument, isEmpty: boolean, plain: string): boolean {
  return isReport(document) || (isEmpty && declaresReport(plain, reportTitles));
}

/** Calls `afterwards` once a text is put into a document, if that ever happens. */
export function whenPut(
  document: TextDocument,
  text: string,
  afterwards: (document: TextDocument) => unknown,
): Disposable {
  // Line breaks become those of the document.
  const plain = (one: string) => one.replace(/\s+/g, " ");
  const listening = workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
    if (changed !== document || !contentChanges.some((change) => plain(change.text) === plain(text))) return;
    listening.dispose();
    afterwards(document);
  });
  return listening;
}

export function warn(message: string): void {
  if (message !== "") void window.showWarningMessage(message);
}
