// Puts house rules of several files together: the nearest file wins, key by key. Paths and globs are bound to their file's folder first.

import type { HouseRules, RuleEntry } from "./schema.ts";

/** A glob and the folder that it counts from, as a URI without a final slash. */
export interface IgnoreGlob {
  readonly folder: string;
  readonly glob: string;
}

/** House rules that no longer depend on the place of their file. */
export interface PlacedHouseRules extends Omit<HouseRules, "$schema" | "extends" | "ignore"> {
  readonly ignore?: readonly IgnoreGlob[] | undefined;
}

/**
 * Merges house rules, the farthest first: the later ones win. Rules, words and aliases are merged entry by entry, a rule's options
 * option by option; acronyms and globs add up, since each only says what is allowed; the list of priorities is one whole.
 */
export function mergeHouseRules(chain: readonly PlacedHouseRules[]): PlacedHouseRules {
  return chain.reduce(mergeTwo, {});
}

function mergeTwo(under: PlacedHouseRules, over: PlacedHouseRules): PlacedHouseRules {
  return {
    ...under,
    ...defined(over),
    ...both(under.rules, over.rules, (a, b) => ({ rules: mergeEntries(a, b, mergeRule) })),
    ...both(under.words, over.words, (a, b) => ({ words: mergeEntries(a, b, (x, y) => ({ ...x, ...y })) })),
    ...both(under.countries, over.countries, (a, b) => ({ countries: { aliases: { ...a.aliases, ...b.aliases } } })),
    ...both(under.acronyms, over.acronyms, (a, b) => ({ acronyms: [...new Set([...a, ...b])] })),
    ...both(under.ignore, over.ignore, (a, b) => ({ ignore: [...a, ...b] })),
  };
}

function defined<T extends object>(rules: T): T {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined)) as T;
}

function both<T, R>(under: T | undefined, over: T | undefined, merge: (under: T, over: T) => R): R | undefined {
  return under === undefined || over === undefined ? undefined : merge(under, over);
}

function mergeEntries<T>(
  under: Record<string, T>,
  over: Record<string, T>,
  merge: (under: T, over: T) => T,
): Record<string, T> {
  const merged = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) {
    const earlier = merged.get(key);
    // Deleted first, so that what is nearest also comes last.
    merged.delete(key);
    merged.set(key, earlier === undefined ? value : value === undefined ? earlier : merge(earlier, value));
  }
  return Object.fromEntries(merged);
}

function mergeRule(under: RuleEntry | undefined, over: RuleEntry | undefined): RuleEntry | undefined {
  if (under === undefined || over === undefined) return over ?? under;
  return { ...asObject(under), ...defined(asObject(over)) };
}

function asObject(entry: RuleEntry): Exclude<RuleEntry, string> {
  return typeof entry === "string" ? { severity: entry } : entry;
}
