// A document that makes a change only when its text is asked for. Keys that come faster than they are answered then are one edit: the
// library's document, which it stands on, copies the whole text for each.

import {
  type Position,
  type Range,
  TextDocument,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-textdocument";

/** A change of a stretch of text. */
interface Change {
  readonly range: Range;
  readonly text: string;
}

/** Creates and changes documents as `TextDocument` does, for `TextDocuments`. */
export const waitingDocuments = {
  create: (uri: string, languageId: string, version: number, text: string): TextDocument =>
    new WaitingDocument(TextDocument.create(uri, languageId, version, text)),
  /** @throws where the library does */
  update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    (document as WaitingDocument).change(changes, version);
    return document;
  },
};

/** A class for its prototype, as the library's document is one. */
class WaitingDocument implements TextDocument {
  readonly uri: string;
  readonly languageId: string;
  version: number;
  readonly #document: TextDocument;
  /** What the document has still to be told. */
  #waiting: Change | undefined;

  constructor(document: TextDocument) {
    this.#document = document;
    this.uri = document.uri;
    this.languageId = document.languageId;
    this.version = document.version;
  }

  get lineCount(): number {
    return this.#current().lineCount;
  }
  getText(range?: Range): string {
    return this.#current().getText(range);
  }
  getLineRange(line: number): Range {
    return this.#current().getLineRange(line);
  }
  getEOLCharacters(line: number): string {
    return this.#current().getEOLCharacters(line);
  }
  positionAt(offset: number): Position {
    return this.#current().positionAt(offset);
  }
  offsetAt(position: Position): number {
    return this.#current().offsetAt(position);
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) this.#take(change);
    this.version = version;
  }

  #take(change: TextDocumentContentChangeEvent): void {
    if (isWithinLine(change)) {
      const joined = this.#waiting ? join(this.#waiting, change) : change;
      if (joined && canWait(this.#document, joined)) {
        this.#waiting = joined;
        return;
      }
    }
    TextDocument.update(this.#current(), [change], this.version);
  }

  /** The document with all that it was told. */
  #current(): TextDocument {
    if (this.#waiting) TextDocument.update(this.#document, [this.#waiting], this.version);
    this.#waiting = undefined;
    return this.#document;
  }
}

/** Whether a change is one of a stretch of text, and brings no line break: what comes next then counts from the same lines. */
function isWithinLine(change: TextDocumentContentChangeEvent): change is Change {
  if (!("range" in change) || typeof change.text !== "string" || /[\r\n]/.test(change.text)) return false;
  const { start, end } = change.range ?? {};
  return isPlace(start) && isPlace(end);
}

function isPlace(position: Position | undefined): boolean {
  return [position?.line, position?.character].every((count) => Number.isInteger(count) && Number(count) >= 0);
}

/** One change that does what two do, the second of which counts from the text after the first; undefined where they do not touch. */
function join({ range, text }: Change, next: Change): Change | undefined {
  const { start, end } = next.range;
  const { line } = range.start;
  if (start.line !== line || end.line !== line || start.character > end.character) return undefined;
  const from = range.start.character;
  const behind = end.character - from - text.length;
  if (end.character < from || start.character > from + text.length) return undefined;
  return {
    range: {
      start: { line, character: Math.min(from, start.character) },
      end: behind > 0 ? { line: range.end.line, character: range.end.character + behind } : range.end,
    },
    text: text.slice(0, Math.max(0, start.character - from)) + next.text + text.slice(end.character - from),
  };
}

/** Whether a document has the places that a change names, just so, and its lines stay where they are whatever is put between them. */
function canWait(document: TextDocument, { range: { start, end } }: Change): boolean {
  const [from, to] = [start, end].map((position) => exactOffset(document, position));
  if (from === undefined || to === undefined || from > to) return false;
  // Behind a lone carriage return a line feed may come to stand, and two line breaks become one.
  return document.getText()[from - 1] !== "\r";
}

function exactOffset(document: TextDocument, { line, character }: Position): number | undefined {
  const offset = document.offsetAt({ line, character });
  const found = document.positionAt(offset);
  return found.line === line && found.character === character ? offset : undefined;
}
