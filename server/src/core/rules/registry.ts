// All rules, in the order in which lists and docs show them. The order also settles which of two problems at one place comes first.

import { changeWhen } from "./change-when.ts";
import { changeWhere } from "./change-where.ts";
import { contributionPartner } from "./contribution-partner.ts";
import { evidenceSource } from "./evidence-source.ts";
import { largeFile } from "./large-file.ts";
import { repeatedText } from "./repeated-text.ts";
import type { Rule } from "./rule.ts";
import { sectionLength } from "./section-length.ts";
import { unusedSuppression } from "./suppression.ts";
import { undefinedAcronym } from "./undefined-acronym.ts";

export const rules: readonly Rule[] = [
  sectionLength,
  changeWhen,
  changeWhere,
  contributionPartner,
  evidenceSource,
  undefinedAcronym,
  repeatedText,
  unusedSuppression,
  largeFile,
];

/** A rule by its id. */
export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
