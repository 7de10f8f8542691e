// What the formatter must know of each place in a report: what it may not touch, where headings and fields stand. No edits here.

import type { Nodes, RootContent } from "mdast";
import type { Block, Content } from "../../block.ts";
import type { Report } from "../../report.ts";
import type { Section } from "../../section.ts";
import type { Span } from "../../span.ts";
import { shiftSpan } from "../../span.ts";
import type { Field } from "../../syntax/fields.ts";
import { afterLineBreak, lineEnd, lineStart } from "../../syntax/lines.ts";

/** A field with its spans as offsets in the report. */
export interface PlacedField {
  readonly section: Section;
  readonly field: Field;
  readonly span: Span;
  readonly value: Span;
}

/** Offsets in the report. */
export interface Layout {
  /** Code, comments, raw HTML, conflicts and unclosed blocks: in order, none overlapping. */
  readonly frozen: readonly Span[];
  /** Starts of the lines that headings of the outline begin on. */
  readonly headingStarts: ReadonlySet<number>;
  /** Ends of the lines that they end on. */
  readonly headingEnds: ReadonlySet<number>;
  /** Starts of other lines that a blank line must precede. */
  readonly blankBefore: ReadonlySet<number>;
  /** Ends of the lines that end in Markdown's hard break of two spaces. */
  readonly hardBreaks: ReadonlySet<number>;
  /** Fields by the starts of their lines. */
  readonly fields: ReadonlyMap<number, PlacedField>;
}

/** Gathers the layout of a report. */
export function layoutOf(report: Report): Layout {
  const frozen: Span[] = [
    ...report.conflicts.map(({ span, end }) => ({ start: span.start, end })),
    ...report.unclosed.map(({ opening, end }) => ({ start: opening.start, end })),
  ];
  const headingStarts = new Set<number>();
  const headingEnds = new Set<number>();
  const blankBefore = new Set<number>();
  const hardBreaks = new Set<number>();
  const fields = new Map<number, PlacedField>();
  for (const { start, section } of report.sections) {
    if (section.role !== "preamble") {
      headingStarts.add(start);
      headingEnds.add(start + section.heading.span.end);
    }
    for (const field of section.reading.fields) {
      const placed = { section, field, span: shiftSpan(field.span, start), value: shiftSpan(field.value, start) };
      for (let at = placed.span.start; at <= placed.span.end; at = nextLine(report.text, at)) fields.set(at, placed);
    }
    frozen.push(...spacedCode(section.blocks).map((span) => shiftSpan(span, start)));
    for (const block of section.blocks) {
      const by = start + block.start;
      for (const span of block.recall(untouchable)) frozen.push(shiftSpan(span, by));
      for (const at of block.recall(breaks)) hardBreaks.add(lineEnd(report.text, by + at));
      if (section.definition?.kind !== "fields")
        for (const at of block.recall(separated)) blankBefore.add(lineStart(report.text, by + at));
    }
  }
  return { frozen: merge(frozen), headingStarts, headingEnds, blankBefore, hardBreaks, fields };
}

function nextLine(text: string, at: number): number {
  const end = lineEnd(text, at);
  return end < text.length ? afterLineBreak(text, end) : text.length + 1;
}

/** Code and HTML in a block; all of a block that is too large or too deep to be parsed. */
function untouchable({ facts, text }: Content): Span[] {
  const { position } = facts.tree;
  if (position?.end.line === 1 && /[\r\n]/.test(text)) return [{ start: 0, end: text.length }];
  const found: Span[] = [];
  walk(facts.tree, (node) => {
    if (node.type === "code" || node.type === "inlineCode" || node.type === "html") found.push(spanOf(node));
  });
  return found;
}

/** Indented code in neighbouring blocks is one piece of code with blank lines in it. */
function spacedCode(blocks: readonly Block[]): Span[] {
  const isIndented = (node: RootContent | undefined) => node?.type === "code" && node.lang === null;
  return blocks.slice(1).flatMap((block, index) => {
    const before = blocks[index] as Block;
    const both =
      /^(?: {4}|\t)/.test(block.text) &&
      isIndented(block.facts.tree.children[0]) &&
      isIndented(before.facts.tree.children.at(-1)) &&
      /(?:^|[\r\n])(?: {4}|\t)[^\r\n]*$/.test(before.text);
    return both ? [{ start: before.start + before.text.length - 1, end: block.start + 1 }] : [];
  });
}

/** Starts of the hard breaks that are made of spaces. */
function breaks({ facts, text }: Content): number[] {
  const found: number[] = [];
  walk(facts.tree, (node) => {
    const { start } = spanOf(node);
    if (node.type === "break" && text[start] === " ") found.push(start);
  });
  return found;
}

/** Starts of what stands directly under something else in a block, and may be set off by a blank line without a change of meaning. */
function separated({ facts, text }: Content): number[] {
  const source = (node: RootContent) => text.slice(spanOf(node).start, spanOf(node).end);
  const atx = (node: RootContent) => node.type === "heading" && source(node).startsWith("#");
  const fenced = (node: RootContent) => node.type === "code" && /^[`~]/.test(source(node));
  return facts.tree.children.flatMap((node, index) => {
    const before = facts.tree.children[index - 1];
    if (!before || before.type === "html" || before.type === "definition" || before.type === "footnoteDefinition")
      return [];
    // A paragraph behind anything else might be read as a heading, were the line before it blank.
    const setOff =
      node.type === "paragraph"
        ? atx(before) || fenced(before)
        : atx(node) || fenced(node) || (node.type === "list" && before.type !== "list") || node.type === "blockquote";
    return setOff ? [spanOf(node).start] : [];
  });
}

function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) walk(child, see);
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function merge(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}
