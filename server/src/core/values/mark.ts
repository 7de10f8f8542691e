// Domain marks: what people and converters write for yes and no.

import { fold } from "../syntax/fold.ts";
import { unwrap } from "../syntax/heading.ts";
import type { Format } from "../template/format.ts";

const box = /^<input\b[^>]*\btype\s*=\s*["']?checkbox\b[^>]*>$/i;

/**
 * Reads a mark: true for yes, false for no (nothing at all is no), undefined where it cannot be decided.
 * Emphasis around the mark, escapes and invisible characters do not matter.
 */
export function readMark(format: Format, text: string): boolean | undefined {
  const trimmed = text.trim();
  const known = format.marks.get(fold(trimmed));
  if (known !== undefined) return known;
  if (box.test(trimmed)) return /\bchecked\b/i.test(trimmed);
  const { span, wrapped } = unwrap(trimmed, { start: 0, end: trimmed.length });
  if (wrapped) return readMark(format, trimmed.slice(span.start, span.end));
  return fold(trimmed) === "" ? false : undefined;
}
