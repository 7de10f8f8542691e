// What “expand selection” selects, from the word under the caret out to the whole report. Spans only.

import type { Analysis } from "../analyze.ts";
import { type PartNode, partTree } from "../parts.ts";
import { inReport, type Placed, type Report, sectionAt } from "../report.ts";
import { holds, type Span, shiftSpan } from "../span.ts";
import { trimSpan } from "../syntax/lines.ts";

/** The stretches around an offset, innermost first; each holds the offset and is larger than the one before. Never empty. */
export function selectionRanges({ report }: Analysis, offset: number): Span[] {
  const placed = sectionAt(report, offset);
  const candidates = [
    ...(placed ? inSection(placed, offset) : []),
    ...parts(partTree(report), report, offset),
    { start: 0, end: report.text.length },
  ]
    .filter((span) => holds(span, offset) && (span.end > span.start || report.text === ""))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const growing: Span[] = [];
  for (const span of candidates) {
    const inner = growing.at(-1);
    const larger = !inner || span.end - span.start > inner.end - inner.start;
    if (larger && (!inner || (span.start <= inner.start && inner.end <= span.end))) growing.push(span);
  }
  return growing;
}

function inSection(placed: Placed, offset: number): Span[] {
  const { section, start } = placed;
  const at = offset - start;
  const spans: Span[] = [section.heading.name, section.heading.span, trimSpan(section.text, 0, section.text.length)];
  spans.push(trimSpan(section.text, section.body.start, section.body.end));
  for (const field of section.reading.fields) {
    if (!holds(field.span, at)) continue;
    spans.push(...words(section.text, field.span, at), field.label, field.value, field.span);
  }
  if (holds(section.heading.span, at)) spans.push(...words(section.text, section.heading.span, at));
  const block = section.blocks.find((one) => holds({ start: one.start, end: one.start + one.text.length }, at));
  if (block) {
    spans.push({ start: block.start, end: block.start + block.text.length });
    const { links, images, paragraphs } = block.facts;
    for (const { span, url } of [...links, ...images])
      spans.push(shiftSpan(span, block.start), shiftSpan(url, block.start));
    for (const paragraph of paragraphs) {
      const span = shiftSpan(paragraph, block.start);
      if (!holds(span, at)) continue;
      spans.push(span, ...sentences(section.text, span, at), ...words(section.text, span, at));
    }
  }
  return spans.map((span) => inReport(placed, span));
}

function parts(nodes: readonly PartNode[], report: Report, offset: number): Span[] {
  return nodes
    .filter(({ span }) => holds(span, offset))
    .flatMap(({ span, children }) => [trimSpan(report.text, span.start, span.end), ...parts(children, report, offset)]);
}

function words(text: string, span: Span, offset: number): Span[] {
  return segments(text, span, offset, "word").filter(({ isWordLike }) => isWordLike);
}

function sentences(text: string, span: Span, offset: number): Span[] {
  return segments(text, span, offset, "sentence").map(({ start, end }) => trimSpan(text, start, end));
}

/** The segments on both sides of an offset. No others are asked for: each that is given carries a copy of the whole text. */
function segments(
  text: string,
  span: Span,
  offset: number,
  granularity: "word" | "sentence",
): (Span & { isWordLike: boolean })[] {
  const all = new Intl.Segmenter("en", { granularity }).segment(text.slice(span.start, span.end));
  return [offset - 1, offset].flatMap((at) => {
    const found = all.containing(at - span.start);
    if (!found) return [];
    const start = span.start + found.index;
    return [{ start, end: start + found.segment.length, isWordLike: found.isWordLike === true }];
  });
}
