// Writes an imported report and its pictures beside its document, as one step that can be undone; what is there is replaced only after asking.
import { l10n, Range, type TextDocument, type Uri, WorkspaceEdit, workspace } from "vscode";
import type { DocumentPicture } from "../../../server/src/protocol.ts";
import { isThere, mayReplace } from "../files.ts";
import { createIn, filesOf } from "../pictures/files.ts";

export interface ReportContent {
  readonly text: string;
  readonly pictures: readonly DocumentPicture[];
}

/**
 * @param replace whether files that are there are replaced without asking
 * @returns the report; undefined where the person thought better of it
 * @throws an Error that says in words why it could not be written
 */
export async function writeReport(
  report: Uri,
  { text, pictures }: ReportContent,
  replace: boolean,
): Promise<TextDocument | undefined> {
  const files = filesOf(report, pictures);
  if (!replace && !(await mayReplace([report, ...files.map(({ uri }) => uri)]))) return undefined;
  const edit = new WorkspaceEdit();
  createIn(edit, files, true);
  if (await isThere(report)) {
    const document = await workspace.openTextDocument(report);
    edit.replace(report, new Range(0, 0, document.lineCount, 0), text);
  } else edit.createFile(report, { contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit)))
    throw new Error(
      l10n.t(
        "The report could not be written beside its document. Copy the document to a folder that you may write to.",
      ),
    );
  return workspace.openTextDocument(report);
}
