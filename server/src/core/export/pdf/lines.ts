// Pieces set as lines: the breaks are those that leave the paragraph's right edge most even. Also draws a line where it is told.

import type { Element } from "pdfkit";
import type { Pen } from "./pen.ts";
import { joined, type Part, type Piece } from "./pieces.ts";

export interface Line {
  readonly parts: readonly Part[];
  /** In points, without the blanks at its end. */
  readonly width: number;
}

/** How costly an end of a line is. */
interface Ending {
  readonly cost: number;
  /** The first piece of the line that ends here. */
  readonly from: number;
}

/** Cost, in whole empty lines, of a last line that is a word or two. */
const LONELY = 0.2;

/** More pieces are never looked at for one line: without width, any number would fit. */
const MOST_PIECES = 400;

/**
 * The lines of a paragraph.
 * @param balanced lines of about one length, as a headline wants them; otherwise the last one may be short
 */
export function linesOf(pieces: readonly Piece[], width: number, balanced = false): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let index = 0; index < pieces.length; index++) {
    if (!pieces[index]?.ends && index < pieces.length - 1) continue;
    lines.push(...linesBetween(pieces.slice(start, index + 1), width, balanced));
    start = index + 1;
  }
  return lines;
}

function linesBetween(pieces: readonly Piece[], width: number, balanced: boolean): Line[] {
  const best: Ending[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= pieces.length; end++) best.push(cheapest(pieces, best, end, width, balanced));
  const lines: Line[] = [];
  for (let end = pieces.length; end > 0; ) {
    const from = best[end]?.from ?? 0;
    const set = pieces.slice(from, end);
    const parts = joined(set.flatMap((piece) => piece.parts));
    lines.push({ parts, width: set.reduce((sum, piece) => sum + piece.width, 0) - (set.at(-1)?.blank ?? 0) });
    end = from;
  }
  return lines.reverse();
}

function cheapest(
  pieces: readonly Piece[],
  best: readonly Ending[],
  end: number,
  width: number,
  balanced: boolean,
): Ending {
  const isLast = end === pieces.length;
  const blank = pieces[end - 1]?.blank ?? 0;
  let found: Ending | undefined;
  let used = 0;
  for (let from = end - 1; from >= Math.max(0, end - MOST_PIECES); from--) {
    used += pieces[from]?.width ?? 0;
    const slack = (width - (used - blank)) / width;
    // A single piece that is too wide stands alone.
    if (slack < 0 && found) break;
    const free = isLast && !balanced;
    const lonely = free && from > 0 && slack > 0.88 ? LONELY : 0;
    const cost = (best[from]?.cost ?? 0) + (free ? lonely : slack ** 2) + 1;
    if (!found || cost < found.cost) found = { cost, from };
    if (slack < 0) break;
  }
  return found ?? { cost: 0, from: end - 1 };
}

/** Writes a line that begins at a point of its baseline; what it says belongs to the element. */
export function drawLine(pen: Pen, line: Line, x: number, baseline: number, element: Element): void {
  let at = x;
  const { document } = pen;
  for (const { text, style, width } of line.parts) {
    const write = () => pen.write(text, style, at, baseline);
    if (style.link === undefined && style.destination === undefined) pen.tagged(element, "Span", write);
    else {
      const link = document.struct("Link");
      element.add(link);
      pen.tagged(link, "Link", write);
      const { size } = style.type;
      const box = [at, baseline - size * 0.85, width, size * 1.15] as const;
      // An object, not a text: so PDFKit tells strings from names.
      const options = { structParent: link, Contents: new String(text) };
      if (style.link !== undefined) document.link(...box, asciiAddress(style.link), options);
      else document.goTo(...box, style.destination ?? "", options);
      // Ended here: PDFKit notes the page that is open when a link ends.
      link.end();
    }
    at += width;
  }
}

/** An address as PDF wants it: seven-bit. */
function asciiAddress(address: string): string {
  try {
    return encodeURI(address).replace(/%25([0-9A-Fa-f]{2})/g, "%$1");
  } catch {
    // Half a surrogate pair.
    return address.replace(/[^\x20-\x7e]/g, "");
  }
}
