// What other programs put on the clipboard, as a tidy page: tags instead of styles, lists that are lists, no pictures that are elsewhere.
// Whether it says more than its plain text does is decided here; what it says for a report is not.

import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { parseHtml } from "../from-html.ts";
import { attribute, holds, isElement, isNamed, rewrite, textIn } from "../html/tree.ts";
import { tidyLists } from "./lists.ts";
import { tagStyles } from "./styles.ts";
import { listWordItems } from "./word-lists.ts";

export interface Clip {
  readonly html: string;
  /** Whether there is anything that plain text cannot say. */
  readonly isFormatted: boolean;
  /** How many pictures are not on the clipboard, only the places where their program keeps them. */
  readonly lost: number;
}

/** Reads a clipboard's page. @throws UnreadableDocument where it is too large or too deeply nested */
export function readClip(html: string): Clip {
  const tree = parseHtml(html);
  listWordItems(tree);
  tagStyles(tree);
  rewrite(tree, (node) => (isNamed(node, "html", "body", "o:p") ? node.children : [node]));
  tidyLists(tree);
  dropLooseBreaks(tree);
  const lost = dropLostPictures(tree);
  return { html: toHtml(tree), isFormatted: isFormatted(tree), lost };
}

/** A page with the first rows of its tables as their heads, which tables in Markdown cannot do without. */
export function withTableHeads(html: string): string {
  const tree = parseHtml(html);
  rewrite(tree, (node) => {
    if (node.tagName !== "table" || holds(node, (one) => one.tagName === "th")) return [node];
    let isFirst = true;
    rewrite(node, (row) => {
      if (row.tagName !== "tr" || !isFirst) return [row];
      isFirst = false;
      return [{ ...row, children: row.children.map((cell) => (isElement(cell, "td") ? asHead(cell) : cell)) }];
    });
    return [node];
  });
  return toHtml(tree);
}

/** A head is bold by itself. */
function asHead(cell: Element): Element {
  rewrite(cell, (node) => (isNamed(node, "b", "strong") ? node.children : [node]));
  return { ...cell, tagName: "th" };
}

/** Breaks between blocks are space, nothing more. */
function dropLooseBreaks(tree: Root): void {
  const without = (children: ElementContent[]) =>
    children.some((child) => isElement(child, "p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6"))
      ? children.filter((child) => !isElement(child, "br"))
      : children;
  rewrite(tree, (node) => [{ ...node, children: without(node.children) }]);
  tree.children = without(tree.children as ElementContent[]);
}

function dropLostPictures(tree: Root): number {
  let lost = 0;
  rewrite(tree, (node) => {
    if (node.tagName !== "img" || /^(?:data:image\/|https?:)/i.test(attribute(node, "src"))) return [node];
    lost++;
    return [];
  });
  return lost;
}

/** Code is left to be pasted as it is: a report has none, and who copies some wants just that. */
function isFormatted(tree: Root): boolean {
  if (textIn(tree).trim() === "") return false;
  let paragraphs = 0;
  const look = (node: Root | Element): boolean =>
    node.children.some((child) => {
      if (!isElement(child) || isNamed(child, "pre", "code", "head", "style", "script")) return false;
      if (isNamed(child, "strong", "b", "em", "i", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6"))
        return textIn(child).trim() !== "";
      if (child.tagName === "a" && /^(?:https?|mailto):/i.test(attribute(child, "href"))) return true;
      if (isNamed(child, "p", "div") && hasOwnText(child)) paragraphs++;
      return paragraphs > 1 || look(child);
    });
  return look(tree);
}

function hasOwnText(node: Element): boolean {
  return node.children.some(
    (child) =>
      (child.type === "text" && child.value.trim() !== "") ||
      (isElement(child, "span", "font") && textIn(child).trim() !== ""),
  );
}
