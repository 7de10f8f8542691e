// Positions in test texts: `<|>` is a caret, `<|…|>` a selection. `⇥` stands for a tab, so that it can be seen.

import type { Span } from "../../server/src/core/span.ts";

export interface Marked {
  readonly text: string;
  /** The caret is an empty span. */
  readonly selection: Span;
}

/** Takes the marker out of a text. @throws when there is no marker. */
export function marked(source: string): Marked {
  const text = source.replaceAll("⇥", "\t");
  const start = text.indexOf("<|");
  if (start < 0) throw new Error("The text has no marker <|> or <|…|>");
  if (text.startsWith("<|>", start))
    return { text: text.slice(0, start) + text.slice(start + 3), selection: { start, end: start } };
  const end = text.indexOf("|>", start + 2);
  if (end < 0) throw new Error("The selection <|… has no end |>");
  return {
    text: text.slice(0, start) + text.slice(start + 2, end) + text.slice(end + 2),
    selection: { start, end: end - 2 },
  };
}
