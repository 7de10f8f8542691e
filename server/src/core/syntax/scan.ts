// One pass over the lines of a report: which lines are headings, which might be, and what hides text from the reader.
// It knows Markdown's blocks as far as they hide headings, and asks for names; it knows no template.

import type { Span } from "../span.ts";
import { type FenceEnd, fenceEnds, fenceLength } from "./fences.ts";
import { skipFrontMatter } from "./front-matter.ts";
import { type HeadingLine, readAtx, readNameLine } from "./heading.ts";
import { afterLineBreak, isBlank, lineEnd } from "./lines.ts";
import { readSetext } from "./setext.ts";
import { isThematicBreak, listMarker, readLine, type SourceLine } from "./source-line.ts";

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
  readonly unclosed: readonly UnclosedBlock[];
}

/** What the scanner asks: whether a line's name is one of a section, and how long such a name can be. */
export interface NameTest {
  /** `form` says how the line is written, `before` what precedes it: only the asker knows which names need which surroundings. */
  isName(name: string, form: HeadingLine["form"], startsSentence: boolean): boolean;
  /** UTF-16 units that a line with a name in it can have at the most. */
  readonly longestLine: number;
}

/** Where the scan is: what it found, and what the lines before mean for the next one. */
interface State {
  readonly text: string;
  readonly names: NameTest;
  readonly headings: HeadingLine[];
  readonly unclosed: UnclosedBlock[];
  readonly fenceEnd: FenceEnd;
  /** The marks of which some fence is never closed: one that seems to hold a section's heading is taken for it. */
  readonly wary: string;
  /** No comment is closed from here on. */
  noCommentEnds: boolean;
  above: "gap" | "heading" | "text";
  lineAbove: Span;
  /** Lines of the paragraph that a next line would go on with; 2 also for what no underline makes a heading of. */
  paragraphLines: number;
  /** Columns from which on a line belongs to the list item above it; 0 outside of lists. */
  listIndent: number;
}

