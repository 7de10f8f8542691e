// The text of a section as elements: one for each block, pictures with their captions as figures. No headings of sections, no fields.

import * as l10n from "@vscode/l10n";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Block } from "../block.ts";
import { shiftSpan } from "../span.ts";
import { isFiller } from "../values/filler.ts";
import { withCredit } from "./credit.ts";
import { blockHtml, type Draft, freeName, type Properties, placed, safe } from "./draft.ts";
import { isParagraph, shownBlocks } from "./shown-blocks.ts";

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
  const elements = shownBlocks(draft.format, list.blocks, list.pictures).map((shown) => {
    if (shown.kind === "figure") return figure(draft, list, shown.picture, shown.caption);
    const { kind, block } = shown;
    return kind === "next-page"
      ? nextPage(draft, list, block)
      : element(draft, list, block, "div", { className: textClass(draft, block) });
  });
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

function textClass(draft: Draft, block: Block): string {
  return isParagraph(block) && isFiller(draft.format, block.text) ? "text filler" : "text";
}

function nextPage(draft: Draft, list: BlockList, block: Block): Element {
  const line = element(draft, list, block, "p", { className: "next-page" });
  return { ...line, children: [{ type: "text", value: block.facts.plain }] };
}
