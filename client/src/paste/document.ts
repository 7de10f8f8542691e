// A document of another program that is dropped on an editor: in an empty one it becomes a report there, on a report one beside itself.
import {
  type CancellationToken,
  type DataTransfer,
  l10n,
  type Position,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
} from "vscode";
import { declaresReport } from "../../../server/src/core/detect.ts";
import { toBase64 } from "../../../server/src/core/values/base64.ts";
import { type ImportParams, type ImportResult, importRequest } from "../../../server/src/protocol.ts";
import { baseName } from "../files.ts";
import { importReports } from "../import/import-reports.ts";
import { readDocument } from "../import/read-document.ts";
import { isReport, reportTitles } from "../language.ts";
import { createIn, filesOf } from "../pictures/files.ts";
import type { Offer } from "./edits.ts";
import { kinds } from "./kinds.ts";
import { type PasteParts, warn } from "./parts.ts";
import { at, isEmptyBut } from "./place.ts";
import { addressesIn, type Document, documentIn } from "./transfer.ts";

/** @returns undefined where no such document is dropped, or nothing becomes of it; why not is said */
export async function documentOffer(
  parts: PasteParts,
  document: TextDocument,
  position: Position,
  data: DataTransfer,
  token: CancellationToken,
): Promise<Offer | undefined> {
  const dropped = documentIn(data, await addressesIn(data));
  if (!dropped) return undefined;
  if (isEmptyBut(document, at(position)))
    return here(parts, document, dropped, token).catch((error: Error) => {
      void window.showErrorMessage(l10n.t("No report could be made of {0}: {1}", dropped.name, error.message));
      return undefined;
    });
  return isReport(document) && dropped.from instanceof Uri ? beside(parts, dropped.from) : undefined;
}

/** @throws an Error with the reason in words */
async function here(
  { server, pages }: PasteParts,
  document: TextDocument,
  { name, from }: Document,
  token: CancellationToken,
): Promise<Offer | undefined> {
  const { uri, isUntitled } = document;
  const data = from instanceof Uri ? await readDocument(from) : toBase64(await from.data());
  const params: ImportParams = { name, data, report: uri.toString() };
  const result = await server.ask<ImportResult>(importRequest, params, token);
  if (!result || token.isCancellationRequested) return undefined;
  if ("unreadable" in result) throw new Error(result.unreadable);
  const { text, pictures, notes } = result;
  // An ordinary text on an ordinary editor is none of our business.
  if (!isReport(document) && !declaresReport(text, reportTitles)) return undefined;
  const additionalEdit = pictures.length > 0 && !isUntitled ? new WorkspaceEdit() : undefined;
  if (additionalEdit) createIn(additionalEdit, filesOf(uri, pictures), false);
  return {
    ...{ title: l10n.t("Import as a Report"), kind: kinds.report, text, additionalEdit, yieldTo: [] },
    afterwards(report) {
      if (isUntitled && pictures.length > 0)
        warn(
          l10n.t(
            "The pictures were not taken over: they need a folder beside the report. Import the document instead.",
          ),
        );
      void pages.show(report, { source: name, pictures: isUntitled ? 0 : pictures.length, notes });
    },
  };
}

/** Asks, as the text of another document has no place in a report. */
function beside(parts: PasteParts, source: Uri): Offer {
  void askToImport(parts, source);
  const title = l10n.t("Import as a Report of Its Own");
  return { title, kind: kinds.report, text: "", additionalEdit: undefined, yieldTo: [] };
}

async function askToImport(parts: PasteParts, source: Uri): Promise<void> {
  const yes = l10n.t("Import");
  const question = l10n.t("Make a report of {0}, beside it?", baseName(source));
  if ((await window.showInformationMessage(question, yes)) === yes) await importReports(parts, [source], false);
}
