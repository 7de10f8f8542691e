// How the blocks of a section are shown: which are pictures with their captions, which the line to the next page, which text. Makes nothing.

import { type Block, isCaption } from "../block.ts";
import { fold } from "../syntax/fold.ts";
import type { Format } from "../template/format.ts";

/** A block, or a picture's with that of its caption. One of a figure's two may be absent. */
export type Shown =
  | { readonly kind: "text" | "next-page"; readonly block: Block }
  | { readonly kind: "figure"; readonly picture: Block | undefined; readonly caption: Block | undefined };

/**
 * What blocks are shown as, in order; each block is in exactly one.
 * @param pictures in a section for pictures every paragraph is a caption, with or without its picture
 */
export function shownBlocks(format: Format, blocks: readonly Block[], pictures: boolean): Shown[] {
  const shown: Shown[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (isNextPage(format, block)) shown.push({ kind: "next-page", block });
    else if (block.facts.onlyImages) {
      const next = blocks[index + 1];
      const caption = next && isCaption(blocks, index + 1) && !isNextPage(format, next) ? next : undefined;
      shown.push({ kind: "figure", picture: block, caption });
      if (caption) index++;
    } else if (pictures && isParagraph(block)) shown.push({ kind: "figure", picture: undefined, caption: block });
    else shown.push({ kind: "text", block });
  }
  return shown;
}

/** Whether a block is one paragraph and nothing else. */
export function isParagraph({ facts }: Block): boolean {
  return facts.tree.children.length === 1 && facts.tree.children[0]?.type === "paragraph";
}

/** Whether a block is the line that leads to the second page. */
function isNextPage(format: Format, { facts }: Block): boolean {
  const [link] = facts.links;
  const { nextPage: words, arrow } = format.template.images;
  return link !== undefined && fold(facts.plain.replace(arrow, "")) === fold(words);
}
