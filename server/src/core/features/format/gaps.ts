// The white space between two lines of text: where it is, and what it should be. All that the formatter changes, but for blanks inside lines.

import type { Span } from "../../span.ts";
import { afterLineBreak, commonest, type LineEnding, lineEnd, textStart } from "../../syntax/lines.ts";
import type { Layout, PlacedField } from "./layout.ts";

/** A line that is not blank. */
interface TextLine {
  readonly start: number;
  /** Behind its last character that is not white. */
  readonly textEnd: number;
  /** Before its line break. */
  readonly end: number;
}

/** From the end of one line's text to the start of the next line with text. */
export interface Gap {
  /** Undefined in front of the first line. */
  readonly before: TextLine | undefined;
  /** Undefined behind the last line. */
  readonly behind: TextLine | undefined;
  readonly span: Span;
  /** The stretch within a block that may not be touched and that the gap starts in. */
  readonly frozen: Span | undefined;
}

/** The gaps of a text that may be changed, in order; none for a text of white space. */
export function gapsOf(text: string, layout: Layout): Gap[] {
  const gaps: Gap[] = [];
  let before: TextLine | undefined;
  let next = 0;
  const add = (behind: TextLine | undefined) => {
    const span = { start: before?.textEnd ?? textStart(text), end: behind?.start ?? text.length };
    while (next < layout.frozen.length && (layout.frozen[next] as Span).end <= span.start) next++;
    const at = layout.frozen[next];
    const frozen = at && at.start <= span.start ? at : undefined;
    if (!frozen || span.end > frozen.end) gaps.push({ before, behind, span, frozen });
    before = behind;
  };
  for (let at = textStart(text); at < text.length; ) {
    const end = lineEnd(text, at);
    const textEnd = textEndIn(text, at, end, layout);
    if (textEnd > at) add({ start: at, textEnd, end });
    at = afterLineBreak(text, end);
  }
  if (before) add(undefined);
  return gaps;
}

/** A line that Markdown may read as a heading, a list, a rule or a definition, were nothing behind it. */
const marksAlone = /^[\s\d>#+*_=.)-]+$|\]:$/;

/**
 * Where the text of a line ends; the line's start where it is blank. Behind marks alone only Markdown's own blanks are none: with any
 * other they are text, unless they are a field's.
 */
function textEndIn(text: string, start: number, end: number, layout: Layout): number {
  const line = text.slice(start, end).trimEnd();
  if (!marksAlone.test(line) || layout.fields.has(start)) return start + line.length;
  let to = end;
  while (text[to - 1] === " " || text[to - 1] === "\t") to--;
  return to;
}

/** The line ending that most lines have, not counting what may not be touched and what blank lines there are. */
export function endingOf(text: string, gaps: readonly Gap[]): LineEnding {
  const counts = { "\n": 0, "\r\n": 0, "\r": 0 };
  for (const { before } of gaps) {
    if (!before || before.end >= text.length) continue;
    counts[text.slice(before.end, afterLineBreak(text, before.end)) as LineEnding]++;
  }
  return commonest(counts);
}

/** What a gap should be. @param join whether blank lines and hard breaks between fields go. */
export function wantedGap(
  text: string,
  gap: Gap,
  layout: Layout,
  ending: LineEnding,
  join: boolean,
): { span: Span; text: string } {
  const { before, behind, span, frozen } = gap;
  // A mark that comes to stand first would be one of byte order, and what it hides a heading.
  if (!before) return { span, text: text.charCodeAt(span.end) === 0xfeff ? text.slice(span.start, span.end) : "" };
  const field = layout.fields.get(before.start);
  const next = behind && layout.fields.get(behind.start);
  const blanks = (text.slice(span.start, span.end).match(/\r\n|\r|\n/g)?.length ?? 0) - 1;
  const heading =
    behind !== undefined &&
    (layout.headingEnds.has(before.end) || layout.headingStarts.has(behind.start)) &&
    !text.startsWith("-->", before.textEnd - 3);
  const joined = join && field && next && field !== next && !field.field.table && !next.field.table;
  const blank = behind && !joined && (heading || blanks > 0 || layout.blankBefore.has(behind.start));
  const ends = ending + (blank ? ending : "");
  const start = joined || !behind || blank ? (join && fieldEnd(text, field, before)) || span.start : span.start;
  const keep =
    frozen !== undefined || (layout.hardBreaks.has(before.end) && !joined) || isEmptyAt(field, before)
      ? text.slice(start, frozen ? Math.min(frozen.end, before.end) : before.end)
      : "";
  return { span: { start, end: span.end }, text: keep + ends };
}

/** Where a field's value ends, if there is only a hard break between that and the end of its last line; else undefined. */
function fieldEnd(text: string, field: PlacedField | undefined, line: TextLine): number | undefined {
  if (!field || field.field.table || field.value.start === field.value.end || field.span.end !== line.end)
    return undefined;
  // A hard break on a line of its own stays there: what is between it and the value is a gap, too.
  if (field.value.end < line.start) return undefined;
  return /^\s*(?:\\|<br ?\/?>)$/i.test(text.slice(field.value.end, line.textEnd)) ? field.value.end : undefined;
}

/** Whether a line ends with a field that has no value yet: the separator behind its label stays. */
function isEmptyAt(field: PlacedField | undefined, line: TextLine): boolean {
  return field !== undefined && field.value.start === field.value.end && field.span.end === line.end;
}
