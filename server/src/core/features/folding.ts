// What can be folded in a report: parts, sections, sub-headings, lists, fences, tables, comments. Spans; lines are made from them elsewhere.

import type { Nodes } from "mdast";
import type { Analysis } from "../analyze.ts";
import type { Block } from "../block.ts";
import { type PartNode, partTree } from "../parts.ts";
import { contentEnd, type Placed, type Report } from "../report.ts";
import type { Span } from "../span.ts";

export interface FoldingSpan {
  /** From the first character of the line that stays to the last one of the last line that folds. */
  readonly span: Span;
  /** As in LSP; absent for what it has no name for. */
  readonly kind?: "comment";
}

/** All stretches of two lines or more that can be folded, in document order, the larger of two that start together first. */
export function foldingRanges({ report }: Analysis): FoldingSpan[] {
  const found: FoldingSpan[] = [];
  for (const node of partTree(report)) found.push(...foldPart(report, node));
  for (const placed of report.sections) {
    found.push(...subHeadings(placed));
    for (const block of placed.section.blocks) found.push(...foldBlock(block, placed.start + block.start));
  }
  const seen = new Set<number>();
  return found
    .filter(({ span }) => /[\r\n]/.test(report.text.slice(span.start, span.end)))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => !seen.has(span.start) && seen.add(span.start));
}

function foldPart(report: Report, { span, placed, children }: PartNode): FoldingSpan[] {
  const last = children.at(-1);
  const end = last ? span.start + report.text.slice(span.start, span.end).trimEnd().length : contentEnd(placed);
  return [{ span: { start: span.start, end } }, ...children.flatMap((child) => foldPart(report, child))];
}

/** The writer's own sub-headings, each up to the next one of its level or a higher one. */
function subHeadings(placed: Placed): FoldingSpan[] {
  const { section, start } = placed;
  const headings = section.blocks.flatMap((block) =>
    block.facts.tree.children.flatMap((child) =>
      child.type === "heading"
        ? [{ depth: child.depth, start: start + block.start + (child.position?.start.offset ?? 0) }]
        : [],
    ),
  );
  return headings.map((heading, index) => {
    const next = headings.slice(index + 1).find(({ depth }) => depth <= heading.depth);
    const text = section.text.slice(heading.start - start, (next?.start ?? start + section.text.length) - start);
    return { span: { start: heading.start, end: heading.start + text.trimEnd().length } };
  });
}

function foldBlock({ facts }: Block, start: number): FoldingSpan[] {
  const found: FoldingSpan[] = facts.comments.map((comment) => ({
    span: { start: start + comment.start, end: start + comment.end },
    kind: "comment",
  }));
  const visit = (node: Nodes): void => {
    const { type, position } = node;
    if (type === "list" || type === "listItem" || type === "code" || type === "table" || type === "blockquote")
      found.push({
        span: { start: start + (position?.start.offset ?? 0), end: start + (position?.end.offset ?? 0) },
      });
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(facts.tree);
  return found;
}
