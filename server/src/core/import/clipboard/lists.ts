// Lists as browsers and web editors put them on the clipboard: items held in paragraphs and boxes, a list of its own for each item,
// inner lists beside their item. They become lists as Markdown has them.

import type { Element, ElementContent, Root } from "hast";
import { attribute, element, isElement, isNamed, rewrite, textIn } from "../html/tree.ts";

/** Tidies the lists of a tree. */
export function tidyLists(tree: Root): void {
  rewrite(tree, (node) => {
    const children = joined(node.children.flatMap(unboxed));
    if (isNamed(node, "ul", "ol")) return [{ ...node, children: insideItems(children) }];
    if (node.tagName === "li") return [{ ...node, children: tight(children) }];
    return [{ ...node, children }];
  });
  tree.children = joined((tree.children as ElementContent[]).flatMap(unboxed));
}

/** A box with nothing in it but a list is one. */
function unboxed(node: ElementContent): ElementContent[] {
  if (!isElement(node, "div")) return [node];
  const inner = node.children.filter((child) => !isSpace(child));
  return inner.length > 0 && inner.every((child) => isElement(child, "ul", "ol")) ? inner : [node];
}

/** Lists of the same kind that follow each other are one; what counts on from another list does. */
function joined(children: ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let last: Element | undefined;
  for (const child of children) {
    if (isElement(child, "ul", "ol") && last?.tagName === child.tagName && !startsAfresh(child)) {
      last.children = insideItems([...last.children, ...child.children]);
      continue;
    }
    if (!isSpace(child)) last = isElement(child, "ul", "ol") ? child : undefined;
    made.push(child);
  }
  return made;
}

function startsAfresh(list: Element): boolean {
  return list.tagName === "ol" && attribute(list, "start") === "1";
}

/** An inner list belongs to the item before it. */
function insideItems(children: ElementContent[]): ElementContent[] {
  const items: Element[] = [];
  for (const child of children) {
    if (isSpace(child)) continue;
    const item = items.at(-1);
    if (isElement(child, "ul", "ol") && item) item.children.push(child);
    else items.push(isElement(child, "li") ? child : element("li", [child]));
  }
  return items;
}

/** The one paragraph of an item is its text. */
function tight(children: ElementContent[]): ElementContent[] {
  const blocks = children.filter((child) => !isSpace(child));
  const [first, ...rest] = blocks;
  const isText = isElement(first, "p", "div") && rest.every((child) => isElement(child, "ul", "ol"));
  return isText ? [...first.children, ...rest] : children;
}

function isSpace(node: ElementContent): boolean {
  return node.type === "text" && textIn(node).trim() === "";
}
