// What stands in a section besides what is shown in a place of its own, as a field is: blocks with those lines cut out of them.

import { type Block, placeBlocks } from "../block.ts";
import type { Section } from "../section.ts";
import { type Span, shiftSpan } from "../span.ts";
import { trimSpan } from "../syntax/lines.ts";
import { tableCells } from "../syntax/table.ts";

/** The blocks among a section's fields that are none: lines, sub-headings, the words in a table's header. */
export function otherBlocks(section: Section): Block[] {
  const { text, reading } = section;
  const tables = new Set(reading.fields.flatMap(({ table }) => table ?? []));
  const headers = [...tables].flatMap(({ header }) => header ?? []);
  const scaffolds = [...tables].flatMap(({ scaffold }) => scaffold);
  const others = blocksWithout(section, [...reading.fields.map(({ span }) => span), ...scaffolds, ...headers]);
  // A header's words are no table without its rows.
  const cells = headers.flatMap(({ start, end }) => tableCells(text, start, end) ?? []);
  const words = cells.filter((cell) => cell.start < cell.end);
  return [...others, ...placeBlocks(text, words, [])].sort((a, b) => a.start - b.start);
}

/** The blocks of a section without the lines that are cut out of them; offsets count from its start. A block that is not cut stays the same. */
export function blocksWithout({ text, blocks }: Section, lines: readonly Span[]): Block[] {
  const sorted = [...lines].sort((a, b) => a.start - b.start);
  let next = 0;
  return blocks.flatMap((block) => {
    const span = shiftSpan({ start: 0, end: block.text.length }, block.start);
    while (next < sorted.length && (sorted[next] as Span).end <= span.start) next++;
    const cut: Span[] = [];
    for (let at = next; at < sorted.length && (sorted[at] as Span).start < span.end; at++) cut.push(sorted[at] as Span);
    return cut.length === 0 ? [block] : placeBlocks(text, rest(text, span, cut), []);
  });
}

/** What is left of a span without the stretches that are cut out of it. */
function rest(text: string, span: Span, cut: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  for (const line of cut) {
    if (line.start > start) parts.push(trimSpan(text, start, line.start));
    start = Math.max(start, line.end);
  }
  if (start < span.end) parts.push(trimSpan(text, start, span.end));
  return parts.filter((part) => part.start < part.end);
}
