// Shows the source of a place of the page in the editor, with the caret in the right word.
import { Position, Range, TabInputText, type TextDocument, ViewColumn, window } from "vscode";
import type { PagePlace } from "../../../server/src/preview-protocol.ts";
import { type LocateParams, type LocateResult, locateRequest } from "../../../server/src/preview-requests.ts";
import type { Server } from "../server/supervisor.ts";

export async function goToSource(server: Server, document: TextDocument, place: PagePlace): Promise<void> {
  const params: LocateParams = { textDocument: { uri: document.uri.toString() }, place };
  const found = await server.ask<LocateResult | null>(locateRequest, params);
  if (!found) return;
  const { line, character } = found.position;
  const caret = new Position(line, character);
  await window.showTextDocument(document, { viewColumn: columnOf(document), selection: new Range(caret, caret) });
}

/** Where the report is open already: shown, or in a tab behind another. */
export function columnOf({ uri }: TextDocument): ViewColumn {
  const name = uri.toString();
  const editor = window.visibleTextEditors.find(({ document }) => document.uri.toString() === name);
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === name),
  );
  return editor?.viewColumn ?? group?.viewColumn ?? ViewColumn.One;
}
