// All rules, in the order in which lists and docs show them. The order also settles which of two problems at one place comes first.

import { largeFile } from "./large-file.ts";
import type { Rule } from "./rule.ts";

export const rules: readonly Rule[] = [largeFile];

/** A rule by its id. */
export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
