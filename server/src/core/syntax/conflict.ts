// Git's conflict markers: where they stand and which text is set aside, so that the rest reads as if the first side stood.

import type { Span } from "../span.ts";
import { afterLineBreak, lineEnd, textStart } from "./lines.ts";

export interface Conflict {
  /** From the first marker to the end of the last one, without the last line break. */
  readonly span: Span;
  /** Whole lines, line breaks included, that each side wrote; absent for a marker without its partner. */
  readonly sides?: { readonly first: Span; readonly second: Span };
  /** Whole lines, line breaks included, that are set aside when the report is read. */
  readonly masked: readonly Span[];
  /** Offset behind the last marker's line. */
  readonly end: number;
}

/** The conflicts of a text, in order, wherever they stand. */
export function findConflicts(text: string): Conflict[] {
  const conflicts: Conflict[] = [];
  if (!text.includes("<<<<<<<") && !text.includes(">>>>>>>")) return conflicts;
  for (let at = textStart(text); at < text.length; ) {
    const end = lineEnd(text, at);
    if (isMarker(text, at, end, "<") || isMarker(text, at, end, ">")) {
      const conflict = readConflict(text, at, end);
      conflicts.push(conflict);
      at = conflict.end;
    } else at = afterLineBreak(text, end);
  }
  return conflicts;
}

/** The text with what conflicts set aside turned into blanks: same length, same line breaks. */
export function setAside(text: string, conflicts: readonly Conflict[]): string {
  if (conflicts.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of conflicts.flatMap(({ masked }) => masked)) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\r\n]/g, " "));
    at = end;
  }
  return pieces.join("") + text.slice(at);
}

/** Whether a line starts with a marker of seven equal characters, alone or followed by a blank. */
function isMarker(text: string, start: number, end: number, character: "<" | ">" | "=" | "|"): boolean {
  if (end - start < 7 || !text.startsWith(character.repeat(7), start)) return false;
  return end - start === 7 || text.charCodeAt(start + 7) === 32;
}

/** Reads the conflict whose first marker (`<<<<<<<`, or a `>>>>>>>` without partner) is the line `start`-`end`. */
function readConflict(text: string, start: number, end: number): Conflict {
  const bodyStart = afterLineBreak(text, end);
  const alone: Conflict = { span: { start, end }, masked: [{ start, end: bodyStart }], end: bodyStart };
  if (!isMarker(text, start, end, "<")) return alone;
  let firstEnd: number | undefined;
  let secondStart: number | undefined;
  for (let at = bodyStart; at < text.length; ) {
    const to = lineEnd(text, at);
    const next = afterLineBreak(text, to);
    if (isMarker(text, at, to, "<")) return alone;
    if (isMarker(text, at, to, "|") && firstEnd === undefined) firstEnd = at;
    else if (isMarker(text, at, to, "=") && secondStart === undefined) {
      firstEnd ??= at;
      secondStart = next;
    } else if (isMarker(text, at, to, ">")) {
      if (firstEnd === undefined || secondStart === undefined) return alone;
      return {
        span: { start, end: to },
        sides: { first: { start: bodyStart, end: firstEnd }, second: { start: secondStart, end: at } },
        masked: [
          { start, end: bodyStart },
          { start: firstEnd, end: next },
        ],
        end: next,
      };
    }
    at = next;
  }
  return alone;
}
