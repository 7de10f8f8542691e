// The lines around a problem, with what is wrong underlined. For terminals: whatever a report holds, only printable text comes out.

import type { Span } from "../../core/span.ts";
import { afterLineBreak, lineEnd, lineStart } from "../../core/syntax/lines.ts";
import type { Colours } from "../terminal.ts";

const tabWidth = 4;
const shortest = 40;

/** A line as it is shown, and the columns of what is underlined in it. */
interface ShownLine {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The line where a span starts, the line before it, and the marks under it; without line break at the end.
 * @param line number of the span's first line, from 1. @param width columns to fill
 */
export function codeFrame(text: string, span: Span, line: number, width: number, colours: Colours): string {
  const { dim, red, bold } = colours;
  const start = lineStart(text, span.start);
  const end = lineEnd(text, start);
  const gutter = String(line).length;
  const room = Math.max(shortest, width - gutter - 5);
  const shown = showLine(text.slice(start, end), span.start - start, Math.min(span.end, end) - start, room);
  const rows: string[] = [];
  if (start > 0) {
    const before = text.slice(lineStart(text, beforeBreak(text, start)), beforeBreak(text, start));
    const context = showLine(before, 0, 0, room).text;
    if (context.trim() !== "") rows.push(dim(`  ${String(line - 1).padStart(gutter)} │ ${context}`.trimEnd()));
  }
  const marks = "^".repeat(Math.max(1, shown.to - shown.from));
  const more = span.end > afterLineBreak(text, end) ? "…" : "";
  rows.push(`${bold(">")} ${line} ${dim("│")} ${shown.text}`.trimEnd());
  rows.push(`  ${" ".repeat(gutter)} ${dim("│")} ${" ".repeat(shown.from)}${red(marks + more)}`);
  return rows.join("\n");
}

/** The end of the line before the one that starts at `start`. */
function beforeBreak(text: string, start: number): number {
  return text.charCodeAt(start - 1) === 10 && text.charCodeAt(start - 2) === 13 ? start - 2 : start - 1;
}

/** A line with tabs as blanks and nothing that a terminal would obey, cut to `room` columns around what is underlined. */
function showLine(line: string, from: number, to: number, room: number): ShownLine {
  // Far more than fits is cut off first: a line may have millions of characters.
  const skip = from > room * 2 ? safeCut(line, from - room) : 0;
  const piece = line.slice(skip, safeCut(line, Math.max(to, from) + room * 2));
  let text = "";
  let shownFrom = 0;
  let shownTo = 0;
  let at = skip;
  for (const character of piece) {
    if (at <= from) shownFrom = text.length;
    if (at <= to) shownTo = text.length;
    text += character === "\t" ? " ".repeat(tabWidth - (text.length % tabWidth)) : printable(character);
    at += character.length;
  }
  if (at <= from) shownFrom = text.length;
  if (at <= to) shownTo = text.length;
  return window({ text, from: shownFrom, to: shownTo }, room, skip > 0);
}

function window({ text, from, to }: ShownLine, room: number, cut: boolean): ShownLine {
  if (text.length <= room && !cut) return { text, from, to };
  const start = from < room - 10 && !cut ? 0 : Math.max(0, from - Math.floor(room / 3));
  const left = start > 0 || cut ? "…" : "";
  const end = start + room - left.length - 1;
  const right = end < text.length ? "…" : "";
  const shift = left.length - start;
  return {
    text: left + text.slice(start, end) + right,
    from: from + shift,
    to: Math.min(Math.max(to, from) + shift, room),
  };
}

/** An offset that does not part a surrogate pair. */
function safeCut(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  return code >= 0xdc00 && code < 0xe000 ? offset - 1 : offset;
}

/** A character that shows itself and does nothing: control characters become their pictures. */
function printable(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(character) ? "·" : character;
}

/** A message or name for a terminal: on one line, with nothing that the terminal would obey. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => (/\s/.test(character) ? " " : printable(character)));
}
