// Word's lists on the clipboard: paragraphs that only a style of Word's own makes items, each with its sign as text. They become lists.

import type { Element, ElementContent, Root } from "hast";
import { attribute, element, isElement, rewrite, textIn } from "../html/tree.ts";
import { value } from "./styles.ts";

interface Item {
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
  readonly children: ElementContent[];
}

/** Makes lists of such paragraphs, where they stand. */
export function listWordItems(tree: Root): void {
  // From the leaves up, so that lists in cells of a table are there before the table is looked at.
  rewrite(tree, (node) => [{ ...node, children: withLists(node.children) }]);
  tree.children = withLists(tree.children as ElementContent[]);
}

function withLists(children: ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let items: Item[] = [];
  const close = () => {
    if (items.length > 0) made.push(...listsOf(items, items[0]?.level ?? 1));
    items = [];
  };
  for (const child of children) {
    const item = itemOf(child);
    if (item) items.push(item);
    else if (child.type !== "text" || child.value.trim() !== "") {
      close();
      made.push(child);
    } else if (items.length === 0) made.push(child);
  }
  close();
  return made;
}

function itemOf(node: ElementContent): Item | undefined {
  if (!isElement(node, "p")) return undefined;
  const level = /\blevel(\d)\b/.exec(value(attribute(node, "style"), "mso-list"));
  if (!level) return undefined;
  let sign = "";
  rewrite(node, (child) => {
    if (value(attribute(child, "style"), "mso-list") !== "ignore") return [child];
    sign = textIn(child).trim();
    return [];
  });
  return { level: Number(level[1]), ordered: /^\(?[\da-z]{1,4}[.)]/i.test(sign), children: node.children };
}

/** Lists of items that follow each other; deeper ones stand inside of the item before them. */
function listsOf(items: readonly Item[], level: number): Element[] {
  const lists: Element[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    let end = at + 1;
    while (end < items.length && (items[end] as Item).level > level) end++;
    const inner = items.slice(at + 1, end);
    const name = item.ordered ? "ol" : "ul";
    const entry = element("li", [...item.children, ...(inner.length > 0 ? listsOf(inner, inner[0]?.level ?? 1) : [])]);
    const last = lists.at(-1);
    if (last?.tagName === name) last.children.push(entry);
    else lists.push(element(name, [entry]));
    at = end;
  }
  return lists;
}
