// One pass over the lines of a report: which lines are headings, which might be, and what hides text from the reader.
// It knows Markdown's blocks as far as they hide headings, and asks for names; it knows no template.

import type { Span } from "../span.ts";
import { type Conflict, isMarker, readConflict } from "./conflict.ts";
import { type HeadingLine, readAtx, readNameLine, readUnderline } from "./heading.ts";
import { afterLineBreak, isBlank, isSpace, lineEnd } from "./lines.ts";

/** A fence or comment that is never closed. The scan goes on at `end`, as if it were closed there. */
export interface UnclosedBlock {
  readonly kind: "fence" | "comment";
  /** The opening: the run of backticks or tildes, or `<!--`. */
  readonly opening: Span;
  /** Where the next section heading starts; the end of the text if there is none. */
  readonly end: number;
}

export interface Scan {
  /** Markdown's headings and the lines that could be one, in order. */
  readonly headings: readonly HeadingLine[];
  readonly conflicts: readonly Conflict[];
  readonly unclosed: readonly UnclosedBlock[];
}

/** What the scanner asks: whether a line's name is one of a section, and how long such a name can be. */
export interface NameTest {
  /** `form` says how the line is written, `before` what precedes it: only the asker knows which names need which surroundings. */
  isName(name: string, form: HeadingLine["form"], startsSentence: boolean): boolean;
  /** UTF-16 units that a line with a name in it can have at the most. */
  readonly longestLine: number;
}

