// All rules, in the order in which lists and docs show them. The order also settles which of two problems at one place comes first.

import { authorFormat } from "./author-format.ts";
import { authorYear } from "./author-year.ts";
import { changeWhen } from "./change-when.ts";
import { changeWhere } from "./change-where.ts";
import { contributionPartner } from "./contribution-partner.ts";
import { countryName } from "./country-name.ts";
import { domainLabel } from "./domain-label.ts";
import { duplicateDomain } from "./duplicate-domain.ts";
import { duplicateField } from "./duplicate-field.ts";
import { duplicateSection } from "./duplicate-section.ts";
import { emptyField } from "./empty-field.ts";
import { emptySection } from "./empty-section.ts";
import { evidenceSource } from "./evidence-source.ts";
import { fieldMarkup } from "./field-markup.ts";
import { fieldOrder } from "./field-order.ts";
import { imageAlt } from "./image-alt.ts";
import { imageCredit } from "./image-credit.ts";
import { implausiblePeriod } from "./implausible-period.ts";
import { invalidAuthor } from "./invalid-author.ts";
import { invalidDomainMark } from "./invalid-domain-mark.ts";
import { invalidPeriod } from "./invalid-period.ts";
import { largeFile } from "./large-file.ts";
import { mergeConflict } from "./merge-conflict.ts";
import { missingAuthor } from "./missing-author.ts";
import { missingDomain } from "./missing-domain.ts";
import { missingField } from "./missing-field.ts";
import { missingHeadline } from "./missing-headline.ts";
import { missingImage } from "./missing-image.ts";
import { missingOpenaidLink } from "./missing-openaid-link.ts";
import { missingSection } from "./missing-section.ts";
import { noDomainMarked } from "./no-domain-marked.ts";
import { openaidLink } from "./openaid-link.ts";
import { periodFormat } from "./period-format.ts";
import { placeholderLink } from "./placeholder-link.ts";
import { placeholderText } from "./placeholder-text.ts";
import { readAsText } from "./read-as-text.ts";
import { repeatedText } from "./repeated-text.ts";
import { reversedPeriod } from "./reversed-period.ts";
import type { Rule } from "./rule.ts";
import { sectionLength } from "./section-length.ts";
import { sectionLevel } from "./section-level.ts";
import { sectionMarkup } from "./section-markup.ts";
import { sectionName } from "./section-name.ts";
import { sectionOrder } from "./section-order.ts";
import { unusedSuppression } from "./suppression.ts";
import { unclosedBlock } from "./unclosed-block.ts";
import { undefinedAcronym } from "./undefined-acronym.ts";
import { unknownCountry } from "./unknown-country.ts";
import { unknownDomain } from "./unknown-domain.ts";
import { unknownField } from "./unknown-field.ts";
import { unknownPriority } from "./unknown-priority.ts";
import { unknownSection } from "./unknown-section.ts";

export const rules: readonly Rule[] = [
  missingSection,
  duplicateSection,
  sectionOrder,
  sectionLevel,
  sectionName,
  sectionMarkup,
  unknownSection,
  emptySection,
  missingHeadline,
  unclosedBlock,
  mergeConflict,
  placeholderText,
  missingAuthor,
  invalidAuthor,
  authorFormat,
  authorYear,
  missingOpenaidLink,
  placeholderLink,
  openaidLink,
  missingField,
  duplicateField,
  unknownField,
  emptyField,
  fieldMarkup,
  fieldOrder,
  invalidPeriod,
  periodFormat,
  reversedPeriod,
  implausiblePeriod,
  unknownCountry,
  countryName,
  unknownPriority,
  invalidDomainMark,
  missingDomain,
  duplicateDomain,
  unknownDomain,
  domainLabel,
  noDomainMarked,
  missingImage,
  imageAlt,
  imageCredit,
  sectionLength,
  changeWhen,
  changeWhere,
  contributionPartner,
  evidenceSource,
  undefinedAcronym,
  repeatedText,
  unusedSuppression,
  largeFile,
  readAsText,
];

/** A rule by its id. */
export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
