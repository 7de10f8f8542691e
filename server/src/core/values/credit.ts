// Who took a picture: the credit in a caption. Which words announce one is the template's.

import type { Format } from "../template/format.ts";

/** Where the credit begins in a text, in UTF-16 units; -1 where there is none. A name behind it is not asked for. */
export function creditStart(format: Format, text: string): number {
  const { credit, creditAliases } = format.template.images;
  const labels = [credit, ...creditAliases]
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"));
  const announced = new RegExp(`(?<![\\p{L}\\p{N}])(?:${labels.join("|")})(?:[*_]{1,3}|</\\w+>)?\\s*\\\\?:`, "iu");
  return announced.exec(text)?.index ?? -1;
}
