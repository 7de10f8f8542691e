// Silences a rule in place, by a comment. Where a comment on the line before would break what stands there, a pair of comments does it.

import type { Problem } from "../problem.ts";
import { lineEndingIn, type Report, sectionAt } from "../report.ts";
import type { Edit } from "../span.ts";
import { lineStart, textStart } from "../syntax/lines.ts";

/** The edits that silence a problem's rule where the problem stands, and nowhere else if that can be. */
export function silenceHere(report: Report, problem: Problem): Edit[] {
  const { text } = report;
  const ending = lineEndingIn(report);
  const at = Math.max(lineStart(text, problem.span.start), textStart(text));
  const known =
    /<!--[ \t]*results-summary-disable-next-line(?:[ \t]+[\w, \t-]*?)?(?=[ \t]*-->[ \t]*(?:\r\n|\r|\n)$)/.exec(
      text.slice(0, at).slice(-1000),
    );
  // A comment without ids silences all rules; then there is no problem to silence.
  if (known) {
    const behind = Math.max(0, at - 1000) + known.index + known[0].length;
    return [{ span: { start: behind, end: behind }, text: ` ${problem.rule}` }];
  }
  const block = blockAround(report, at);
  if (!block || block.start === at) {
    const indent = /^[ \t]*/.exec(text.slice(at))?.[0] ?? "";
    const comment = `${indent}<!-- results-summary-disable-next-line ${problem.rule} -->${ending}`;
    return [{ span: { start: at, end: at }, text: comment }];
  }
  return [
    insert(block.start, `<!-- results-summary-disable ${problem.rule} -->${ending}${ending}`),
    insert(block.end, `${ending}${ending}<!-- results-summary-enable ${problem.rule} -->`),
  ];
}

function insert(offset: number, text: string): Edit {
  return { span: { start: offset, end: offset }, text };
}

/** The block of prose, list or table that a line stands in; undefined for headings and fields, whose lines stand for themselves. */
function blockAround(report: Report, line: number): { start: number; end: number } | undefined {
  const placed = sectionAt(report, line);
  if (!placed) return undefined;
  const { section, start } = placed;
  const field = section.reading.fields.find(({ span, table }) => !table && start + span.start === line);
  if (field) return undefined;
  const block = section.blocks.find((one) => start + one.start <= line && line < start + one.start + one.text.length);
  return block && { start: start + block.start, end: start + block.start + block.text.length };
}
