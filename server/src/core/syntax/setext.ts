// Headings that are underlined by a line of = or - (CommonMark 4.3), as far as they have one line of text.

import type { Span } from "../span.ts";
import { type HeadingLine, readNameLine } from "./heading.ts";
import { isSpace, trimSpan } from "./lines.ts";
import type { NameTest } from "./scan.ts";
import type { SourceLine } from "./source-line.ts";

/** A shorter underline below what is no section's name is a mark or a slip. */
const shortestUnderline = 3;

/** Reads two lines as a setext heading: a section's name above any underline, or a title above a long one. */
export function readSetext(text: string, above: Span, line: SourceLine, names: NameTest): HeadingLine | undefined {
  const underline = readUnderline(text, line.first, line.end);
  if (underline.level === 0) return undefined;
  const named = readNameLine(text, above.start, above.end, line.start);
  const isNamed =
    named.name.end > named.name.start &&
    above.end - above.start <= names.longestLine &&
    names.isName(text.slice(named.name.start, named.name.end), "setext", true);
  if (!isNamed && (underline.length < shortestUnderline || line.indent > 0 || !isTitle(text, above))) return undefined;
  return {
    ...named,
    form: "setext",
    level: underline.level,
    span: { start: above.start, end: line.end },
    next: line.next,
    marker: { start: above.start, end: above.start },
    name: named.name.end > named.name.start ? named.name : trimSpan(text, above.start, above.end),
  };
}

/** Level of an underline (`===` is 1, `---` is 2) in the line from `first` to `end`, and how long it is; level 0 for any other line. */
function readUnderline(text: string, first: number, end: number): { level: number; length: number } {
  const code = text.charCodeAt(first);
  if (code !== 61 && code !== 45) return { level: 0, length: 0 };
  let at = first;
  while (at < end && text.charCodeAt(at) === code) at++;
  const length = at - first;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at === end ? { level: code === 61 ? 1 : 2, length } : { level: 0, length: 0 };
}

/** A line that Markdown would take for a setext heading's text, and that looks like a title: no label, no picture, no markup of a table. */
function isTitle(text: string, line: Span): boolean {
  const trimmed = text.slice(line.start, line.end).trim();
  return trimmed !== "" && !/^(?:[|<>*_\-+=]|!\[)/.test(trimmed) && !trimmed.endsWith(":") && !/ {3,}/.test(trimmed);
}