const sentenceEnd = /[.!?…:](?:["'”’»)\]*_]|<\/\w+>)*\s*$/u;

/** Scans a text in which conflicts are set aside. Total: every string has a scan. Linear in the text's length. */
export function scan(text: string, names: NameTest): Scan {
  const trusting = scanLines(text, names, "");
  // A fence left open takes the opening of the next one for its end, and only the last one seems to be open.
  const open = trusting.unclosed.filter(({ kind }) => kind === "fence").map(({ opening }) => text[opening.start]);
  return open.length > 0 ? scanLines(text, names, open.join("")) : trusting;
}

/** What could hide text, or show hidden text, far from where it stands. */
const farReaching = /<!--|-->|```|~~~/;

/**
 * Whether a text between blank lines is all the same to the scan of the text around it: no line of it is a heading or could be
 * one, and nothing is open where it ends.
 */
export function isPassedOver(text: string, names: NameTest): boolean {
  if (farReaching.test(text)) return false;
  const state = newState(text, names, "");
  for (let at = 0; at < text.length; ) {
    const line = readLine(text, at);
    if (isBlank(text, line.first, line.end)) return false;
    at = passLine(state, line);
  }
  return state.headings.length === 0 && state.listIndent === 0;
}

function scanLines(text: string, names: NameTest, wary: string): Scan {
  const state = newState(text, names, wary);
  for (let at = skipFrontMatter(text, text.charCodeAt(0) === 0xfeff ? 1 : 0); at < text.length; ) {
    const line = readLine(text, at);
    at = isBlank(text, line.first, line.end) ? passGap(state, line.next) : passLine(state, line);
  }
  return { headings: state.headings, unclosed: state.unclosed };
}

function newState(text: string, names: NameTest, wary: string): State {
  return {
    text,
    names,
    wary,
    headings: [],
    unclosed: [],
    fenceEnd: fenceEnds(text),
    noCommentEnds: false,
    above: "gap",
    lineAbove: { start: 0, end: 0 },
    paragraphLines: 0,
    listIndent: 0,
  };
}

/** Each pass takes one line, or a block that begins with it, and answers where the next line starts. */
function passLine(state: State, line: SourceLine): number {
  if (state.above === "gap" && line.indent < state.listIndent) state.listIndent = 0;
  const inList = state.listIndent > 0 && line.indent >= state.listIndent;
  if (line.indent > 3 || inList) return passText(state, line, false);
  return passHidden(state, line) ?? passHeading(state, line) ?? passName(state, line) ?? passText(state, line, true);
}

function passGap(state: State, next: number): number {
  state.above = "gap";
  state.paragraphLines = 0;
  return next;
}

/** A fence or a comment: nothing in it is a heading. One that is never closed is taken to end before the next section. */
function passHidden(state: State, line: SourceLine): number | undefined {
  const { text } = state;
  const fence = fenceLength(text, line);
  const isComment = fence === 0 && text.startsWith("<!--", line.first);
  if (fence === 0 && !isComment) return undefined;
  const end = isComment ? commentEnd(state, line) : state.fenceEnd(line.next, text.charCodeAt(line.first), fence);
  if (end !== undefined && !isForgotten(state, line, end, isComment)) return passGap(state, end);
  const resume = nextSection(state, line.next, text.length);
  const opening = { start: line.first, end: line.first + (isComment ? "<!--".length : fence) };
  state.unclosed.push({ kind: isComment ? "comment" : "fence", opening, end: resume });
  return passGap(state, resume);
}

/** Whether a block that ends at `end` was never meant to: it holds a section, and then another comment or, to the wary, anything. */
function isForgotten(state: State, line: SourceLine, end: number, isComment: boolean): boolean {
  if (!isComment)
    return state.wary.includes(state.text[line.first] as string) && nextSection(state, line.next, end) < end;
  const inner = state.text.indexOf("<!--", line.first + "<!--".length);
  return inner >= 0 && inner < end && nextSection(state, line.next, inner) < inner;
}

/** Offset behind the line in which a comment ends. `<!-->` and `<!--->` are comments, too (CommonMark 4.6). */
function commentEnd(state: State, line: SourceLine): number | undefined {
  const close = state.noCommentEnds ? -1 : state.text.indexOf("-->", line.first + 2);
  state.noCommentEnds = close < 0;
  return close < 0 ? undefined : afterLineBreak(state.text, lineEnd(state.text, close));
}

/** A heading of Markdown, or a section's name glued to its `#`. */
function passHeading(state: State, line: SourceLine): number | undefined {
  const { text, names, headings } = state;
  const atx = readAtx(text, line.start, line.first, line.end, line.next);
  const isAtx = atx && (atx.form === "atx" || names.isName(nameIn(text, atx), atx.form, true));
  const heading = isAtx ? atx : state.paragraphLines === 1 ? readSetext(text, state.lineAbove, line, names) : undefined;
  if (!heading) return undefined;
  // The line above an underline may have been taken for a name already.
  if (headings.at(-1)?.span.start === heading.span.start) headings.pop();
  headings.push(heading);
  state.above = "heading";
  state.paragraphLines = 0;
  state.listIndent = 0;
  return heading.next;
}

/** A line that is nothing but a section's name, bold, underlined or bare. An underline may still follow. */
function passName(state: State, line: SourceLine): number | undefined {
  const name = readName(state, line, startsSentence(state));
  if (!name) return undefined;
  state.headings.push(name);
  state.above = "heading";
  state.lineAbove = line;
  state.paragraphLines = 1;
  return line.next;
}

function readName(
  { text, names }: State,
  { start, first, end, next }: SourceLine,
  sentence: boolean,
): HeadingLine | undefined {
  const code = text.charCodeAt(first);
  if (end - first > names.longestLine || code === 62 || code === 124) return undefined;
  const line = readNameLine(text, start, end, next);
  return line.name.end > line.name.start && names.isName(nameIn(text, line), line.form, sentence) ? line : undefined;
}

function startsSentence({ text, above, lineAbove }: State): boolean {
  return above !== "text" || sentenceEnd.test(text.slice(Math.max(lineAbove.start, lineAbove.end - 40), lineAbove.end));
}

/** Any other line. One at the margin can begin a list, or be the text of a setext heading. */
function passText(state: State, line: SourceLine, atMargin: boolean): number {
  const { text } = state;
  if (atMargin && isThematicBreak(text, line)) return passGap(state, line.next);
  const marker = atMargin ? listMarker(text, line) : 0;
  // An item without words does not interrupt a paragraph (CommonMark 5.2).
  const item = state.above === "text" && isBlank(text, line.first + marker, line.end) ? 0 : marker;
  if (item > 0) state.listIndent = line.indent + item;
  const code = text.charCodeAt(line.first);
  const isParagraph = atMargin && item === 0 && code !== 62 && code !== 124;
  // Behind a name that may be a heading a paragraph begins.
  const linesAbove = state.above === "heading" ? 0 : state.paragraphLines;
  state.paragraphLines = isParagraph ? linesAbove + 1 : 2;
  state.above = "text";
  state.lineAbove = line;
  return line.next;
}

/** Start of the next line before `to` that is surely a section's heading; `to` where there is none. */
function nextSection(state: State, from: number, to: number): number {
  const { text, names } = state;
  for (let at = from; at < to; ) {
    const line = readLine(text, at);
    if (line.indent <= 3) {
      const atx = readAtx(text, line.start, line.first, line.end, line.next);
      if (atx ? names.isName(nameIn(text, atx), atx.form, true) : readName(state, line, false)) return at;
    }
    at = line.next;
  }
  return to;
}

function nameIn(text: string, { name }: HeadingLine): string {
  return text.slice(name.start, name.end);
}
