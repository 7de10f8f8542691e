// The lines of a text with their offsets, for passes that look at lines. Not for hot paths: every line is an object.

import type { Span } from "../span.ts";
import { afterLineBreak, lineEnd } from "../syntax/lines.ts";

export interface Line extends Span {
  /** Without its line break. */
  readonly text: string;
  /** Offset of the next line. */
  readonly next: number;
}

/** The lines of a stretch, in order. */
export function linesIn(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const to = lineEnd(text, at, end);
    const next = Math.max(at + 1, Math.min(afterLineBreak(text, to), end));
    lines.push({ start: at, end: to, next, text: text.slice(at, to) });
    at = next;
  }
  return lines;
}

/** Groups of neighbouring items. `joins` says whether an item goes on with the group before it. */
export function groupWhile<T>(items: readonly T[], joins: (before: T, item: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before !== undefined && joins(before, item)) group.push(item);
    else groups.push([item]);
  }
  return groups;
}
