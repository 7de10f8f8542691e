// Which place of the page a person points at: a piece, an element in it, and a caret in that element's visible text.

import type { PagePlace } from "../../server/src/preview-protocol.ts";

/** The place under a point of the window; undefined outside of the report. */
export function placeOfPoint(x: number, y: number): PagePlace | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  return caret ? placeOf(caret.offsetNode, caret.offset) : undefined;
}

/** The place of a caret in the document. */
export function placeOf(node: Node, offset: number): PagePlace | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>("[data-piece]")?.dataset.piece;
  if (piece === undefined) return undefined;
  const text = element?.closest<HTMLElement>("[data-text]");
  if (!text) {
    const anchor = element?.closest<HTMLElement>("[data-anchor]")?.dataset.anchor;
    return { piece, ...(anchor !== undefined && { anchor }), offset: 0 };
  }
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(node, offset);
  return { piece, anchor: text.dataset.text ?? "", offset: before.toString().length };
}
