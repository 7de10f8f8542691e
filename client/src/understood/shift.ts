// Where a place in a text has gone after a change of the text. Lines and characters from 0, as the editor counts them.

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Change {
  /** What was replaced. */
  readonly range: { readonly start: Place; readonly end: Place };
  readonly text: string;
}

/** The place after the change; one inside of what was replaced goes to its start. */
export function shiftPlace(place: Place, { range: { start, end }, text }: Change): Place {
  if (isBefore(place, end)) return isBefore(start, place) ? start : place;
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? "";
  const line = place.line + start.line + lines.length - 1 - end.line;
  if (place.line > end.line) return { line, character: place.character };
  const before = lines.length === 1 ? start.character : 0;
  return { line, character: place.character - end.character + before + last.length };
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
