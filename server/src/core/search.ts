// The one search in what is sorted. Nothing else lives here.

/**
 * The first index from 0 for which `holds` is true, or `length`. `holds` must be false up to some index and true from there on.
 * Asks for a number of indexes that grows with the logarithm of `length`.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
