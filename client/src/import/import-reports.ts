// Import Report…: makes reports of documents of other programs, beside them, and shows on a page what was not plain.
import { l10n, Uri, window } from "vscode";
import { reportName } from "../../../server/src/core/values/report-name.ts";
import { type ImportParams, type ImportResult, importRequest } from "../../../server/src/protocol.ts";
import { baseName } from "../files.ts";
import { askWithProgress } from "../server/ask-with-progress.ts";
import type { Server } from "../server/supervisor.ts";
import type { UnderstoodPages } from "../understood/pages.ts";
import { readDocument } from "./read-document.ts";
import { writeReport } from "./write-report.ts";

export interface ImportParts {
  readonly server: Server;
  readonly pages: UnderstoodPages;
}

const messageTime = 6_000;

/**
 * @param replace whether files that are there are replaced without asking
 * @returns the addresses of the reports that were made
 */
export async function importReports(
  parts: ImportParts,
  documents: readonly Uri[],
  replace: boolean,
): Promise<readonly string[]> {
  const made: string[] = [];
  for (const document of documents) {
    try {
      const report = await importReport(parts, document, replace);
      // Who called it off wants none of the others either.
      if (!report) break;
      made.push(report.toString());
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(l10n.t("No report could be made of {0}: {1}", baseName(document), why));
    }
  }
  return made;
}

/** @returns undefined where the person thought better of it @throws an Error with the reason in words */
async function importReport({ server, pages }: ImportParts, source: Uri, replace: boolean): Promise<Uri | undefined> {
  const name = baseName(source);
  const report = Uri.joinPath(source, "..", reportName(name));
  const params: ImportParams = { name, data: await readDocument(source), report: report.toString() };
  const title = l10n.t("Importing {0}…", name);
  const result = await askWithProgress<ImportResult>(server, title, importRequest, params);
  if (result === "cancelled") return undefined;
  if (!result) throw new Error(l10n.t("The output of Results Summary says why."));
  if ("unreadable" in result) throw new Error(result.unreadable);
  const document = await writeReport(report, result, replace);
  if (!document) return undefined;
  await window.showTextDocument(document, { preview: false });
  const { notes, pictures } = result;
  if (notes.length === 0)
    window.setStatusBarMessage(l10n.t("{0} was plain: there is nothing to look over", name), messageTime);
  await pages.show(document, { source: name, pictures: pictures.length, notes });
  return report;
}
