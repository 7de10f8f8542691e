// What pages are filled with: stretches of a column that are not divided. Types, and what is made of several.

/** A stretch of a column. */
export interface Slab {
  /** In points. */
  readonly height: number;
  /** Blank above it in points, left out at the top of a page. */
  readonly gap: number;
  /** It stands on the page on which the next one begins. */
  readonly keep: boolean;
  /** It can be made lower, down to this. */
  readonly least?: number;
  /** Draws it with its upper edge at `y`, and of a height. */
  draw(y: number, height: number): void;
  /** Drawn above it where it begins a page: the head of a table that goes on. */
  readonly again?: { readonly height: number; draw(y: number): void };
}

/** With another blank above the first of them. */
export function withGap(slabs: readonly Slab[], gap: number): Slab[] {
  return slabs.map((slab, index) => (index === 0 ? { ...slab, gap } : slab));
}

/** With a blank above the first of them that is a part of it. */
export function padded(slabs: readonly Slab[], above: number): Slab[] {
  return slabs.map((slab, index) =>
    index === 0
      ? { ...slab, gap: 0, height: slab.height + above, draw: (y, height) => slab.draw(y + above, height - above) }
      : slab,
  );
}

/** With each of them on the page of the next, but for the last: for what is short. */
export function together(slabs: readonly Slab[]): Slab[] {
  return slabs.map((slab, index) => (index < slabs.length - 1 ? { ...slab, keep: true } : slab));
}

/** With more drawn beside the first of them. */
export function beside(slabs: readonly Slab[], height: number, draw: (y: number) => void): Slab[] {
  const [first, ...rest] = slabs;
  if (!first) return [{ height, gap: 0, keep: false, draw }];
  const both = (y: number, all: number) => {
    draw(y);
    first.draw(y, all);
  };
  return [{ ...first, height: rest.length === 0 ? Math.max(first.height, height) : first.height, draw: both }, ...rest];
}

/** The blanks and slabs of a column, as high as a page would have to be. */
export function heightOf(slabs: readonly Slab[]): number {
  return slabs.reduce((sum, { gap, height }) => sum + gap + height, 0) - (slabs[0]?.gap ?? 0);
}

/** With lower pictures, if that makes all of them fit a height; otherwise as they are. */
export function fittedTo<Each extends Slab>(slabs: readonly Each[], height: number): Each[] {
  const over = heightOf(slabs) - height;
  const give = slabs.reduce((sum, slab) => sum + slab.height - (slab.least ?? slab.height), 0);
  if (over <= 0 || over > give) return [...slabs];
  return slabs.map((slab) => ({
    ...slab,
    height: slab.height - ((slab.height - (slab.least ?? slab.height)) * over) / give,
  }));
}

/** Draws slabs one below another. */
export function drawBelow(slabs: readonly Slab[], top: number): void {
  let y = top;
  slabs.forEach((slab, index) => {
    y += index === 0 ? 0 : slab.gap;
    slab.draw(y, slab.height);
    y += slab.height;
  });
}
