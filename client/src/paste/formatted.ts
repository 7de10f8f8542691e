// Formatted text of another program as an edit: the server says what it becomes in a report, and whether plain text would do.
import { type CancellationToken, l10n, type Range, type TextDocument, WorkspaceEdit } from "vscode";
import { type PasteParams, type PasteResult, pasteRequest } from "../../../server/src/protocol.ts";
import { createIn, filesOf, newNames } from "../pictures/files.ts";
import type { Server } from "../server/supervisor.ts";
import { isEmptyBut, spaceAround } from "./place.ts";

export interface FormattedEdit {
  readonly text: string;
  readonly additionalEdit: WorkspaceEdit | undefined;
  readonly result: PasteResult;
}

/** @returns undefined where plain text says the same, or is all that has a place there */
export async function formattedEdit(
  server: Server,
  document: TextDocument,
  range: Range,
  { html, plain }: { html: string; plain: string },
  token: CancellationToken,
): Promise<FormattedEdit | undefined> {
  const { uri } = document;
  const position = isEmptyBut(document, range) ? undefined : range.start;
  const params: PasteParams = {
    textDocument: { uri: uri.toString() },
    ...(position && { position: { line: position.line, character: position.character } }),
    html,
    pictures: document.isUntitled ? { name: "", first: 1 } : await newNames(uri),
  };
  const result = (await server.ask<PasteResult | null>(pasteRequest, params, token)) ?? undefined;
  if (!result || token.isCancellationRequested) return undefined;
  return { text: fitted(document, range, result, plain), additionalEdit: picturesOf(document, result), result };
}

/** The text with what it needs around it. A stretch of a line keeps the blanks that it was copied with. */
function fitted(document: TextDocument, range: Range, { text, block }: PasteResult, plain: string): string {
  const { before, behind } = spaceAround(document, range, text, block);
  const isLine = !text.includes("\n") && !block.start;
  const [, lead = "", end = ""] = isLine ? (/^([ \t]?).*?([ \t]?)$/.exec(plain) ?? []) : [];
  return before + lead + text + end + behind;
}

function picturesOf({ uri, isUntitled }: TextDocument, { pictures }: PasteResult): WorkspaceEdit | undefined {
  if (pictures.length === 0 || isUntitled) return undefined;
  const edit = new WorkspaceEdit();
  createIn(edit, filesOf(uri, pictures), false);
  return edit;
}

/** What is to be said once the text stands in the report; empty where all of it does. */
export function losses({ isUntitled }: TextDocument, { lost, pictures }: PasteResult): string {
  if (isUntitled && pictures.length > 0)
    return l10n.t(
      "The pictures were not pasted: they need a folder beside the report. Save it first, and paste again.",
    );
  if (lost === 0) return "";
  return lost === 1
    ? l10n.t(
        "A picture was not pasted, because it is not on the clipboard. Copy it by itself and paste it, or import the document.",
      )
    : l10n.t(
        "{0} pictures were not pasted, because they are not on the clipboard. Copy each by itself, or import the document.",
        lost,
      );
}
