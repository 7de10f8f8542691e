// Reads a partner: the organisation, and the acronym in brackets behind it.

import { clean } from "../syntax/fold.ts";

export interface Partner {
  /** As a reader sees it, without the acronym. */
  readonly name: string;
  readonly acronym: string | undefined;
}

/** Reads a value such as `Long name (ACR)`; several partners are parted by semicolons. */
export function readPartners(value: string): Partner[] {
  return clean(value)
    .split(/(?<!\s)\s*;\s*/)
    .flatMap((part) => {
      const found = /^(.*?)(?<!\s)\s*\(([^()]{2,20})\)/.exec(part);
      const name = (found?.[1] ?? part).trim();
      return /\p{L}/u.test(name) ? [{ name, acronym: found?.[2]?.trim() }] : [];
    });
}
