// Where in the report's text a place of a rendered page comes from. For “go to the source”; scrolling uses the pieces' spans.

import { sourceOffset } from "./locate.ts";
import type { Rendered } from "./piece.ts";

/** A place on a page. */
export interface PagePlace {
  readonly piece: string;
  /** A `data-text` or `data-anchor` of the piece; undefined for the piece itself. */
  readonly anchor?: string | undefined;
  /** UTF-16 units of visible text in that element before the place. */
  readonly offset: number;
}

/** The offset in the report's text; undefined for a piece that is not there (any more). Of what is missing, where it would be inserted. */
export function sourceAt({ pieces }: Rendered, { piece: key, anchor: name, offset }: PagePlace): number | undefined {
  const piece = pieces.find((one) => one.key === key);
  if (!piece) return undefined;
  const { start } = piece.span;
  const anchor = name === undefined ? undefined : piece.anchors.get(name);
  if (!anchor?.extent) return start;
  if (!anchor.span) return start + anchor.extent.start;
  return start + anchor.span.start + (sourceOffset(anchor.source, anchor.runs, offset) ?? 0);
}
