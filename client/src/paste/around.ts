// What must stand around a pasted text so that it is read as it is meant: blank lines where it begins or ends a block of its own.

export interface Edges {
  readonly start: boolean;
  readonly end: boolean;
}

/**
 * The edges of a text at a place: paragraphs flow into the line that they are pasted to, but not into a heading, and not in front of a
 * line as if they were part of it.
 */
export function edgesAt(before: string, behind: string, text: string, edges: Edges): Edges {
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1);
  const isSeveral = edges.start || edges.end || text.includes("\n\n");
  return {
    start: edges.start || (isSeveral && /^#{1,6} .*\S/.test(line)),
    end: edges.end || (isSeveral && line.trim() === "" && /^[^\r\n]/.test(behind)),
  };
}

/**
 * The white space for both sides of a pasted text.
 * @param before the text in front of the place, as far as its line and the one before
 * @param behind the text behind the place, as far as its line and the next one
 * @param edges whether the text has to begin, and to end, on a line of its own
 */
export function around(before: string, behind: string, edges: Edges): { before: string; behind: string } {
  return {
    before: edges.start ? breaks(blankEnd(before)) : "",
    behind: edges.end ? breaks(blankStart(behind)) : "",
  };
}

/** How many line breaks stand before other text; 2 where there is none at all. */
function blankEnd(text: string): number {
  const words = text.trimEnd();
  return words === "" ? 2 : count(text.slice(words.length));
}

function blankStart(text: string): number {
  const words = text.trimStart();
  return words === "" ? 2 : count(text.slice(0, text.length - words.length));
}

function count(blank: string): number {
  return blank.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function breaks(there: number): string {
  return "\n".repeat(Math.max(0, 2 - there));
}
