// Turns offsets in a text into lines and columns as people count them.

import { firstIndex } from "../../core/search.ts";
import { afterLineBreak, lineEnd } from "../../core/syntax/lines.ts";

/** A place in a text: both from 1, the column in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text are. */
export interface Lines {
  readonly text: string;
  at(offset: number): Place;
}

/** Finds the lines of a text, once. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (let end = lineEnd(text, 0); end < text.length; ) {
    const next = afterLineBreak(text, end);
    starts.push(next);
    end = lineEnd(text, next);
  }
  return {
    text,
    at(offset) {
      const line = firstIndex(starts.length, (index) => (starts[index] as number) > offset);
      return { line, column: offset - (starts[line - 1] as number) + 1 };
    },
  };
}
