// “Did you mean …?” for words that people type by hand: rule ids, keys, commands, options. Not for what stands in reports.

import { distance } from "../template/names.ts";

/** The known word nearest to a mistyped one, if one is near enough to be meant: at most a third of it differs. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const limit = Math.max(1, Math.floor(Math.max(typed.length, candidate.length) / 3));
    const steps = distance(typed, candidate.toLowerCase(), limit);
    if (steps <= limit && steps < fewest) {
      best = candidate;
      fewest = steps;
    }
  }
  return best ?? onlyLonger(typed, known);
}

/** The only known word that begins with what was typed (from three letters on). */
function onlyLonger(typed: string, known: Iterable<string>): string | undefined {
  if (typed.length < 3) return undefined;
  const longer = [...known].filter((candidate) => candidate.toLowerCase().startsWith(typed));
  return longer.length === 1 ? longer[0] : undefined;
}
