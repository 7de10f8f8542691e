// The text of a section as data: paragraphs, lists, tables and figures without markup, with the links in them.

import type { Root } from "hast";
import type { ExportBlock, ExportPicture } from "../document.ts";
import { type FlowBlock, flowOf, type ListItem, type Paragraph, type Table } from "../flow.ts";
import { type Run, textOfRuns } from "../runs.ts";
import type { BlockData } from "./schema.ts";

type ListData = Extract<BlockData, { type: "list" }>;

/** Blocks in the published shape, in the same order. */
export function blockData(content: readonly ExportBlock[]): BlockData[] {
  return content.flatMap((block): BlockData[] => {
    if (block.kind === "text") return flowData(flowOf(block.tree));
    if (block.kind === "next-page") return [{ type: block.kind, text: block.text }];
    return [{ type: block.kind, pictures: block.pictures.map(pictureData), ...captionData(block.caption) }];
  });
}

function captionData(caption: Root | undefined): { caption: string | null; credit: string | null } {
  const flow = caption ? flowOf(caption) : [];
  const runs = flow.flatMap((block) => (block.kind === "table" ? [] : block.runs));
  const credit = textOfRuns(runs.filter((run) => run.kind === "text" && run.credit));
  return { caption: flow.map(flowText).join("\n") || null, credit: credit || null };
}

function flowData(flow: readonly FlowBlock[]): BlockData[] {
  const found: BlockData[] = [];
  let outermost: number | undefined;
  for (const block of flow) {
    const last = found.at(-1);
    if (block.kind === "table") found.push(tableData(block));
    else if (block.item) {
      const { level, list } = block.item;
      const isNew = last?.type !== "list" || (level === 0 && list !== outermost);
      if (level === 0) outermost = list;
      if (isNew) found.push(addToList({ type: "list", items: [] }, block, block.item));
      else addToList(last, block, block.item);
    } else found.push({ type: typeOf(block), text: paragraphText(block), ...extras(block.runs) });
  }
  return found;
}

function typeOf({ kind, quote }: Paragraph): "paragraph" | "heading" | "code" | "quote" {
  if (kind !== "text") return kind;
  return quote > 0 ? "quote" : "paragraph";
}

/** A further paragraph of an item is a further line of it. */
function addToList(list: ListData, paragraph: Paragraph, { level, ordered, number, marked }: ListItem): ListData {
  const last = list.items.at(-1);
  const text = paragraphText(paragraph);
  const more = extras(paragraph.runs);
  if (marked || !last) list.items.push({ text, level, number: ordered ? number : null, ...more });
  else {
    last.text = last.text === "" ? text : `${last.text}\n${text}`;
    if (more.links) last.links = [...(last.links ?? []), ...more.links];
    if (more.pictures) last.pictures = [...(last.pictures ?? []), ...more.pictures];
  }
  return list;
}

function tableData({ rows }: Table): BlockData {
  return {
    type: "table",
    rows: rows.map(({ cells }) => ({
      header: cells.every(({ header }) => header),
      cells: cells.map(({ blocks }) => blocks.map(flowText).join("\n")),
    })),
  };
}

function flowText(block: FlowBlock): string {
  if (block.kind !== "table") return paragraphText(block);
  return block.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map(flowText).join(" ")).join("\t")).join("\n");
}

function paragraphText({ runs }: Paragraph): string {
  return textOfRuns(runs);
}

/** The links and pictures in a text, where there are any. A link of several styles is one. */
function extras(runs: readonly Run[]) {
  const links: { text: string; address: string }[] = [];
  let open: string | undefined;
  for (const run of runs) {
    const address = run.kind === "text" ? run.link : undefined;
    const last = links.at(-1);
    if (run.kind === "text" && address !== undefined) {
      if (last && open === address) last.text += run.text;
      else links.push({ text: run.text, address });
    }
    open = address;
  }
  const pictures = runs.flatMap((run) => (run.kind === "picture" ? [pictureData(run.picture)] : []));
  return { ...(links.length > 0 && { links }), ...(pictures.length > 0 && { pictures }) };
}

function pictureData({ source, alt }: ExportPicture) {
  return { source: source ?? null, alt };
}
