// Blocks, values and headings of a report as safe HTML with the runs that lead back to their source.

import type { Element, ElementContent, Root } from "hast";
import type { Block } from "../block.ts";
import { clean } from "../syntax/fold.ts";
import { longestBlock, parseBlock } from "../syntax/markdown.ts";
import { pictureAddress } from "./addresses.ts";
import { type SafeHtml, safeHtml, safeTree } from "./markdown-html.ts";

/** Stands in front of a value while it is parsed, so that it is read as the inside of a paragraph, as it is in the report. */
const opening = "(";

/** The tree of a block. A picture embedded in the text may be longer than what is parsed: it is read for itself. */
export function blockTree(block: Pick<Block, "text" | "facts">): Root {
  return embeddedPicture(block.text) ?? safeTree(block.facts.tree, block.text);
}

/** A short text inside a line (a value, a headline, a caption) as HTML without a paragraph around it. */
export function inlineHtml(source: string): SafeHtml {
  const line = lineTree(source);
  return line ? safeHtml(line, { unwrap: true, by: -opening.length }) : plainHtml(source);
}

/** A short text inside a line as a tree of safe HTML without a paragraph around it. */
export function inlineContent(source: string): ElementContent[] {
  return lineTree(source)?.children ?? plainTree(source).children;
}

/** The paragraph that a short text is, `opening` taken off; undefined where Markdown makes more of it than a line. */
function lineTree(source: string): Element | undefined {
  const tree = parseBlock(opening + source).tree;
  const [only, ...others] = safeTree(tree, opening + source).children;
  if (others.length > 0 || only?.type !== "element" || only.tagName !== "p") return undefined;
  const first = only.children[0];
  if (first?.type !== "text" || !first.value.startsWith(opening)) return undefined;
  first.value = first.value.slice(opening.length);
  if (first.position?.start.offset === 0) first.position.start.offset = opening.length;
  return only;
}

/** A text as it is, its escapes undone: what stands there when Markdown makes more of it than a line. */
function plainTree(source: string): { type: "root"; children: ElementContent[] } {
  const value = clean(source);
  return { type: "root", children: value === "" ? [] : [{ type: "text", value }] };
}

function plainHtml(source: string): SafeHtml {
  const { html, runs } = safeHtml(plainTree(source));
  return { html, runs: runs.map((run) => ({ ...run, source: { start: 0, end: source.length } })) };
}

/** What a reader sees of a short text. */
export function visibleText(source: string): string {
  return inlineHtml(source)
    .runs.map(({ text }) => text)
    .join("");
}

function embeddedPicture(text: string): Root | undefined {
  if (text.length <= longestBlock) return undefined;
  const found = /^!\[([^\]\n]{0,500})\]\((data:image\/[^\s)]+)\)\s*$/.exec(text);
  const address = pictureAddress(found?.[2] ?? "");
  if (!found || address === undefined) return undefined;
  const picture: ElementContent = {
    type: "element",
    tagName: "img",
    properties: { dataSrc: address, alt: clean(found[1] ?? "") },
    children: [],
  };
  return { type: "root", children: [{ type: "element", tagName: "p", properties: {}, children: [picture] }] };
}
