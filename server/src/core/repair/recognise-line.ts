// What a line of text names by itself, if it is nothing else: a section, a field's label, a mark. Asks the template.

import { fold } from "../syntax/fold.ts";
import { unwrap } from "../syntax/heading.ts";
import type { Format } from "../template/format.ts";
import { readMark } from "../values/mark.ts";

export type LineName = "section" | "label" | "mark";

/** What the whole line names; undefined for any other text, a blank line too. */
export function recogniseLine(format: Format, text: string): LineName | undefined {
  const { span } = unwrap(text, { start: 0, end: text.length });
  const folded = fold(text.slice(span.start, span.end).replace(/^#{1,6}\s+/, ""));
  if (folded === "") return undefined;
  if (format.sectionNames.known.has(folded)) return "section";
  if ([...format.fieldNames.values()].some((names) => names.known.has(folded))) return "label";
  return isLoneMark(format, text) ? "mark" : undefined;
}

/** Whether a text is a mark and nothing else. */
export function isLoneMark(format: Format, text: string): boolean {
  return text.trim() !== "" && readMark(format, text) !== undefined;
}
