// Semantic tokens of a report: section names, labels, values, marks, periods and placeholders. Prose keeps the grammar's colours.

import type { Analysis } from "../analyze.ts";
import { inReport, type Placed, type Report, valueText } from "../report.ts";
import { type Span, shiftSpan } from "../span.ts";
import type { Field } from "../syntax/fields.ts";
import { afterLineBreak, lineEnd } from "../syntax/lines.ts";
import type { tokenModifiers, tokenTypes } from "../token-types.ts";
import { findFiller } from "../values/filler.ts";
import { readMark } from "../values/mark.ts";

export interface Token {
  /** Within one line. */
  readonly span: Span;
  /** `class` a section's name, `property` a label, `string` a value, `enumMember` a mark, `number` a period, `macro` a placeholder. */
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/** The tokens in document order; none overlap, none is empty, none goes over a line's end. */
export function tokens({ report }: Analysis, within?: Span): Token[] {
  const found: Token[] = [];
  for (const placed of report.sections) {
    const { section, start } = placed;
    if (within && (start > within.end || start + section.text.length < within.start)) continue;
    if (section.definition) found.push(token(inReport(placed, section.heading.name), "class"));
    if (section.reading.fields.length > 0)
      found.push(...section.reading.fields.flatMap((one) => ofField(report, placed, one)));
    else found.push(...placeholders(report, placed));
  }
  const lines = found.flatMap((one) => byLine(report.text, one)).sort((a, b) => a.span.start - b.span.start);
  let end = 0;
  return lines.filter(({ span }) => {
    const free = span.start >= end && (!within || (span.start < within.end && span.end > within.start));
    if (free) end = span.end;
    return free;
  });
}

function token(span: Span, type: Token["type"], modifiers: Token["modifiers"] = []): Token {
  return { span, type, modifiers };
}

function ofField({ format }: Report, placed: Placed, field: Field): Token[] {
  const { definition } = field;
  if (!definition) return [];
  const label = token(inReport(placed, field.label), "property");
  const value = inReport(placed, field.value);
  if (value.start === value.end) return [label];
  const text = valueText(placed.section, field);
  const filler = findFiller(format, text).map((span) => token(shiftSpan(span, value.start), "macro"));
  // A value with a placeholder in it is still to be written.
  if (filler.length > 0) return [label, ...filler];
  if (definition.type === "period") return [label, token(value, "number")];
  if (definition.type !== "mark") return [label, token(value, "string")];
  const mark = readMark(format, text);
  return [label, token(value, "enumMember", mark === undefined ? [] : [mark ? "yes" : "no"])];
}

function placeholders({ format }: Report, { section, start }: Placed): Token[] {
  return section.blocks.flatMap((block) =>
    findFiller(format, block.text).map((span) => token(shiftSpan(span, start + block.start), "macro")),
  );
}

function byLine(text: string, { span, type, modifiers }: Token): Token[] {
  const pieces: Token[] = [];
  for (let at = span.start; at < span.end; ) {
    const end = lineEnd(text, at, span.end);
    if (end > at) pieces.push(token({ start: at, end }, type, modifiers));
    at = afterLineBreak(text, end);
  }
  return pieces;
}
