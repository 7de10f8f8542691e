// Lines that a converter broke to fit a page: a paragraph, an item and a value become one line each, as people write them.

import type { Nodes, Paragraph } from "mdast";
import { inReport, type Placed, type Report } from "../report.ts";
import type { Edit } from "../span.ts";

/** The edits that join such lines; breaks that were meant stay. */
export function unwrapLines({ sections }: Report): Edit[] {
  return sections.flatMap((placed) => {
    const { definition } = placed.section;
    if (definition?.kind === "fields") return inFields(placed);
    // Headline, author and link stand on lines of their own, whatever is between them.
    return definition?.kind === "prose" || definition?.kind === "images" ? inProse(placed) : [];
  });
}

function inFields(placed: Placed): Edit[] {
  const { section } = placed;
  return section.reading.fields.flatMap(({ value }) =>
    joins(placed, value.start, section.text.slice(value.start, value.end)),
  );
}

function inProse(placed: Placed): Edit[] {
  return placed.section.blocks.flatMap((block) =>
    paragraphsIn(block.facts.tree).flatMap(({ position }) => {
      const start = position?.start.offset ?? 0;
      return joins(placed, block.start + start, block.text.slice(start, position?.end.offset ?? 0));
    }),
  );
}

/** Paragraphs by themselves and in lists; those of a quote have a sign on every line. */
function paragraphsIn(node: Nodes): Paragraph[] {
  if (node.type === "paragraph") return [node];
  return node.type === "root" || node.type === "list" || node.type === "listItem"
    ? node.children.flatMap(paragraphsIn)
    : [];
}

/** A break that is none for Markdown, with the blanks around it; what follows begins no block when it moves up. */
const softBreak = /(?<![ \\]|<br ?\/?>)[ \t]?(?:\r\n|\r|\n)[ \t]*(?=\S)/g;

function joins(placed: Placed, start: number, source: string): Edit[] {
  return [...source.matchAll(softBreak)].map((found) => ({
    span: inReport(placed, { start: start + found.index, end: start + found.index + found[0].length }),
    text: " ",
  }));
}
