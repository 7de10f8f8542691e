// Moves the text of a repeated section to the first one of its kind and takes its heading away. No word is lost.

import { fieldValue, repeatedFields } from "../field-facts.ts";
import { contentEnd, lineEndingIn, type Placed, type Report } from "../report.ts";
import type { Section } from "../section.ts";
import { type Edit, type Span, shiftSpan, touches } from "../span.ts";
import type { Field } from "../syntax/fields.ts";
import { clean } from "../syntax/fold.ts";
import { afterLineBreak, isBlank, lineStart } from "../syntax/lines.ts";
import { sectionExtent, textEnd } from "./extent.ts";
import { insertBlock } from "./insert-block.ts";

/**
 * The edits that make one section of two; undefined where only the writer can do it: two values for one field would meet, a
 * table would be torn, or a conflict or an open fence or comment stands in one of them.
 */
export function mergeSections(report: Report, first: Placed, again: Placed): Edit[] | undefined {
  const target = sectionExtent(report, first);
  const source = sectionExtent(report, again);
  if (isUncertain(report, target) || isUncertain(report, source)) return undefined;
  const same = fieldsThatStandThere(first.section, again.section);
  if (!same) return undefined;
  const body = { start: Math.min(again.start + again.section.body.start, source.end), end: source.end };
  const dropped = same.map(({ span }) => shiftSpan(span, again.start));
  const moved = textWithout(report.text, body, dropped);
  const removal = { span: source, text: apart(report, source) };
  // Below an unknown heading, which goes with the section, fields would be no fields of it.
  const end = again.section.reading.fields.length > 0 ? contentEnd(first) : textEnd(report, target);
  return moved === "" ? [removal] : [insertBlock(report, end, moved), removal];
}

/** What stays where a stretch of whole lines goes: a blank line, if text would come together that was apart, and be read as one. */
function apart(report: Report, { start, end }: Span): string {
  const { text } = report;
  if (start === 0 || end === text.length) return "";
  return isBlank(text, lineStart(text, start - 1), start) ? "" : lineEndingIn(report);
}

/** Whether something in a stretch reaches further than its section once it is moved. */
function isUncertain({ conflicts, unclosed }: Report, stretch: Span): boolean {
  return [...conflicts.map(({ span }) => span), ...unclosed.map(({ opening }) => opening)].some((span) =>
    touches(span, stretch),
  );
}

/** The fields of a repeated section that its first one has with the same value; undefined where the two cannot be joined. */
function fieldsThatStandThere(first: Section, again: Section): Field[] | undefined {
  const { fields } = again.reading;
  if (fields.some(({ table }) => table) || repeatedFields(again).length > 0) return undefined;
  const there = fields.flatMap((field) => {
    const other = first.reading.fields.find(({ definition }) => definition && definition === field.definition);
    return other ? [{ field, other }] : [];
  });
  const equal = there.every(({ field, other }) => clean(fieldValue(again, field)) === clean(fieldValue(first, other)));
  return equal ? there.map(({ field }) => field) : undefined;
}

/** The text in a stretch without some lines of it, LF, without white space around it. */
function textWithout(text: string, stretch: Span, dropped: readonly Span[]): string {
  let rest = "";
  let at = stretch.start;
  for (const { start, end } of dropped) {
    rest += text.slice(at, start);
    at = Math.min(afterLineBreak(text, end), stretch.end);
  }
  rest += text.slice(at, stretch.end);
  return rest
    .replace(/\r\n?/g, "\n")
    .replace(/^(?:[ \t]*\n)+/, "")
    .trimEnd();
}
