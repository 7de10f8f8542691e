// Footnotes stay where they are written: blocks are shown one by one, and a note's reference may stand in another one.

import type { Element, ElementContent } from "hast";
import type { FootnoteDefinition, FootnoteReference } from "mdast";
import type { Options } from "remark-rehype";

/** How references and notes become HTML: a raised label in the text, and the note with the same label before it. */
export const noteHandlers: NonNullable<Options["handlers"]> = {
  footnoteReference: (_state, node: FootnoteReference): Element => label(node),
  footnoteDefinition(state, node: FootnoteDefinition): ElementContent[] {
    const children = state.all(node) as ElementContent[];
    const lead: ElementContent[] = [label(node), { type: "text", value: " " }];
    const first = children.find((child) => child.type === "element");
    if (first?.type === "element" && first.tagName === "p") first.children.unshift(...lead);
    else children.unshift({ type: "element", tagName: "p", properties: {}, children: lead });
    return children;
  },
};

function label({ identifier, label: written }: FootnoteReference | FootnoteDefinition): Element {
  const value = written ?? identifier;
  return { type: "element", tagName: "sup", properties: {}, children: [{ type: "text", value }] };
}
