// Compares problems as text. An annotation line under a line of the report says what is found in it:
//
//     <i>Period:</i>⇥2027-2024
//   //~              ^^^^^^^^^ 💡 error reversed-period: The period ends (2024) before it starts (2027).
//
// 💡 marks a problem with a safe fix, 🔧 one with fixes to choose from. A tab counts as one column. A zero-width problem has one |.

import { strict as assert } from "node:assert";
import { type AnalyzeOptions, analyze } from "../../server/src/core/analyze.ts";
import { applyFixes, fixAll } from "../../server/src/core/fix-all.ts";
import type { Problem } from "../../server/src/core/problem.ts";
import type { Settings } from "../../server/src/core/settings.ts";
import { afterLineBreak, lineEnd } from "../../server/src/core/syntax/lines.ts";
import { marked } from "./markers.ts";
import { settings as builtIn, changed, sample } from "./sample.ts";

const prefix = "//~ ";

/** The problems of a text. */
export function problemsOf(text: string, settings: Settings = builtIn, options?: AnalyzeOptions): readonly Problem[] {
  return analyze(text, settings, options).problems;
}

/** Lines of a text around its problems, annotated; the whole text where `whole` is set. */
export function annotate(text: string, problems: readonly Problem[], whole = false): string {
  const lines: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const end = lineEnd(text, at);
    const here = problems.filter(({ span }) => span.start >= at && span.start <= end);
    if (whole || here.length > 0)
      lines.push(`${" ".repeat(prefix.length)}${text.slice(at, end)}`.replaceAll("\t", "⇥").trimEnd());
    for (const problem of here) lines.push(annotation(problem, at, end));
    if (end >= text.length) break;
    at = afterLineBreak(text, end);
  }
  return lines.join("\n");
}

function annotation({ span, fixes, severity, rule, message }: Problem, start: number, end: number): string {
  const width = Math.min(span.end, end) - span.start;
  const carets = width > 0 ? "^".repeat(width) : "|";
  const bulb = fixes.some((fix) => fix.safe) ? "💡 " : fixes.length > 0 ? "🔧 " : "";
  return `${prefix}${" ".repeat(span.start - start)}${carets}${span.end > end ? "…" : ""} ${bulb}${severity} ${rule}: ${message}`;
}

/**
 * Checks the sample report with one change: the annotated lines must be what the rules find, all of it.
 * @param expected annotated lines, indented by any margin; empty for a report without problems.
 */
export function checkChanged(find: string, replace: string, expected: string, settings: Settings = builtIn): void {
  checkText(changed(find.replaceAll("⇥", "\t"), replace.replaceAll("⇥", "\t")), expected, settings);
}

/** Checks a whole text: `expected` holds only the lines with problems. */
export function checkText(text: string, expected: string, settings: Settings = builtIn): void {
  assert.equal(annotate(text, problemsOf(text, settings)), unindent(expected));
}

/** Takes the common margin and the blank lines at both ends away. Lines keep the column of the annotation prefix. */
export function unindent(text: string): string {
  const lines = text.split("\n");
  while (lines[0]?.trim() === "") lines.shift();
  while (lines.at(-1)?.trim() === "") lines.pop();
  const margin = Math.min(
    ...lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length),
  );
  // The margin is set by the annotation lines: their prefix stands at column 0.
  const annotations = lines.filter((line) => line.trimStart().startsWith(prefix.trim()));
  const own = annotations.length > 0 ? Math.min(...annotations.map((line) => line.indexOf(prefix.trim()))) : margin;
  return lines.map((line) => line.slice(Math.min(own, line.length)).trimEnd()).join("\n");
}

/**
 * Checks what the first fix of the problem at the selection makes of the sample report, with `find` replaced by `before`.
 * @param before the changed part with `<|…|>` around the problem's span (or `<|>` at it); @param after the same part once mended.
 * @param choose which fix: by its place, or by a part of its title.
 */
export function checkFix(
  find: string,
  before: string,
  after: string,
  choose: number | string = 0,
  settings: Settings = builtIn,
): void {
  const { text, selection } = marked(changed(find.replaceAll("⇥", "\t"), before));
  const problem = problemsOf(text, settings).find(
    ({ span, fixes }) => span.start === selection.start && span.end === selection.end && fixes.length > 0,
  );
  assert.ok(problem, `No problem with a fix there; found:\n${annotate(text, problemsOf(text, settings))}`);
  const fix =
    typeof choose === "number" ? problem.fixes[choose] : problem.fixes.find(({ title }) => title.includes(choose));
  assert.ok(fix, `No such fix; there are: ${problem.fixes.map(({ title }) => title).join(" · ")}`);
  const result = applyFixes(text, [fix]);
  assert.equal(result, changed(find.replaceAll("⇥", "\t"), after.replaceAll("⇥", "\t")));
  const still = problemsOf(result, settings).filter(
    (one) => one.rule === problem.rule && one.span.start === problem.span.start,
  );
  assert.deepEqual(still, [], "The fix leaves its problem standing");
}

/** Checks that “fix all” makes `after` of `before`, both in place of `find` in the sample, and that doing it again changes nothing. */
export function checkFixAll(find: string, before: string, after: string, settings: Settings = builtIn): void {
  const result = fixAll(changed(find.replaceAll("⇥", "\t"), before.replaceAll("⇥", "\t")), settings).text;
  assert.equal(result, changed(find.replaceAll("⇥", "\t"), after.replaceAll("⇥", "\t")));
  assert.equal(fixAll(result, settings).text, result, "A second run changes something");
}

export { sample };

/** The text in which the first problem that `include` accepts is mended by its first fix, again and again, until there is none. */
export function mendOneByOne(text: string, include: (problem: Problem) => boolean): string {
  const fix = problemsOf(text).find(include)?.fixes[0];
  return fix ? mendOneByOne(applyFixes(text, [fix]), include) : text;
}
