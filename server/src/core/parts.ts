// The sections of a report as a tree: parts hold what follows them. Structure only; what a section says is elsewhere.

import type { Placed, Report } from "./report.ts";
import type { Span } from "./span.ts";

/** A section of the report and, for a part, the sections in it. */
export interface PartNode {
  readonly placed: Placed;
  /** From the heading to the next section, or for a part to the next part that is not in it. Offsets in the report. */
  readonly span: Span;
  readonly children: readonly PartNode[];
}

/** The tree of a report, in document order. Every section is in it once; the preamble is not. Spans nest. */
export function partTree(report: Report): PartNode[] {
  interface Open {
    readonly id: string;
    readonly node: { placed: Placed; span: { start: number; end: number }; children: PartNode[] };
  }
  const roots: PartNode[] = [];
  const open: Open[] = [];
  report.sections.forEach((placed, index) => {
    const { role, definition } = placed.section;
    if (role === "preamble") return;
    const end = report.sections[index + 1]?.start ?? report.text.length;
    const node = { placed, span: { start: placed.start, end }, children: [] };
    const part = definition?.kind === "part";
    if (part) while (open.length > 0 && open.at(-1)?.id !== definition.parent) open.pop();
    (open.at(-1)?.node.children ?? roots).push(node);
    for (const { node: around } of open) around.span.end = end;
    if (part) open.push({ id: definition.id, node });
  });
  return roots;
}

/** A stretch without the line break at its end, so that it ends on its own last line. */
export function withoutLastBreak(text: string, { start, end }: Span): Span {
  const last = /(?:\r\n|\r|\n)$/.exec(text.slice(Math.max(start, end - 2), end));
  return { start, end: end - (last?.[0].length ?? 0) };
}
