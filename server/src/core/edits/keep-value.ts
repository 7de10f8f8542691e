// Keeps a value that goes on over lines one value, whatever its label becomes.

import { buildSection, type Section } from "../section.ts";
import { applyEdits, type Edit, touches } from "../span.ts";
import type { Field } from "../syntax/fields.ts";
import type { Format } from "../template/format.ts";

/**
 * Edits of a field, and where they would let a later line of its value be read as a label, edits that join the lines too: what
 * looks like a label counts only behind a line that was ended on purpose, not behind one that was full.
 */
export function keepValue(section: Section, field: Field, edits: readonly Edit[], format: Format): Edit[] {
  const breaks = lineBreaks(section, field).filter(({ span }) => !edits.some((edit) => touches(edit.span, span)));
  if (breaks.length === 0) return [...edits];
  const text = applyEdits(section.text, edits);
  const after = buildSection(section.role, section.definition, section.heading, text, format, undefined);
  return after.reading.fields.length === section.reading.fields.length ? [...edits] : [...edits, ...breaks];
}

/** Makes a blank of each line break in a value. */
function lineBreaks({ text }: Section, { value }: Field): Edit[] {
  return [...text.slice(value.start, value.end).matchAll(/(?<![ \t])[ \t]*(?:\r\n|[\r\n])[ \t]*/g)].map((found) => {
    const start = value.start + found.index;
    return { span: { start, end: start + found[0].length }, text: " " };
  });
}
