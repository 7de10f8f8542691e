// Inserts one missing part of the report and puts the caret where the writer goes on.
import { Position, Range, Selection, type TextDocument, window } from "vscode";
import type { ChecklistItem } from "../../../server/src/protocol.ts";
import type { Server } from "../server/supervisor.ts";
import { applyServerEdit } from "./server-edit.ts";

export async function insertPart(server: Server, document: TextDocument, { id }: ChecklistItem): Promise<void> {
  const [edit] = await applyServerEdit(server, document, { kind: "insert", id });
  if (!edit) return;
  const editor = await window.showTextDocument(document);
  const start = document.offsetAt(new Position(edit.range.start.line, edit.range.start.character));
  const place = placeToWrite(edit.newText);
  const selection = new Selection(document.positionAt(start + place.start), document.positionAt(start + place.end));
  editor.selection = selection;
  editor.revealRange(new Range(selection.start, selection.end));
}

/** The first placeholder in brackets; without one, the end of the text. Offsets in the text. */
function placeToWrite(text: string): { start: number; end: number } {
  const placeholder = /\[[^\]\r\n]+\](?!\()/.exec(text);
  if (placeholder) return { start: placeholder.index, end: placeholder.index + placeholder[0].length };
  const end = text.replace(/[\r\n]+$/, "").length;
  return { start: end, end };
}
