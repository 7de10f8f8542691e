// What pasting and dropping share: their parts, which documents they are for, and edits that say something once they are made.
import { type DocumentFilter, type TextDocument, window, workspace } from "vscode";
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

/** What comes of an edit that is chosen, besides its text. */
export interface Followed {
  /** Called once the edit is made. */
  readonly afterwards?: (document: TextDocument) => unknown;
  /** Called at once: the edit itself changes nothing. */
  readonly instead?: () => unknown;
}

/** Lets follow what follows an edit: with the next change of its document, which is the edit's own, as VS Code makes it at once. */
export function follow(document: TextDocument | undefined, { afterwards, instead }: Followed): void {
  void instead?.();
  if (!document || !afterwards) return;
  const listening = workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
    if (changed !== document || contentChanges.length === 0) return;
    listening.dispose();
    afterwards(document);
  });
}

export function warn(message: string): void {
  if (message !== "") void window.showWarningMessage(message);
}
