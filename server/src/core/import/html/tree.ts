// Small questions about a tree of HTML, and walking it. No meaning of a report here.

import type { Element, ElementContent, Root, RootContent, Text } from "hast";

export type Parent = Root | Element;

export function isElement(
  node: RootContent | ElementContent | undefined,
  ...names: readonly string[]
): node is Element {
  return node?.type === "element" && (names.length === 0 || names.includes(node.tagName));
}

/** Whether an element has one of the names. */
export function isNamed({ tagName }: Element, ...names: readonly string[]): boolean {
  return names.includes(tagName);
}

export function textNode(value: string): Text {
  return { type: "text", value };
}

export function element(tagName: string, children: ElementContent[], properties: Element["properties"] = {}): Element {
  return { type: "element", tagName, properties, children };
}

/** The text in a tree, tags left out. */
export function textIn(node: RootContent | ElementContent | Root): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textIn).join("") : "";
}

/** Whether anything in a tree passes a test; the tree's own root does not count. */
export function holds(node: Parent, test: (one: Element) => boolean): boolean {
  return node.children.some((child) => isElement(child) && (test(child) || holds(child, test)));
}

/** An attribute as text; empty where there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value)
    ? value.join(" ")
    : value === undefined || value === null || value === false
      ? ""
      : String(value);
}

/**
 * Rewrites a tree from the leaves up: each element is replaced by what `change` makes of it, which may be itself, other
 * elements, or nothing.
 */
export function rewrite(parent: Parent, change: (node: Element) => ElementContent[]): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return child.type === "text" ? [child] : [];
    rewrite(child, change);
    return change(child);
  });
}
