// Turns a piece of the page into its next state by changing only what differs. What the page's script has added stays.

import { Idiomorph } from "idiomorph";

/** Attributes that the page's script sets; no piece comes with them. */
const ownAttributes = new Set(["data-problem", "data-severity", "data-caret", "src"]);

/** @param html one element */
export function pieceOf(html: string): Element | null {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content.firstElementChild;
}

/** Changes `piece` to what `next` is; the same node, unless it is another kind of element. */
export function morphPiece(piece: Element, next: Element): void {
  if (piece.tagName !== next.tagName) {
    piece.replaceWith(next);
    return;
  }
  Idiomorph.morph(piece, next, {
    morphStyle: "outerHTML",
    callbacks: {
      beforeNodeMorphed(old: Node, fresh: Node) {
        if (!(old instanceof Text && fresh instanceof Text)) return true;
        replaceText(old, fresh.data);
        return false;
      },
      beforeNodeRemoved: (node: Node) => !(node instanceof Element && node.classList.contains("problem")),
      beforeAttributeUpdated: (name: string) => !ownAttributes.has(name),
    },
  });
}

/** Replaces only what differs, so that a selection in the rest of the text stays. */
function replaceText(node: Text, text: string): void {
  const { data } = node;
  if (data === text) return;
  const most = Math.min(data.length, text.length);
  let head = 0;
  while (head < most && data[head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && data[data.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  node.replaceData(head, data.length - head - tail, text.slice(head, text.length - tail));
}
