// Between offsets of a report and places on its pages, as the page's order of pieces gives them. No editor, no page.
import type { PreviewPage } from "../../../server/src/preview-protocol.ts";

/** A place in a piece, in UTF-16 units from its start. */
export interface PiecePlace {
  readonly piece: string;
  readonly at: number;
}

/** The piece that an offset of the report is in, or that comes before it; undefined for a report without any. */
export function placeAt({ order }: PreviewPage, offset: number): PiecePlace | undefined {
  let best: PreviewPage["order"][number] | undefined;
  for (const piece of order)
    if (!piece.missing && piece.start <= offset && (!best || piece.start >= best.start)) best = piece;
  return best && { piece: best.key, at: offset - best.start };
}

/** The offset of a place in the report; undefined for a piece that is not there. */
export function offsetOf({ order }: PreviewPage, { piece, at }: PiecePlace): number | undefined {
  const found = order.find(({ key }) => key === piece);
  return found && Math.min(found.start + at, Math.max(found.start, found.end));
}
