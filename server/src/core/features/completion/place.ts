// Where the caret is when somebody asks for completion: section, line, what is typed so far. And where nothing may be offered.

import type { Analysis } from "../../analyze.ts";
import { lineEndingIn, type Placed, sectionAt } from "../../report.ts";
import type { Span } from "../../span.ts";
import { type LineEnding, lineEnd, lineStart } from "../../syntax/lines.ts";
import type { CompletionOptions } from "./offer.ts";

export interface Place {
  readonly analysis: Analysis;
  readonly options: CompletionOptions;
  readonly placed: Placed;
  readonly offset: number;
  /** The caret's line without its line break. */
  readonly line: Span;
  /** Where the line's text starts; the line's end where it has none. */
  readonly textStart: number;
  /** From there to the caret. */
  readonly before: string;
  /** From the caret to the end of the line. */
  readonly behind: string;
  readonly ending: LineEnding;
}

/** The place of an offset; undefined outside of a report's sections, and where text is no report's: code, comments, conflicts. */
export function placeOf(analysis: Analysis, offset: number, options: CompletionOptions): Place | undefined {
  const { text } = analysis.report;
  const placed = sectionAt(analysis.report, offset);
  if (!placed || isSetAside(analysis, placed, offset)) return undefined;
  const line = { start: lineStart(text, offset), end: lineEnd(text, offset) };
  const own = text.slice(line.start, line.end);
  const textStart = line.start + own.length - own.trimStart().length;
  return {
    analysis,
    options,
    placed,
    offset,
    line,
    textStart,
    before: text.slice(Math.min(textStart, offset), offset),
    behind: text.slice(offset, line.end),
    ending: lineEndingIn(analysis.report),
  };
}

function isSetAside({ report }: Analysis, { section, start }: Placed, offset: number): boolean {
  if (report.conflicts.some(({ span }) => span.start <= offset && offset <= span.end)) return true;
  if (report.unclosed.some(({ opening, end }) => opening.end <= offset && offset < end)) return true;
  const at = offset - start;
  const block = section.blocks.find((one) => one.start < at && at <= one.start + one.text.length);
  if (!block) return false;
  const inside = ({ start: from, end }: Span) => block.start + from < at && at < block.start + end;
  return (
    block.facts.comments.some(inside) ||
    block.facts.tree.children.some(
      (node) =>
        node.type === "code" &&
        inside({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }),
    )
  );
}

/** Whether the caret's line has no text. */
export function isEmptyLine({ textStart, line }: Place): boolean {
  return textStart === line.end;
}

/** Whether the caret's line is one that a field starts on. */
export function onFirstLine({ placed, line }: Place): boolean {
  return placed.section.reading.fields.some(({ span }) => placed.start + span.start === line.start);
}
