// Formats a report: blank lines, trailing white space, line endings, lines of fields. White space only, and hard breaks behind fields; wording is the rules'.

import type { Analysis } from "../analyze.ts";
import type { Placed } from "../report.ts";
import { firstIndex } from "../search.ts";
import { buildSection, type Section } from "../section.ts";
import { applyEdits, type Edit, type Span, shiftEdit, touches } from "../span.ts";
import type { Format } from "../template/format.ts";
import { blankEdits } from "./format/blanks.ts";
import { endingOf, type Gap, gapsOf, wantedGap } from "./format/gaps.ts";
import { layoutOf } from "./format/layout.ts";

/**
 * The edits that bring a report into its canonical white space; in document order, none overlapping, each as small as can be.
 * Code, comments and what conflicts set aside stay as they are. Formatting a formatted report gives no edits.
 * @param within only edits that touch this stretch.
 */
export function formatReport({ report }: Analysis, within?: Span): Edit[] {
  const { text } = report;
  const layout = layoutOf(report);
  const gaps = gapsOf(text, layout);
  if (gaps.length === 0) return [];
  const ending = endingOf(text, gaps);
  const inRange = (edit: Edit) => !within || touches(edit.span, within);
  const wanted = (list: readonly Gap[], join: boolean) =>
    list.flatMap((gap) => shrink(text, wantedGap(text, gap, layout, ending, join))).filter(inRange);
  const edits = blankEdits(report).filter((edit) => !isFrozen(layout.frozen, edit.span) && inRange(edit));
  const { free, inFields } = sortOut(gaps, report.sections);
  edits.push(...wanted(free, true));
  for (const [placed, own] of inFields) {
    const tries = [wanted(own, true), wanted(own, false)];
    edits.push(...(tries.find((some) => readsTheSame(placed, some, report.format)) ?? []));
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** Whether a span shares a character with one of the spans, which are in order and do not overlap. */
function isFrozen(frozen: readonly Span[], span: Span): boolean {
  const next = frozen[firstIndex(frozen.length, (index) => (frozen[index] as Span).end > span.start)];
  return next !== undefined && next.start < span.end;
}

/** The gaps that start in the body of a section with fields, by section, and all others. */
function sortOut(gaps: readonly Gap[], sections: readonly Placed[]): { free: Gap[]; inFields: Map<Placed, Gap[]> } {
  const free: Gap[] = [];
  const inFields = new Map<Placed, Gap[]>();
  let index = 0;
  for (const gap of gaps) {
    const at = gap.span.start;
    while ((sections[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= at) index++;
    const placed = sections[index];
    const inside = placed && placed.section.reading.fields.length > 0 && at >= placed.start + placed.section.body.start;
    if (!inside || !gap.before) free.push(gap);
    else {
      const own = inFields.get(placed) ?? [];
      own.push(gap);
      inFields.set(placed, own);
    }
  }
  return { free, inFields };
}

/** Whether a section's fields have the same labels and values after the edits; what they do to its heading is left out. */
function readsTheSame({ start, section }: Placed, edits: readonly Edit[], format: Format): boolean {
  const from = section.body.start;
  const body = section.text.slice(from);
  const own = edits.map((edit) => shiftEdit(edit, -start - from)).map((edit) => cut(edit, body.length));
  const heading = { ...section.heading, next: 0 };
  const after = buildSection(section.role, section.definition, heading, applyEdits(body, own), format, undefined);
  return described(section) === described(after);
}

/** An edit without what it changes behind the section. */
function cut(edit: Edit, length: number): Edit {
  return { span: { start: edit.span.start, end: Math.min(edit.span.end, length) }, text: edit.text };
}

function described(section: Section): string {
  const words = ({ start, end }: Span) => section.text.slice(start, end).replace(/\s+/g, " ").trim();
  const { fields, others } = section.reading;
  return JSON.stringify([
    fields.map(({ definition, match, label, value }) => [definition?.id, match, words(label), words(value)]),
    others.map(words),
  ]);
}

/** The edit without what it leaves as it is at either end; none if it changes nothing. A CRLF is never split. */
function shrink(text: string, edit: Edit): Edit[] {
  if (text.slice(edit.span.start, edit.span.end) === edit.text) return [];
  const units = (source: string) => source.match(/\r\n|[\s\S]/g) ?? [];
  const before = units(text.slice(edit.span.start, edit.span.end));
  const after = units(edit.text);
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const changed = (all: readonly string[]) => all.slice(head, all.length - tail).join("");
  const [old, now] = [changed(before), changed(after)];
  const start = edit.span.start + before.slice(0, head).join("").length;
  return old === now ? [] : [{ span: { start, end: start + old.length }, text: now }];
}
