// Recognises the edit that nearly every key makes: words of one block changed, and nothing that headings depend on. What was read
// of the rest of the report then still holds. Anything else is read anew.

import { type Content, contentOf } from "./block.ts";
import { nameTest } from "./recognise.ts";
import type { Placed, Section } from "./section.ts";
import { applyEdits, type Edit, shiftEdit } from "./span.ts";
import { standsAlone } from "./syntax/blocks.ts";
import { afterLineBreak, isBlank, lineEnd, lineStart } from "./syntax/lines.ts";
import { isPassedOver } from "./syntax/scan.ts";

/** A block that got another text. */
export interface ProseEdit {
  /** Index of its section among those of the report, and of the block among those of the section. */
  readonly section: number;
  readonly block: number;
  /** What the block holds now. */
  readonly content: Content;
  /** What was done to the report's text. */
  readonly edit: Edit;
}

/** A marker of git's conflicts, which may set text aside anywhere. */
const conflictMarker = /<{7}|>{7}/;

/**
 * What an edit does to a report whose sections are known, and which holds no conflict and nothing unclosed; undefined where it may
 * have changed what is a heading or a block.
 */
export function proseEdit(sections: readonly Placed[], edit: Edit): ProseEdit | undefined {
  const { start: from, end: to } = edit.span;
  const index = sections.findLastIndex(({ start }) => start <= from);
  const placed = sections[index];
  // Front matter stands before the first heading, and could be closed anywhere.
  if (!placed || placed.section.role === "preamble" || sections[0]?.section.text.startsWith("---")) return undefined;
  const { section, start } = placed;
  const block = section.blocks.findLastIndex((one) => start + one.start <= from);
  const old = section.blocks[block];
  if (!old || to > start + old.start + old.text.length || !isApart(section, old.start, old.text.length))
    return undefined;
  const content = contentOf(applyEdits(old.text, [shiftEdit(edit, -start - old.start)]), old.format);
  // What was judged with the last key is not judged again.
  return old.recall(isProse) && content.recall(isProse) ? { section: index, block, content, edit } : undefined;
}

/** Whether a text between blank lines is one block, and none that the rest of the report depends on. */
function isProse({ text, format }: Content): boolean {
  return standsAlone(text) && isPassedOver(text, nameTest(format)) && !conflictMarker.test(text);
}

/** Whether blank lines, or a heading by `#` above, stand around a part of a section's text. */
function isApart({ text, heading, body }: Section, start: number, length: number): boolean {
  const next = afterLineBreak(text, start + length);
  if (!isBlank(text, next, lineEnd(text, next))) return false;
  if (start === body.start) return heading.form === "atx";
  const above = lineStart(text, start - 1);
  return isBlank(text, above, start);
}

/** The edit that makes `after` of `before`: as little as can be. */
export function findEdit(before: string, after: string): Edit {
  const start = sameStart(before, after);
  const same = sameEnd(before, after, Math.min(before.length, after.length) - start);
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) };
}

/** How many units two texts share at their start. */
function sameStart(a: string, b: string): number {
  return longestShared(Math.min(a.length, b.length), (from, to) => a.slice(from, to) === b.slice(from, to));
}

/** How many of the last `most` units two texts share. */
function sameEnd(a: string, b: string, most: number): number {
  const [endA, endB] = [a.length, b.length];
  return longestShared(most, (from, to) => a.slice(endA - to, endA - from) === b.slice(endB - to, endB - from));
}

/**
 * The most units up to `most` that two texts share, halving what is in question: the engine compares long slices at once, many
 * times faster than code its units.
 * @param isSame whether all units between two counts are the same.
 */
function longestShared(most: number, isSame: (from: number, to: number) => boolean): number {
  let shared = 0;
  let end = most;
  while (shared < end) {
    const middle = Math.ceil((shared + end) / 2);
    if (isSame(shared, middle)) shared = middle;
    else end = middle - 1;
  }
  return shared;
}
