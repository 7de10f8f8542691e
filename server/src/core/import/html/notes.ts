// Footnotes of a page: a link to a place further down that leads back. They become Markdown's footnotes.

import type { Element, ElementContent, Root } from "hast";
import { attribute, element, holds, isElement, isNamed, rewrite, textIn } from "./tree.ts";

/** Names of elements that no page has; the turning to Markdown knows what they are. */
export const noteElements = { cited: "note-cited", note: "note-text" } as const;

/** Marks the notes of a tree and the places that cite them. */
export function markNotes(tree: Root): void {
  const targets = targetsIn(tree);
  const numbers = new Map<Element, string>();
  rewrite(tree, (node) => {
    if (node.tagName === "sup" && node.children.length === 1 && isElement(node.children[0], noteElements.cited))
      return node.children;
    const target = isCitation(node) ? targets.get(attribute(node, "href").slice(1)) : undefined;
    if (!target || !leadsBack(target)) return [node];
    const number = numbers.get(target) ?? String(numbers.size + 1);
    numbers.set(target, number);
    return [element(noteElements.cited, [], { name: number })];
  });
  const notes: ElementContent[] = [];
  rewrite(tree, (node) => {
    const number = numbers.get(node);
    if (number === undefined) {
      // The list or division that held the notes.
      const isHolder =
        isNamed(node, "ol", "ul", "section", "div") &&
        textIn(node).trim() === "" &&
        !holds(node, (one) => one.tagName === "img");
      return isHolder && numbers.size > 0 ? [] : [node];
    }
    notes.push(element(noteElements.note, withoutWayBack(node), { name: number }));
    return [];
  });
  tree.children.push(...notes);
}

/** A link of a few signs within the page. */
function isCitation(node: Element): boolean {
  return (
    node.tagName === "a" && /^#./.test(attribute(node, "href")) && /^\s*\[?[\divx*†‡]{1,4}\]?\s*$/i.test(textIn(node))
  );
}

/** Elements that a note can be, by the names of the places in them. */
function targetsIn(tree: Root): Map<string, Element> {
  const targets = new Map<string, Element>();
  const look = (node: Root | Element, block: Element | undefined): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      const isNote = isNamed(child, "li", "div", "aside", "p") && /foot|end|^_?_?fn|sd/i.test(attribute(child, "id"));
      const isOuter = block === undefined && isNamed(child, "li", "p");
      const holder = isNote || isOuter ? child : block;
      for (const name of [attribute(child, "id"), attribute(child, "name")])
        if (name !== "" && holder) targets.set(name, holder);
      look(child, holder);
    }
  };
  look(tree, undefined);
  return targets;
}

function leadsBack(target: Element): boolean {
  return holds(target, (one) => one.tagName === "a" && attribute(one, "href").startsWith("#"));
}

/** What a note says, without the number and arrow that lead back. */
function withoutWayBack(node: Element): ElementContent[] {
  rewrite(node, (child) =>
    (child.tagName === "a" && (attribute(child, "href").startsWith("#") || textIn(child).trim() === "")) ||
    isNamed(child, noteElements.cited) ||
    (child.tagName === "sup" && textIn(child).trim() === "")
      ? []
      : [child],
  );
  const blocks = node.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  return blocks.every((child) => isElement(child, "p", "ul", "ol", "div")) ? blocks : [element("p", node.children)];
}
