// The place in a document that something is pasted to, and what it means: whether anything else stands there.
import { type Position, Range, type TextDocument } from "vscode";
import { around, type Edges, edgesAt } from "./around.ts";

/** Whether nothing stands in the document besides what is replaced. */
export function isEmptyBut(document: TextDocument, replaced: Range): boolean {
  const before = new Range(0, 0, replaced.start.line, replaced.start.character);
  const behind = new Range(replaced.end.line, replaced.end.character, document.lineCount, 0);
  return document.getText(before).trim() === "" && document.getText(behind).trim() === "";
}

/** White space that a text needs around it at a place. `edges` says whether it has to begin, and to end, on a line of its own. */
export function spaceAround(document: TextDocument, { start, end }: Range, text: string, edges: Edges) {
  const before = document.getText(new Range(Math.max(0, start.line - 2), 0, start.line, start.character));
  const behind = document.getText(new Range(end.line, end.character, end.line + 3, 0));
  return around(before, behind, edgesAt(before, behind, text, edges));
}

export function at(position: Position): Range {
  return new Range(position, position);
}
