// The partner that a report names: the organisation, and the acronym in brackets behind it.

import type { Report } from "../report.ts";
import { clean } from "../syntax/fold.ts";

export interface Partner {
  /** As a reader sees it, without the acronym. */
  readonly name: string;
  readonly acronym: string | undefined;
}

/** Reads a value such as `Long name (ACR)`; several partners are parted by semicolons. */
export function readPartners(value: string): Partner[] {
  return clean(value)
    .split(/\s*;\s*/)
    .flatMap((part) => {
      const found = /^(.*?)\s*\(([^()]{2,20})\)/.exec(part);
      const name = (found?.[1] ?? part).trim();
      return /\p{L}/u.test(name) ? [{ name, acronym: found?.[2]?.trim() }] : [];
    });
}

/** The partners that the fields of a report name; empty where none does. */
export function findPartner(report: Report): Partner[] {
  return report.sections.flatMap(({ section }) =>
    section.reading.fields
      .filter((field) => field.definition?.type === "partner")
      .flatMap((field) => readPartners(section.text.slice(field.value.start, field.value.end))),
  );
}
