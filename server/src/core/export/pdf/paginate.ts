// Slabs set one below another on pages, from the top of a new one.

import { page } from "./design.ts";
import type { Slab } from "./slab.ts";

/** A slab that may ask for the foot of the page. */
export type PageSlab = Slab & { readonly foot?: boolean };

/**
 * Draws slabs; linear in their number.
 * @param newPage opens a page to draw on
 */
export function paginate(slabs: readonly PageSlab[], newPage: () => void): void {
  newPage();
  let y: number = page.top;
  const turn = (slab: Slab) => {
    newPage();
    y = page.top;
    slab.again?.draw(y);
    y += slab.again?.height ?? 0;
  };
  for (let start = 0; start < slabs.length; ) {
    let end = start;
    while (end < slabs.length - 1 && slabs[end]?.keep) end += 1;
    const group = slabs.slice(start, end + 1);
    start = end + 1;
    const [first] = group;
    if (!first) continue;
    const height = group.reduce((sum, slab) => sum + slab.gap + slab.height, 0);
    const fits = y + height <= page.bottom + 0.01;
    const again = first.again?.height ?? 0;
    // What is longer than a page begins here, unless a line of it would stand alone.
    const tooLong = height - first.gap + again > page.bottom - page.top;
    if (!fits && !tooLong && y > page.top) turn(first);
    for (const slab of group) {
      const top = y === page.top ? y : y + slab.gap;
      if (top + slab.height > page.bottom + 0.01 && y > page.top) {
        turn(slab);
        slab.draw(y, slab.height);
        y += slab.height;
        continue;
      }
      y = slab.foot ? Math.max(top, page.bottom - slab.height) : top;
      slab.draw(y, slab.height);
      y += slab.height;
    }
  }
}
