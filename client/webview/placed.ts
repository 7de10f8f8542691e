// Between heights on the page and places of the source, by the elements that say where they come from. Offsets count from a piece's start.

export interface PiecePlace {
  readonly piece: string;
  readonly at: number;
}

interface Stretch {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** What stands at a height of the window; undefined on a page without pieces. */
export function placeAtHeight(main: HTMLElement, height: number): PiecePlace | undefined {
  const pieces = [...main.querySelectorAll<HTMLElement>("[data-piece]:not(.missing)")];
  const piece = pieces.findLast((one) => one.getBoundingClientRect().top <= height) ?? pieces[0];
  if (!piece) return undefined;
  const found = stretches(piece).findLast(({ element }) => element.getBoundingClientRect().top <= height);
  const key = piece.dataset.piece ?? "";
  if (!found) return { piece: key, at: 0 };
  const box = found.element.getBoundingClientRect();
  const part = Math.min(1, (height - box.top) / Math.max(1, box.height));
  return { piece: key, at: found.start + Math.round(part * (found.end - found.start)) };
}

/** The height in the window at which a place stands; undefined where it is not on the page. */
export function heightOf(main: HTMLElement, { piece, at }: PiecePlace): number | undefined {
  const owner = pieceBy(main, piece);
  if (!owner) return undefined;
  const found = stretches(owner).findLast(({ start }) => start <= at);
  if (!found) return owner.getBoundingClientRect().top;
  const box = found.element.getBoundingClientRect();
  const part = Math.min(1, (at - found.start) / Math.max(1, found.end - found.start));
  return box.top + part * box.height;
}

/** The smallest element that holds a place. */
export function elementAt(main: HTMLElement, { piece, at }: PiecePlace): HTMLElement | undefined {
  const owner = pieceBy(main, piece);
  const holding = owner ? stretches(owner).filter(({ start, end }) => start <= at && at <= end) : [];
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0]?.element;
}

function pieceBy(main: HTMLElement, key: string): HTMLElement | null {
  return main.querySelector<HTMLElement>(`[data-piece="${CSS.escape(key)}"]`);
}

function stretches(piece: HTMLElement): Stretch[] {
  return [...piece.querySelectorAll<HTMLElement>("[data-start]")].map((element) => ({
    element,
    start: Number(element.dataset.start),
    end: Number(element.dataset.end),
  }));
}
