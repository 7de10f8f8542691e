// What a pass of the repair finds: edits that belong together and what is to be told of them; and how changes are applied.

import type { Report } from "../report.ts";
import { applyEdits, type Edit, type Span, touches } from "../span.ts";

/**
 * Why something is told: it was `recognised` though it was not plain, `moved`, `cut` away, is `undecided` and left to the
 * writer, or was `left-over` and is kept where it stood.
 */
export type NoteKind = "recognised" | "moved" | "cut" | "undecided" | "left-over";

/** Something that was not plain, at its place in the repaired text. */
export interface Note {
  readonly kind: NoteKind;
  readonly span: Span;
  readonly message: string;
}

/** Edits that are made together or not at all. What is told stands at the first of them. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly note?: Pick<Note, "kind" | "message">;
}

/** Turns HTML into Markdown. Given by the host, that loads it only when there is HTML. */
export type HtmlToMarkdown = (html: string) => string;

/** Finds one kind of damage in a report. Total; a report without it gives nothing, and a repaired one is without it. */
export type Pass = (report: Report, html: HtmlToMarkdown) => readonly Change[];

/** A text and what was told on the way to it. */
export interface Draft {
  readonly text: string;
  readonly notes: readonly Note[];
}

/** Applies changes, the first of two that meet. Notes keep their places. */
export function applyChanges({ text, notes }: Draft, changes: readonly Change[]): Draft {
  const chosen: Change[] = [];
  const edits: Edit[] = [];
  for (const change of changes) {
    const real = change.edits.filter(({ span, text: now }) => text.slice(span.start, span.end) !== now);
    if (real.length === 0 || real.some((edit) => edits.some((other) => touches(edit.span, other.span)))) continue;
    chosen.push({ ...change, edits: real });
    edits.push(...real);
  }
  if (edits.length === 0) return { text, notes };
  edits.sort((a, b) => a.span.start - b.span.start);
  const move = mover(edits);
  const told = chosen.flatMap(({ edits: [first], note }): Note[] =>
    first && note
      ? [{ ...note, span: { start: move(first.span.start), end: move(first.span.start) + first.text.length } }]
      : [],
  );
  const moved = notes.map((note) => {
    const start = move(note.span.start);
    return { ...note, span: { start, end: Math.max(start, move(note.span.end)) } };
  });
  return { text: applyEdits(text, edits), notes: [...moved, ...told].sort((a, b) => a.span.start - b.span.start) };
}

/** Where an offset is after edits, which are sorted; one inside of what is replaced goes to its start. */
function mover(edits: readonly Edit[]): (offset: number) => number {
  return (offset) => {
    let by = 0;
    for (const { span, text } of edits) {
      if (span.start >= offset) break;
      if (span.end > offset) return span.start + by;
      by += text.length - (span.end - span.start);
    }
    return offset + by;
  };
}

/** The change that replaces a stretch of text. */
export function replace(span: Span, text: string, note?: Change["note"]): Change {
  return { edits: [{ span, text }], ...(note && { note }) };
}
