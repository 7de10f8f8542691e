// A rule's examples as Markdown: the changed lines of the sample report, what the program underlines in them and says, and what its fix makes of them.

import { structuredPatch } from "diff";
import { analyze } from "../../server/src/core/analyze.ts";
import { applyFixes } from "../../server/src/core/fix-all.ts";
import type { Problem } from "../../server/src/core/problem.ts";
import type { Example, Rule } from "../../server/src/core/rules/rule.ts";
import { builtInSettings } from "../../server/src/core/settings.ts";
import { lineEnd, lineStart } from "../../server/src/core/syntax/lines.ts";
import { openaidFormat } from "../../server/src/core/template/format.ts";
import { reportText } from "../../server/src/core/template/text.ts";

const format = openaidFormat();
/** A fixed day: the pages are the same whenever they are made. */
const settings = builtInSettings(format, { year: 2026 });
const sample = reportText(format, "example");
const longest = 160;
const mostLines = 8;

/** A bad example with what is said of it. @throws when the rule does not find it. */
export function badExample(rule: Rule, example: Example): string {
  const { text, start, end } = changed(example);
  const problem = analyze(text, settings).problems.find((one) => one.rule === rule.id);
  if (!problem) throw new Error(`${rule.id} does not find its bad example ${JSON.stringify(example.replace)}`);
  const shown = example.replace.trim() === "" ? [removed(example.find)] : [];
  const inside =
    problem.span.start >= lineStart(text, start) &&
    problem.span.start <= lineEnd(text, end) &&
    example.replace.trim() !== "";
  if (!inside && example.replace.trim() !== "") shown.push(code(linesAt(text, start, end)));
  shown.push(code(frame(text, problem, inside ? start : problem.span.start, inside ? end : problem.span.start)));
  return [...note(example), ...shown, `> ${problem.message}`, ...fixed(text, problem)].join("\n\n");
}

/** A good example. */
export function goodExample(example: Example): string {
  const { text, start, end } = changed(example);
  return [...note(example), code(linesAt(text, start, end))].join("\n\n");
}

function changed({ find, replace }: Example): { text: string; start: number; end: number } {
  const start = sample.indexOf(find);
  if (start < 0) throw new Error(`The sample report has no ${JSON.stringify(find)}`);
  const text = sample.slice(0, start) + replace + sample.slice(start + find.length);
  return { text, start, end: start + replace.trimEnd().length };
}

function note({ note: text }: Example): string[] {
  return text === undefined ? [] : [text];
}

function removed(find: string): string {
  const lines = cutLines(find.trim().split("\n"));
  return `Without this:\n\n${code(
    lines.map((line) => `- ${line}`.trimEnd()),
    "diff",
  )}`;
}

/** The lines from `start` to `end`, and under the one where the problem starts the marks. */
function frame(text: string, { span }: Problem, start: number, end: number): string[] {
  const lines: string[] = [];
  for (let at = lineStart(text, start); at <= end; at = lineEnd(text, at) + 1) {
    const to = lineEnd(text, at);
    const line = text.slice(at, to);
    if (span.start < at || span.start > to) {
      lines.push(shorten(line, 0).line);
      continue;
    }
    const { line: shown, shift } = shorten(line, span.start - at);
    const lead = shown.slice(0, span.start - at - shift).replace(/[^\t]/g, " ");
    const width = Math.max(1, Math.min(span.end, to) - span.start);
    lines.push(shown, lead + "^".repeat(Math.min(width, Math.max(1, shown.length - lead.length))));
  }
  return around(lines);
}

/** The lines around the marks, where there are many. */
function around(lines: readonly string[]): string[] {
  const marks = lines.findIndex((line) => /^\s*\^+$/.test(line));
  const first = Math.max(0, Math.min(marks - 2, lines.length - mostLines));
  if (lines.length <= mostLines || marks < 0) return cutLines(lines);
  const shown = lines.slice(first, first + mostLines);
  return [...(first > 0 ? ["…"] : []), ...shown, ...(first + mostLines < lines.length ? ["…"] : [])];
}

/** A line with what is far from the problem left out. `shift`: how much further left the problem stands. */
function shorten(line: string, at: number): { line: string; shift: number } {
  if (line.length <= longest) return { line, shift: 0 };
  const from = at < longest - 60 ? 0 : line.indexOf(" ", at - 60) + 1;
  const to = line.lastIndexOf(" ", from + longest);
  const end = to > at ? to : from + longest;
  const left = from > 0 ? "… " : "";
  return { line: `${left}${line.slice(from, end)}${end < line.length ? " …" : ""}`, shift: from - left.length };
}

/** The lines from `start` to `end`, each with what is far from the change left out. */
function linesAt(text: string, start: number, end: number): string[] {
  const from = lineStart(text, start);
  const lines = text.slice(from, lineEnd(text, end)).split("\n");
  return cutLines(lines, start - from);
}

/** The first lines; `at` is what matters in the first of them. */
function cutLines(lines: readonly string[], at = 0): string[] {
  const shown = lines.slice(0, mostLines).map((line, index) => shorten(line, index === 0 ? at : 0).line);
  return lines.length > mostLines ? [...shown, "…"] : shown;
}

/** What the first fix makes of the text, as a diff. */
function fixed(text: string, problem: Problem): string[] {
  const [fix] = problem.fixes;
  if (!fix) return [];
  const others =
    problem.fixes.length > 1
      ? ` (or ${problem.fixes
          .slice(1)
          .map(({ title }) => `*${title}*`)
          .join(", ")})`
      : "";
  const { hunks } = structuredPatch("", "", text, applyFixes(text, [fix]), "", "", { context: 0 });
  const lines = hunks.flatMap((hunk) => hunk.lines).filter((line) => !line.startsWith("\\"));
  const shown = lines.map((line) => `${line[0]} ${shorten(line.slice(1), 0).line}`.trimEnd());
  const cut = shown.length > mostLines * 2 ? [...shown.slice(0, mostLines * 2), "  …"] : shown;
  return [`${fix.safe ? "Mended" : "A quick fix"}: *${fix.title}*${others}`, code(cut, "diff")];
}

/** A code block; its fence is longer than any in it. */
function code(lines: readonly string[], language = "text"): string {
  const text = lines.join("\n");
  const fences = [...text.matchAll(/`{3,}/g)].map(([fence]) => fence.length);
  const fence = "`".repeat(Math.max(3, ...fences.map((length) => length + 1)));
  return `${fence}${language}\n${text}\n${fence}`;
}
