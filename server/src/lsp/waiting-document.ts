// A document that keeps what is typed at one place beside its text, for as long as that is where the keys go. The library's document,
// which it stands on, copies the whole text and moves all that follows at each key; this one does so when another place changes.

import {
  type Position,
  type Range,
  TextDocument,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver-textdocument";
import { applyEdits, type Edit } from "../core/span.ts";

/** A change of a stretch of one line that leaves it one line. */
interface Change {
  readonly range: Range;
  readonly text: string;
}

/** A change that is not made yet. Its range and its edit count in the text before it. */
interface Waiting extends Change {
  readonly edit: Edit;
}

/** What a document holds: a text, by its identity, and what is to be done to it. */
export interface TextState {
  readonly base: object;
  readonly edit: Edit | undefined;
}

/** The edit that makes the text of `now` of that of `then`; undefined where it would have to be looked for. */
export function editBetween(then: TextState, now: TextState): Edit | undefined {
  if (then.base !== now.base || !now.edit) return undefined;
  if (!then.edit) return now.edit;
  const { start, end } = now.edit.span;
  const { span, text } = then.edit;
  if (span.start < start || end < span.end) return undefined;
  return { span: { start, end: end + text.length - (span.end - span.start) }, text: now.edit.text };
}

/** Creates and changes documents as `TextDocument` does, for `TextDocuments`. */
export const waitingDocuments = {
  create: (uri: string, languageId: string, version: number, text: string): WaitingDocument =>
    new WaitingDocument(TextDocument.create(uri, languageId, version, text)),
  /** @throws where the library does */
  update(document: WaitingDocument, changes: TextDocumentContentChangeEvent[], version: number): WaitingDocument {
    document.change(changes, version);
    return document;
  },
};

/** A class for its prototype, as the library's document is one. */
export class WaitingDocument implements TextDocument {
  readonly uri: string;
  readonly languageId: string;
  version: number;
  readonly #document: TextDocument;
  /** What the document has still to be told. */
  #waiting: Waiting | undefined;
  /** The text with what waits, once somebody asked. */
  #text: string | undefined;
  /** Another object for each text of the document below. */
  #base = {};

  constructor(document: TextDocument) {
    this.#document = document;
    this.uri = document.uri;
    this.languageId = document.languageId;
    this.version = document.version;
  }

  /** What the document holds now, to be compared with what it holds later. */
  get state(): TextState {
    return { base: this.#base, edit: this.#waiting?.edit };
  }
  get lineCount(): number {
    return this.#document.lineCount;
  }
  getText(range?: Range): string {
    if (range) return this.#settled().getText(range);
    if (!this.#waiting) return this.#document.getText();
    // Parts put together are copied when somebody reads the whole, not before.
    this.#text ??= applyEdits(this.#document.getText(), [this.#waiting.edit]);
    return this.#text;
  }
  getLineRange(line: number): Range {
    return this.#settled().getLineRange(line);
  }
  getEOLCharacters(line: number): string {
    return this.#settled().getEOLCharacters(line);
  }
  positionAt(offset: number): Position {
    if (!this.#waiting) return this.#document.positionAt(offset);
    const { range, text, edit } = this.#waiting;
    const { line, character } = range.start;
    if (!(offset > edit.span.start)) return this.#document.positionAt(offset);
    if (offset < edit.span.start + text.length) return { line, character: character + offset - edit.span.start };
    const shift = growth(edit);
    const below = this.#document.positionAt(offset - shift);
    return below.line === line ? { line, character: below.character + shift } : below;
  }
  offsetAt(position: Position): number {
    if (!this.#waiting || !isPlace(position)) return this.#settled().offsetAt(position);
    const { range, text, edit } = this.#waiting;
    const { line, character } = range.start;
    const shift = growth(edit);
    if (position.line !== line) return this.#document.offsetAt(position) + (position.line > line ? shift : 0);
    if (position.character <= character) return this.#document.offsetAt(position);
    if (position.character <= character + text.length) return edit.span.start + position.character - character;
    return this.#document.offsetAt({ line, character: position.character - shift }) + shift;
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) this.#take(change);
    this.version = version;
  }

  #take(change: TextDocumentContentChangeEvent): void {
    if (isWithinLine(change)) {
      const joined = this.#waiting && join(this.#waiting, change);
      const waiting = (joined && waitingIn(this.#document, joined)) ?? waitingIn(this.#settled(), change);
      if (waiting) {
        this.#waiting = waiting;
        this.#text = undefined;
        return;
      }
    }
    const document = this.#settled();
    TextDocument.update(document, [withinText(document, change)], this.version);
    this.#base = {};
  }

  /** The document below, told all. */
  #settled(): TextDocument {
    if (this.#waiting) {
      TextDocument.update(this.#document, [this.#waiting], this.version);
      this.#waiting = undefined;
      this.#text = undefined;
      this.#base = {};
    }
    return this.#document;
  }
}

/** A change with places that are in the document: one behind the last line would leave the library's list of lines in disorder. */
function withinText(document: TextDocument, change: TextDocumentContentChangeEvent): TextDocumentContentChangeEvent {
  if (!("range" in change) || !isCounted(change.range?.start) || !isCounted(change.range.end)) return change;
  const [start, end] = [change.range.start, change.range.end].map((one) => document.positionAt(document.offsetAt(one)));
  return start && end ? { ...change, range: { start, end } } : change;
}

/** UTF-16 units by which an edit makes a text longer. */
function growth({ span, text }: Edit): number {
  return text.length - (span.end - span.start);
}

/** Whether a change is one of a stretch of a line, and brings no line break: all lines stay, whatever comes next. */
function isWithinLine(change: TextDocumentContentChangeEvent): change is Change {
  if (!("range" in change) || typeof change.text !== "string" || /[\r\n]/.test(change.text)) return false;
  const { start, end } = change.range ?? {};
  return isPlace(start) && isPlace(end) && start?.line === end?.line;
}

function isPlace(position: Position | undefined): boolean {
  return isCounted(position) && position.line >= 0 && position.character >= 0;
}

function isCounted(position: Position | undefined): position is Position {
  return Number.isInteger(position?.line) && Number.isInteger(position?.character);
}

/** One change that does what two do, the second of which counts from the text after the first; undefined where they do not touch. */
function join({ range, text }: Change, next: Change): Change | undefined {
  const { start, end } = next.range;
  const { line, character: from } = range.start;
  if (start.line !== line || start.character > end.character) return undefined;
  const behind = end.character - from - text.length;
  if (end.character < from || start.character > from + text.length) return undefined;
  return {
    range: {
      start: { line, character: Math.min(from, start.character) },
      end: { line, character: range.end.character + Math.max(0, behind) },
    },
    text: text.slice(0, Math.max(0, start.character - from)) + next.text + text.slice(end.character - from),
  };
}

/** A change as one that waits, where the document has the places that it names, just so. */
function waitingIn(document: TextDocument, { range, text }: Change): Waiting | undefined {
  const [start, end] = [range.start, range.end].map((position) => exactOffset(document, position));
  if (start === undefined || end === undefined || start > end) return undefined;
  // Behind a lone carriage return a line feed may come to stand, and two line breaks become one.
  if (document.getText()[start - 1] === "\r") return undefined;
  return { range, text, edit: { span: { start, end }, text } };
}

function exactOffset(document: TextDocument, { line, character }: Position): number | undefined {
  const offset = document.offsetAt({ line, character });
  const found = document.positionAt(offset);
  return found.line === line && found.character === character ? offset : undefined;
}
