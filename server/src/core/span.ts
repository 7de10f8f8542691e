// Positions and edits as the core knows them: UTF-16 offsets, half open. LSP positions are made elsewhere.

/** A stretch of text, in UTF-16 offsets: `start` inclusive, `end` exclusive. An empty span marks a place. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the text of `span` by `text`. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The same span, `by` offsets further on. */
export function shiftSpan(span: Span, by: number): Span {
  return by === 0 ? span : { start: span.start + by, end: span.end + by };
}

/** The same edit, `by` offsets further on. */
export function shiftEdit(edit: Edit, by: number): Edit {
  return by === 0 ? edit : { span: shiftSpan(edit.span, by), text: edit.text };
}

/** Whether the two spans share a character, or one is an empty span within or at the border of the other. */
export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Whether `offset` is in the span or at one of its borders (a caret behind the last character counts). */
export function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The text that a span covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * Applies edits that refer to the same original text.
 * @throws RangeError when two edits overlap or one lies outside the text: that is a defect of the caller, never of a report.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index);
  let result = "";
  let at = 0;
  for (const { edit } of sorted) {
    const { start, end } = edit.span;
    if (start < at || end < start || end > text.length)
      throw new RangeError(`Edit ${start}-${end} overlaps or is outside`);
    result += text.slice(at, start) + edit.text;
    at = end;
  }
  return result + text.slice(at);
}
