// Export…: asks for the kinds of file and the place, warns of errors, and writes what the server makes of the report.
import { l10n, type Memento, type TextDocument, window } from "vscode";
import { type ExportParams, type ExportResult, exportRequest } from "../../../server/src/protocol.ts";
import { baseName } from "../files.ts";
import { askWithProgress } from "../server/ask-with-progress.ts";
import type { Server } from "../server/supervisor.ts";
import { confirmErrors } from "./confirm-errors.ts";
import { chooseKinds } from "./kinds.ts";
import { choosePlaces, given as readGiven } from "./places.ts";
import { sayWhatWasWritten, writeTargets } from "./write.ts";

export interface ExportParts {
  readonly server: Server;
  readonly memory: Memento;
}

/**
 * @param answers that need no question, for a key binding or another extension: `kinds`, `folder`, `replace`, `anyway`
 * @returns the addresses of the files that were written; none where the person thought better of it
 */
export async function exportReport(
  { server, memory }: ExportParts,
  document: TextDocument,
  answers: unknown,
): Promise<readonly string[]> {
  const known = readGiven(answers);
  const kinds = known.kinds ?? (await chooseKinds(memory));
  if (!kinds || kinds.length === 0) return [];
  if (!known.anyway && !(await confirmErrors(document))) return [];
  const targets = await choosePlaces(document, kinds, known);
  if (!targets) return [];
  const params: ExportParams = {
    textDocument: { uri: document.uri.toString() },
    kinds: targets.map(({ kind }) => kind),
  };
  const title = l10n.t("Exporting {0}…", baseName(document.uri));
  const result = await askWithProgress<ExportResult>(server, title, exportRequest, params);
  if (result === "cancelled") return [];
  if (!result) {
    void window.showErrorMessage(l10n.t("The report could not be exported. The output of Results Summary says why."));
    return [];
  }
  const written = await writeTargets(targets, result.files);
  void sayWhatWasWritten(written, result.warnings);
  return written.files.map((uri) => uri.toString());
}
