// Raises the references of footnotes whose note stands in another block: Markdown reads them as text, since blocks are read one by one.

import type { Element, ElementContent, Root } from "hast";

const reference = /\[\^([^\]\s]{1,30})\]/g;

/** Replaces every `[^1]` in the text of a tree by a raised label, in place; code stays as it is. */
export function raiseNotes<T extends Root | Element>(parent: T): T {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === "text") return raised(child.value);
    return [child.type === "element" && child.tagName !== "code" ? raiseNotes(child) : child];
  }) as Element["children"];
  return parent;
}

function raised(text: string): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { index, 0: written, 1: label = "" } of text.matchAll(reference)) {
    if (index > from) parts.push({ type: "text", value: text.slice(from, index) });
    const value: ElementContent = { type: "text", value: label };
    parts.push({ type: "element", tagName: "sup", properties: {}, children: [value] });
    from = index + written.length;
  }
  return from === 0 ? [{ type: "text", value: text }] : [...parts, { type: "text", value: text.slice(from) }];
}
