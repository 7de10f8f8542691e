// Which members of a list stand out of order, so that moving as few of them as possible sorts it. No text, no sections.

/**
 * Places of the members outside the longest run that is already in order. Of equally long runs the one that keeps the lower
 * ranks, so that what comes later in the order is moved.
 * @param ranks the place of each member in the wanted order; no rank stands twice.
 */
export function outOfOrder(ranks: readonly number[]): Set<number> {
  const longestFrom: number[] = new Array(ranks.length).fill(1);
  for (let at = ranks.length - 1; at >= 0; at--)
    for (let next = at + 1; next < ranks.length; next++)
      if ((ranks[next] as number) > (ranks[at] as number))
        longestFrom[at] = Math.max(longestFrom[at] as number, 1 + (longestFrom[next] as number));
  const moved = new Set(ranks.keys());
  let wanted = Math.max(0, ...longestFrom);
  for (let from = 0, above = Number.NEGATIVE_INFINITY; wanted > 0; wanted--) {
    let best = -1;
    for (let at = from; at < ranks.length; at++) {
      const rank = ranks[at] as number;
      if (rank > above && longestFrom[at] === wanted && (best < 0 || rank < (ranks[best] as number))) best = at;
    }
    moved.delete(best);
    above = ranks[best] as number;
    from = best + 1;
  }
  return moved;
}
