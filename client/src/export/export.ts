// Export…: asks for the kinds of file and the place, warns of errors, and writes what the server makes of the report.
import { type CancellationToken, l10n, type Memento, ProgressLocation, type TextDocument, window } from "vscode";
import { type ExportParams, type ExportResult, exportRequest } from "../../../server/src/protocol.ts";
import type { Server } from "../server/supervisor.ts";
import { confirmErrors } from "./confirm-errors.ts";
import { chooseKinds } from "./kinds.ts";
import { choosePlaces, given as readGiven, type Target } from "./places.ts";
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
  const result = await made(server, document, targets);
  if (result === "cancelled") return [];
  if (!result) {
    void window.showErrorMessage(l10n.t("The report could not be exported. The output of Results Summary says why."));
    return [];
  }
  const written = await writeTargets(targets, result.files);
  void sayWhatWasWritten(written, result.warnings);
  return written.files.map((uri) => uri.toString());
}

/** Has the server make the files, while a person can still call it off. */
async function made(
  server: Server,
  document: TextDocument,
  targets: readonly Target[],
): Promise<ExportResult | "cancelled" | undefined> {
  const params: ExportParams = {
    textDocument: { uri: document.uri.toString() },
    kinds: targets.map(({ kind }) => kind),
  };
  const ask = async (token: CancellationToken) => {
    const stopped = new Promise<"cancelled">((resolve) => token.onCancellationRequested(() => resolve("cancelled")));
    const answer = await Promise.race([server.ask<ExportResult | null>(exportRequest, params, token), stopped]);
    return token.isCancellationRequested ? "cancelled" : (answer ?? undefined);
  };
  const title = l10n.t("Exporting {0}…", nameOf(document));
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (_, token) =>
    ask(token),
  );
}

function nameOf({ uri }: TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