const sentenceEnd = /[.!?…:](?:["'”’»)\]*_]|<\/\w+>)*\s*$/u;

/** Scans a text. Total: every string has a scan. Linear in the text's length. */
export function scan(text: string, names: NameTest): Scan {
  const headings: HeadingLine[] = [];
  const conflicts: Conflict[] = [];
  const unclosed: UnclosedBlock[] = [];
  const masked: Span[] = [];
  /** Shortest fence known never to be closed, by its character. */
  const hopeless = new Map<number, number>();
  let paragraphLines = 0;
  let lineBefore: Span = { start: 0, end: 0 };
  let afterHeading = true;
  let listIndent = 0;
  let afterBlank = true;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  const skipTo = (offset: number) => {
    at = offset;
    paragraphLines = 0;
    afterBlank = true;
  };
  const push = (heading: HeadingLine) => {
    headings.push(heading);
    at = heading.next;
    paragraphLines = 0;
    afterHeading = true;
    afterBlank = false;
    listIndent = 0;
  };

  while (at < text.length) {
    const mask = masked[0];
    if (mask && at >= mask.start) {
      masked.shift();
      skipTo(Math.max(at, mask.end));
      continue;
    }
    const start = at;
    const end = lineEnd(text, start);
    const next = afterLineBreak(text, end);
    let first = start;
    let indent = 0;
    for (; first < end; first++) {
      const code = text.charCodeAt(first);
      if (code === 32) indent++;
      else if (code === 9) indent += 4 - (indent % 4);
      else break;
    }
    if (isBlank(text, first, end)) {
      at = next;
      paragraphLines = 0;
      afterBlank = true;
      afterHeading = false;
      continue;
    }
    const code = text.charCodeAt(first);
    if (
      first === start &&
      (code === 60 || code === 62) &&
      (isMarker(text, start, end, "<") || isMarker(text, start, end, ">"))
    ) {
      const conflict = readConflict(text, start, end);
      conflicts.push(conflict);
      masked.push(...conflict.masked.slice(1));
      skipTo(conflict.masked[0]?.end ?? next);
      continue;
    }
    if (afterBlank && indent < listIndent) listIndent = 0;
    const inList = listIndent > 0 && indent >= listIndent;
    const hidden = indent > 3 || inList;

    if (!hidden && (code === 96 || code === 126)) {
      const fence = fenceLength(text, first, end);
      if (fence > 0) {
        const close =
          fence >= (hopeless.get(code) ?? Number.POSITIVE_INFINITY) ? -1 : fenceEnd(text, next, code, fence);
        if (close >= 0) skipTo(close);
        else {
          hopeless.set(code, Math.min(fence, hopeless.get(code) ?? fence));
          const resume = nextHeading(text, next, names);
          unclosed.push({ kind: "fence", opening: { start: first, end: first + fence }, end: resume });
          skipTo(resume);
        }
        continue;
      }
    }
    if (!hidden && code === 60 && text.startsWith("<!--", first)) {
      const known = hopeless.has(60);
      const close = known ? -1 : text.indexOf("-->", first + 4);
      if (close >= 0) skipTo(afterLineBreak(text, lineEnd(text, close)));
      else {
        hopeless.set(60, 0);
        const resume = nextHeading(text, next, names);
        unclosed.push({ kind: "comment", opening: { start: first, end: first + 4 }, end: resume });
        skipTo(resume);
      }
      continue;
    }
    if (!hidden && code === 35) {
      const heading = readAtx(text, start, first, end, next);
      const name = heading && text.slice(heading.name.start, heading.name.end);
      if (heading && (heading.form === "atx" || names.isName(name ?? "", "unspaced", true))) {
        push(heading);
        continue;
      }
    }
    if (!hidden && paragraphLines === 1) {
      const underline = readUnderline(text, first, end);
      const line = readNameLine(text, lineBefore.start, lineBefore.end, start);
      const name = text.slice(line.name.start, line.name.end);
      const named = line.name.end > line.name.start && lineBefore.end - lineBefore.start <= names.longestLine;
      if (
        underline.level > 0 &&
        ((named && names.isName(name, "setext", true)) ||
          (underline.length >= 3 && indent === 0 && isTitle(text, lineBefore)))
      ) {
        // The line before was no heading by itself, or it would have reset the paragraph: unless it is a bare or bold name.
        const last = headings.at(-1);
        if (last?.span.start === lineBefore.start) headings.pop();
        const marker = { start: lineBefore.start, end: lineBefore.start };
        const whole = { start: lineBefore.start, end };
        push({
          ...line,
          form: "setext",
          level: underline.level,
          span: whole,
          next,
          marker,
          name: titleSpan(text, line, lineBefore),
        });
        continue;
      }
    }
    if (!hidden && end - first <= names.longestLine && code !== 62 && code !== 124) {
      const line = readNameLine(text, start, end, next);
      if (line.name.end > line.name.start) {
        const startsSentence =
          afterBlank ||
          afterHeading ||
          sentenceEnd.test(text.slice(Math.max(lineBefore.start, lineBefore.end - 40), lineBefore.end));
        if (names.isName(text.slice(line.name.start, line.name.end), line.form, startsSentence)) {
          headings.push(line);
          // An underline may follow and make it a setext heading.
          paragraphLines = 1;
          lineBefore = { start, end };
          afterHeading = true;
          afterBlank = false;
          at = next;
          continue;
        }
      }
    }
    const item = listMarker(text, first, end);
    if (!hidden && item > 0) listIndent = indent + item;
    paragraphLines = code === 62 || code === 124 || item > 0 || hidden ? 2 : paragraphLines + 1;
    lineBefore = { start, end };
    afterBlank = false;
    afterHeading = false;
    at = next;
  }
  return { headings, conflicts, unclosed };
}

/** A line that Markdown would take for a setext heading's text, and that looks like a title: no label, no markup of a table. */
function isTitle(text: string, line: Span): boolean {
  const trimmed = text.slice(line.start, line.end).trim();
  return trimmed !== "" && !/^[|<>*_\-+=]/.test(trimmed) && !trimmed.endsWith(":") && !/ {3,}/.test(trimmed);
}

function titleSpan(text: string, line: HeadingLine, before: Span): Span {
  if (line.name.end > line.name.start) return line.name;
  let { start, end } = before;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Length of the fence that opens in this line; 0 if none does (CommonMark 4.5). */
function fenceLength(text: string, first: number, end: number): number {
  const code = text.charCodeAt(first);
  let at = first;
  while (text.charCodeAt(at) === code) at++;
  const length = at - first;
  if (length < 3) return 0;
  return code === 96 && text.slice(at, end).includes("`") ? 0 : length;
}

/** Offset behind the line that closes a fence; -1 where none does. */
function fenceEnd(text: string, from: number, code: number, length: number): number {
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const next = afterLineBreak(text, end);
    let first = at;
    while (first < end && first - at < 4 && text.charCodeAt(first) === 32) first++;
    let run = first;
    while (run < end && text.charCodeAt(run) === code) run++;
    if (first - at < 4 && run - first >= length && isBlank(text, run, end)) return next;
    at = next;
  }
  return -1;
}

/** Start of the next line that is an ATX heading with a section's name; the text's length where there is none. */
function nextHeading(text: string, from: number, names: NameTest): number {
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const next = afterLineBreak(text, end);
    if (text.charCodeAt(at) === 35) {
      const heading = readAtx(text, at, at, end, next);
      if (heading?.form === "atx" && names.isName(text.slice(heading.name.start, heading.name.end), "atx", true))
        return at;
    }
    at = next;
  }
  return text.length;
}

/** Width of a list marker and the blank behind it, in UTF-16 units; 0 for a line that starts no list item. */
function listMarker(text: string, first: number, end: number): number {
  const code = text.charCodeAt(first);
  let at = first;
  if (code === 45 || code === 42 || code === 43) at++;
  else {
    while (at < end && at - first < 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
    const mark = text.charCodeAt(at);
    if (at === first || (mark !== 46 && mark !== 41)) return 0;
    at++;
  }
  const behind = text.charCodeAt(at);
  return at < end && (behind === 32 || behind === 9) ? at - first + 1 : 0;
}
