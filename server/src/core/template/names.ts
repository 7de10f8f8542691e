// An index of known names: finds a name by its folded text, or the names near to it. No template here, no section or field.

import damerauLevenshtein from "damerau-levenshtein";
import { distance as levenshtein } from "fastest-levenshtein";

/** How a text names a thing: by its canonical name, by an alias, or by something spelled nearly so. */
export type Match = "name" | "alias" | "near";

export interface Found<T> {
  readonly item: T;
  readonly match: Match;
}

export interface Names<T> {
  /** Folded name or alias to what it names. */
  readonly known: ReadonlyMap<string, Found<T>>;
  /** The longest known name, in UTF-16 units of its folded form. */
  readonly longest: number;
}

/** Builds the index. Where two things claim a name, a canonical name wins over an alias, and the first one over later ones. */
export function indexNames<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  aliasesOf: (item: T) => readonly string[],
  foldName: (text: string) => string,
): Names<T> {
  const known = new Map<string, Found<T>>();
  const add = (text: string, item: T, match: Match) => {
    const key = foldName(text);
    if (key !== "" && !known.has(key)) known.set(key, { item, match });
  };
  for (const item of items) add(nameOf(item), item, "name");
  for (const item of items) for (const alias of aliasesOf(item)) add(alias, item, "alias");
  let longest = 0;
  for (const key of known.keys()) longest = Math.max(longest, key.length);
  return { known, longest };
}

/** The edits (insert, delete, replace, swap neighbours) between two texts; Infinity as soon as it is plainly over `limit`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  if (a === b) return 0;
  return sharesPiece(a, b, limit) ? damerauLevenshtein(a, b).steps : Number.POSITIVE_INFINITY;
}

/**
 * Whether one of the pieces that `limit` edits cannot all reach stands in `a` unchanged: an edit reaches two neighbouring
 * pieces at the most. A quick test that nearly all unlike texts fail, so that few are compared letter by letter.
 */
function sharesPiece(a: string, b: string, limit: number): boolean {
  const pieces = 2 * limit + 1;
  for (let index = 0; index < pieces; index++) {
    const piece = b.slice(Math.floor((index * b.length) / pieces), Math.floor(((index + 1) * b.length) / pieces));
    if (a.includes(piece)) return true;
  }
  return false;
}

/** How many edits still count as a near spelling of a name of `length` UTF-16 units: 2 at most, and a quarter of the name. */
export function tolerance(length: number): number {
  return Math.min(2, Math.floor(length / 4));
}

/** What a folded text names: exactly, else (where `near` is set) the nearest within the tolerance. */
export function findName<T>(names: Names<T>, folded: string, near: boolean): Found<T> | undefined {
  const exact = names.known.get(folded);
  if (exact || !near || folded.length > names.longest + 2) return exact;
  let best: Found<T> | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [key, found] of names.known) {
    const limit = tolerance(key.length);
    const steps = distance(folded, key, limit);
    if (steps <= limit && steps < bestDistance) {
      best = { item: found.item, match: "near" };
      bestDistance = steps;
    }
  }
  return best;
}

/**
 * The items with the names nearest to a folded text, nearest first, however far: for offers, never for reading. Of a text much
 * longer than any name its beginning is compared.
 * @param among the items to choose from; all of them by default.
 */
export function nearestNames<T>(names: Names<T>, folded: string, count: number, among?: ReadonlySet<T>): T[] {
  const begin = folded.slice(0, 2 * names.longest);
  const best = new Map<T, number>();
  for (const [key, { item }] of names.known) {
    if (among && !among.has(item)) continue;
    const far = levenshtein(begin, key) / Math.max(begin.length, key.length, 1);
    if (far < (best.get(item) ?? Number.POSITIVE_INFINITY)) best.set(item, far);
  }
  return [...best.entries()]
    .sort((a, b) => a[1] - b[1])
    .slice(0, count)
    .map(([item]) => item);
}
