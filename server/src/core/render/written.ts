// Text that a person typed into a page, as it is written into a report: on one line, and escaped only where it would read differently.

import { toMarkdown } from "mdast-util-to-markdown";
import { type Report, readReport } from "../report.ts";
import { applyEdits, type Edit } from "../span.ts";

/** A typed text as one line: line breaks and tabs are blanks, control characters are gone. */
export function oneLine(typed: string): string {
  return typed
    .replace(/(?<!\s)\s*[\r\n\u2028\u2029]\s*/g, " ")
    .replace(/\t/g, " ")
    .replace(/[\u0000-\u001F\u007F]/g, "")
    .trim();
}

/** Ways to write a text, plainest first: as it is, with what Markdown would read escaped, with every sign escaped. */
export function waysToWrite(text: string): string[] {
  const escaped = toMarkdown({ type: "paragraph", children: [{ type: "text", value: text }] }).trimEnd();
  const everySign = text.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/\\\\$/, "&#92;");
  return [...new Set([text, escaped, everySign])];
}

/**
 * The edit, made as small as it can be, that writes a text in the plainest way in which the report then says what was meant.
 * @param edit makes the edit for one way of writing. @param says whether a report says what was meant, and nothing else has changed.
 * @returns undefined where there is no such way.
 */
export function editThatSays(
  report: Report,
  ways: readonly string[],
  edit: (written: string) => Edit,
  says: (after: Report) => boolean,
): Edit | undefined {
  for (const way of ways) {
    const one = smallest(report.text, edit(way));
    if (says(readReport(applyEdits(report.text, [one]), report.format, report))) return one;
  }
  return undefined;
}

/** The edit without what its text has in common with the text it replaces, at both ends. */
function smallest(text: string, { span, text: now }: Edit): Edit {
  const before = text.slice(span.start, span.end);
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  if (head > 0 && isHigh(before.charCodeAt(head - 1))) head--;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  if (tail > 0 && isLow(before.charCodeAt(before.length - tail))) tail--;
  return {
    span: { start: span.start + head, end: span.end - tail },
    text: now.slice(head, now.length - tail),
  };
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
