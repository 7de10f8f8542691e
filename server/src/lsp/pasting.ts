// Requests about what is pasted or dropped into a document that may be no report yet: they follow the rules that hold there.

import type { Connection } from "vscode-languageserver";
import {
  type PasteParams,
  type PasteResult,
  type PicturesParams,
  type PicturesResult,
  pasteRequest,
  picturesRequest,
} from "../protocol.ts";
import type { Answering } from "./answer.ts";
import type { RulesInForce } from "./in-force.ts";
import type { OpenReports } from "./open-reports.ts";

/** Registers them. */
export function registerPasting(
  connection: Connection,
  { guarded }: Answering,
  inForce: RulesInForce,
  reports: OpenReports,
): void {
  const answers = () => import("./requests/paste.ts");
  connection.onRequest(
    pasteRequest,
    guarded<PasteParams>(async (params): Promise<PasteResult | null> => {
      const { uri } = params.textDocument;
      const [{ answerPaste }, { settings }] = await Promise.all([answers(), inForce.of(uri)]);
      return answerPaste(params, settings, await reports.get(uri));
    }),
  );
  connection.onRequest(
    picturesRequest,
    guarded<PicturesParams>(async (params): Promise<PicturesResult> => {
      const [{ answerPictures }, { settings }] = await Promise.all([answers(), inForce.of(params.textDocument.uri)]);
      return answerPictures(params, settings);
    }),
  );
}
