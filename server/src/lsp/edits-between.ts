// The difference of two texts as small edits, for changes that are worked out on a whole text. It knows nothing of reports.

import { diffArrays } from "diff";
import type { Edit } from "../core/span.ts";

/** More changed lines than this are not worth searching: one edit then replaces all between the first and the last change. */
const mostChanges = 2000;

/** Edits that make `after` of `before`: line by line, each without what its start and end have in common. */
export function editsBetween(before: string, after: string): Edit[] {
  if (before === after) return [];
  const changes = diffArrays(linesOf(before), linesOf(after), { maxEditLength: mostChanges });
  if (!changes) return [trimmed(before, 0, before.length, after)];
  const edits: Edit[] = [];
  let at = 0;
  let removed = 0;
  let added = "";
  const flush = () => {
    if (removed > 0 || added !== "") edits.push(trimmed(before, at, at + removed, added));
    at += removed;
    removed = 0;
    added = "";
  };
  for (const change of changes) {
    const text = change.value.join("");
    if (change.removed) removed += text.length;
    else if (change.added) added += text;
    else {
      flush();
      at += text.length;
    }
  }
  flush();
  return edits;
}

function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** The edit that replaces a stretch by `added`, without common start and end, and never splitting a surrogate pair or CRLF. */
function trimmed(text: string, start: number, end: number, added: string): Edit {
  const shortest = Math.min(end - start, added.length);
  let head = 0;
  while (head < shortest && text[start + head] === added[head]) head++;
  while (head > 0 && isInside(text, start + head, added, head)) head--;
  let tail = 0;
  while (tail < shortest - head && text[end - 1 - tail] === added[added.length - 1 - tail]) tail++;
  while (tail > 0 && isInside(text, end - tail, added, added.length - tail)) tail--;
  return { span: { start: start + head, end: end - tail }, text: added.slice(head, added.length - tail) };
}

function isInside(text: string, at: number, other: string, otherAt: number): boolean {
  return isSplit(text, at) || isSplit(other, otherAt);
}

function isSplit(text: string, at: number): boolean {
  return (
    (/[\ud800-\udbff]/.test(text[at - 1] ?? "") && /[\udc00-\udfff]/.test(text[at] ?? "")) ||
    (text[at - 1] === "\r" && text[at] === "\n")
  );
}
