// What must hold for every text (FORMAT §5 of the contract, and the invariants of the architecture). Each throws where it does not.

import { strict as assert } from "node:assert";
import { analyze } from "../../server/src/core/analyze.ts";
import { formatReport } from "../../server/src/core/features/format.ts";
import { applyFixes, fixAll } from "../../server/src/core/fix-all.ts";
import type { Problem } from "../../server/src/core/problem.ts";
import { type Report, readReport } from "../../server/src/core/report.ts";
import { applyEdits, type Span } from "../../server/src/core/span.ts";
import { format, settings } from "../kit/sample.ts";
import { applyChange, type Input } from "./arbitraries.ts";

/** Errors by which a fix may say that what it inserted is still to be filled in. */
const stillToFill = new Set([
  "empty-section",
  "empty-field",
  "missing-headline",
  "missing-author",
  "invalid-author",
  "missing-field",
  "no-domain-marked",
]);

/** A reading covers the text: sections follow each other without a gap, and blocks, fields and facts lie inside theirs. */
export function readingCovers(text: string): void {
  const report = readReport(text, format);
  let at = 0;
  for (const { start, section } of report.sections) {
    assert.equal(start, at, "sections have a gap");
    at += section.text.length;
    let block = section.body.start;
    for (const { start: from, text: source, facts } of section.blocks) {
      assert.ok(from >= block, "blocks overlap");
      assert.equal(section.text.slice(from, from + source.length), source);
      block = from + source.length;
      for (const span of [...facts.paragraphs, ...facts.runs, ...facts.comments]) fits(source, span, "facts");
      for (const { span, url } of [...facts.images, ...facts.links])
        for (const one of [span, url]) fits(source, one, "link");
    }
    let line = section.body.start;
    for (const field of section.reading.fields) {
      assert.ok(field.span.start >= line, "fields overlap");
      line = field.span.end;
      for (const span of [field.span, field.lead, field.label, field.labelWithColon, field.value])
        fits(section.text, span, "field");
      assert.ok(
        field.lead.end === field.value.start && field.label.end <= field.lead.end,
        "a field's lead ends where its value starts",
      );
    }
    assert.ok(section.words >= 0);
  }
  assert.equal(at, text.length, "sections do not reach the end");
}

/** Every span lies in the text, and neither inside a line break nor inside a surrogate pair. */
export function spansFit(text: string): void {
  for (const problem of analyze(text, settings).problems) {
    fits(text, problem.span, problem.rule);
    for (const place of problem.related ?? []) fits(text, place.span, problem.rule);
    for (const fix of problem.fixes)
      for (const edit of fix.edits) fits(text, edit.span, `${problem.rule}: ${fix.title}`);
  }
}

/** @throws where a span does not lie in the text, or cuts a line break or a surrogate pair */
export function fits(text: string, { start, end }: Span, what: string): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${what}: ${start}-${end} of ${text.length}`);
  for (const at of [start, end]) {
    const pair = text.slice(at - 1, at + 1);
    assert.ok(at === 0 || pair !== "\r\n", `${what}: ${at} is inside a line break`);
    assert.ok(at === 0 || !/^[\ud800-\udbff][\udc00-\udfff]$/.test(pair), `${what}: ${at} is inside a surrogate pair`);
  }
}

/** Each fix removes the problem that it is offered on and raises no new error but that its own insertion is to be filled in. */
export function fixesMend(text: string): void {
  // A fix may move text to where a comment no longer silences it, or moves the comment: what it hid is no new error.
  if (text.includes("results-summary-disable")) return;
  const before = analyze(text, settings);
  const { problems } = before;
  const errorsBefore = countErrors(problems);
  // Of a text without any section only that is said; with its first section it is a report, and what else is missing shows.
  const begun = before.report.sections.some(({ section }) => section.definition);
  const tolerated = begun ? stillToFill : new Set([...stillToFill, "missing-section"]);
  for (const problem of problems) {
    for (const fix of problem.fixes) {
      const result = applyFixes(text, [fix]);
      // What an earlier analysis leaves is the same as afresh, and sooner: incrementalIsFresh holds it.
      const after = analyze(result, settings, { before }).problems;
      const what = `${problem.rule} “${fix.title}”`;
      assert.ok(
        count(after, problem.rule) < count(problems, problem.rule) ||
          !after.some((one) => same(one, problem, text, result)),
        `${what} leaves its problem`,
      );
      for (const [rule, errors] of countErrors(after)) {
        if (!tolerated.has(rule)) assert.ok(errors <= (errorsBefore.get(rule) ?? 0), `${what} raises ${rule}`);
      }
    }
  }
}

function count(problems: readonly Problem[], rule: string): number {
  return problems.filter((problem) => problem.rule === rule).length;
}

function same(a: Problem, b: Problem, textA: string, textB: string): boolean {
  return (
    a.rule === b.rule &&
    a.message === b.message &&
    a.span.start === b.span.start &&
    textA.slice(a.span.start, a.span.end) === textB.slice(b.span.start, b.span.end)
  );
}

function countErrors(problems: readonly Problem[]): Map<string, number> {
  const errors = new Map<string, number>();
  for (const { rule, severity } of problems) if (severity === "error") errors.set(rule, (errors.get(rule) ?? 0) + 1);
  return errors;
}

/** “Fix all” reaches a fixpoint: no safe fix is left, and a second run changes nothing. */
export function fixAllEnds(text: string): void {
  const once = fixAll(text, settings);
  assert.deepEqual(
    once.analysis.problems
      .filter((problem) => problem.fixes.some((fix) => fix.safe))
      .map(({ rule, message }) => `${rule}: ${message}`),
    [],
    "a safe fix is left",
  );
  assert.equal(fixAll(once.text, settings).text, once.text, "a second run changes something");
}

/** The formatter is idempotent, keeps every character that is no white space but hard breaks behind fields, and gives no new problem. */
export function formatKeeps(text: string): void {
  const before = analyze(text, settings);
  const once = applyEdits(text, formatReport(before));
  const after = analyze(once, settings);
  assert.equal(solid(once), solid(text), "a character is lost");
  assert.deepEqual(prose(after.report), prose(before.report), "a character of prose is lost");
  assert.equal(applyEdits(once, formatReport(after)), once, "formatting again changes something");
  const known = tally(before.problems);
  for (const [rule, times] of tally(after.problems))
    assert.ok(times <= (known.get(rule) ?? 0), `formatting gives ${rule}`);
}

/** What is no white space, without what may be a hard break at the end of a line. */
function solid(text: string): string {
  return text.replace(/(?:\\|<br ?\/?>)(?=[^\S\r\n]*(?:[\r\n]|$))/gi, "").replace(/\s/g, "");
}

/** What is no white space in each section that has no fields. */
function prose({ sections }: Report): string[] {
  return sections
    .filter(({ section }) => section.role !== "preamble" && section.reading.fields.length === 0)
    .map(({ section }) => section.text.replace(/\s/g, ""));
}

function tally(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** Analysing after edits, each on top of the last, equals analysing the final text afresh. */
export function incrementalIsFresh({ text, changes }: Input): void {
  let current = analyze(text, settings);
  for (const change of changes)
    current = analyze(applyChange(current.report.text, change), settings, { before: current });
  assert.deepEqual(current.problems, analyze(current.report.text, settings).problems);
}
