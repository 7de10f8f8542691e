// The text of a section as elements: one for each block, pictures with their captions as figures. No headings of sections, no fields.

import * as l10n from "@vscode/l10n";
import type { Element } from "hast";
import { h } from "hastscript";
import { type Block, isCaption } from "../block.ts";
import { shiftSpan } from "../span.ts";
import { fold } from "../syntax/fold.ts";
import { isFiller } from "../values/filler.ts";
import { withCredit } from "./credit.ts";
import { blockHtml, type Draft, freeName, type Properties, placed, safe } from "./draft.ts";

/** Which blocks of a section, and how they are shown. */
export interface BlockList {
  readonly blocks: readonly Block[];
  /** Offset of the section from the piece's start. */
  readonly start: number;
  /** In a section for pictures every paragraph is a caption, with or without its picture. */
  readonly pictures: boolean;
}

/** The elements of a section's blocks, in order. */
export function blockElements(draft: Draft, list: BlockList): Element[] {
  const { blocks } = list;
  const elements: Element[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (isNextPage(draft, block)) elements.push(nextPage(draft, list, block));
    else if (block.facts.onlyImages) {
      const caption = isCaption(blocks, index + 1) ? blocks[index + 1] : undefined;
      elements.push(figure(draft, list, block, caption));
      if (caption) index++;
    } else if (list.pictures && isParagraph(block)) elements.push(figure(draft, list, undefined, block));
    else elements.push(element(draft, list, block, "div", { className: textClass(draft, block) }));
  }
  return elements.filter((one) => one.children.length > 0);
}

/** An element that holds one block. Nothing is in it where the block shows nothing, as a comment does. */
function element(draft: Draft, { start }: BlockList, block: Block, tag: string, properties: Properties): Element {
  const { html, runs } = blockHtml(draft, block);
  const name = freeName(draft, "block");
  const span = shiftSpan({ start: 0, end: block.text.length }, start + block.start);
  draft.anchors.set(name, { extent: span, span, source: block.text, runs, sign: undefined });
  const inner = tag === "figcaption" ? withCredit(draft.format, html) : html;
  return h(
    tag,
    { dataAnchor: name, dataText: name, ...placed(span), ...properties },
    inner === "" ? [] : [safe(inner)],
  );
}

function figure(draft: Draft, list: BlockList, picture: Block | undefined, caption: Block | undefined): Element {
  return h("figure", [
    picture
      ? element(draft, list, picture, "div", { className: "picture" })
      : caption && caption.facts.images.length === 0
        ? h("div", { className: "picture missing-picture", role: "img", ariaLabel: l10n.t("No picture") })
        : "",
    caption ? element(draft, list, caption, "figcaption", { className: textClass(draft, caption) }) : "",
  ]);
}

function isParagraph({ facts }: Block): boolean {
  return facts.tree.children.length === 1 && facts.tree.children[0]?.type === "paragraph";
}

function textClass(draft: Draft, block: Block): string {
  return isParagraph(block) && isFiller(draft.format, block.text) ? "text filler" : "text";
}

/** Whether a block is the line that leads to the second page. */
function isNextPage({ format }: Draft, { facts }: Block): boolean {
  const [link] = facts.links;
  const { nextPage: words, arrow } = format.template.images;
  return link !== undefined && fold(facts.plain.replace(arrow, "")) === fold(words);
}

function nextPage(draft: Draft, list: BlockList, block: Block): Element {
  const line = element(draft, list, block, "p", { className: "next-page" });
  return { ...line, children: [{ type: "text", value: block.facts.plain }] };
}
