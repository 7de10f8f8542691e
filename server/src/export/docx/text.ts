// The text of a section as paragraphs and tables of Word.

import {
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import type { Root } from "hast";
import {
  type Cell,
  type FlowBlock,
  type Paragraph as FlowParagraph,
  type Table as FlowTable,
  flowOf,
} from "../../core/export/flow.ts";
import { type Draft, indentOf, numberingOf } from "./draft.ts";
import { colours, fonts, mm, styleIds } from "./look.ts";
import { runParts } from "./runs.ts";

export type DocxBlock = Paragraph | Table;

/** The paragraphs and tables of a tree of safe HTML. */
export function textBlocks(draft: Draft, tree: Root, options: IParagraphOptions = {}): DocxBlock[] {
  // Lists are numbered from 0 in each tree.
  draft.lists.clear();
  return flowOf(tree).flatMap((block) => flowBlock(draft, block, options));
}

function flowBlock(draft: Draft, block: FlowBlock, options: IParagraphOptions): DocxBlock[] {
  return block.kind === "table" ? tableBlocks(draft, block) : [paragraph(draft, block, options)];
}

function paragraph(draft: Draft, { kind, runs, item, quote }: FlowParagraph, options: IParagraphOptions): Paragraph {
  const children = runParts(runs, draft.pictures);
  if (kind === "heading") return new Paragraph({ ...options, heading: HeadingLevel.HEADING_3, children });
  const inList: IParagraphOptions = item
    ? item.marked
      ? { style: "ListParagraph", numbering: numberingOf(draft, item) }
      : { style: "ListParagraph", indent: { left: indentOf(item) } }
    : {};
  const quoted: IParagraphOptions = quote > 0 && !item ? { style: styleIds.quote, ...quoteFrame(quote) } : {};
  const coded: IParagraphOptions = kind === "code" ? { style: styleIds.code } : {};
  return new Paragraph({ ...options, ...inList, ...quoted, ...coded, children });
}

function quoteFrame(depth: number): IParagraphOptions {
  const border = { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: colours.rule } };
  return { indent: { left: mm(5 * depth) }, border };
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;

/** Borders of a quiet table: a rule below each row, nothing else. */
export const ruled = { top: none, bottom: rule, left: none, right: none, insideHorizontal: rule, insideVertical: none };

/** Borders of a table that shows none. */
export const bare = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** A table with air behind it: Word joins a table to the next one otherwise. */
function tableBlocks(draft: Draft, { rows }: FlowTable): DocxBlock[] {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: ruled,
    rows: rows.map(({ cells }, index) => {
      const filled = [...cells, ...Array.from({ length: columns - cells.length }, () => empty)];
      const tableHeader = index === 0 && cells.every(({ header }) => header);
      return new TableRow({
        ...(tableHeader && { tableHeader }),
        cantSplit: true,
        children: filled.map((cell) => tableCell(draft, cell)),
      });
    }),
  });
  return [table, gap()];
}

const empty: Cell = { header: false, align: undefined, blocks: [] };

function tableCell(draft: Draft, { header, align, blocks }: Cell): TableCell {
  const children = blocks.flatMap((block): DocxBlock[] => {
    if (block.kind === "table" || block.item) return flowBlock(draft, block, {});
    const run = { font: fonts.label, size: 18, ...(header && { bold: true }) };
    return [
      new Paragraph({
        spacing: { after: 0 },
        ...(align && { alignment: align }),
        children: runParts(block.runs, draft.pictures, run),
      }),
    ];
  });
  // A cell must end in a paragraph.
  const last = children.at(-1);
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 0, right: 110 },
    children: last instanceof Paragraph ? children : [...children, new Paragraph({ children: [] })],
  });
}

/** A line of nothing behind a table, as low as Word makes one. */
export function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: "exact" }, children: [] });
}
