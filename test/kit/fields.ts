// Reads the fields of a text and shows them as text: id, label and value, so that a test can say what is read.

import { strict as assert } from "node:assert";
import { type FieldsReading, readFields } from "../../server/src/core/syntax/fields.ts";
import { readMark } from "../../server/src/core/values/mark.ts";
import { format } from "./sample.ts";

/** Ids of the built-in template's two sections of fields. */
export const [project, domains] = format.template.sections
  .filter(({ kind }) => kind === "fields")
  .map(({ id }) => id) as [string, string];

/** Reads a text as the body of a section. */
export function read(text: string, section: string): FieldsReading {
  const names = format.fieldNames.get(section);
  assert.ok(names);
  const isMark = (mark: string) => mark.trim() !== "" && readMark(format, mark) !== undefined;
  return readFields(text, { start: 0, end: text.length }, names, isMark);
}

/**
 * Checks what is read of a text. Each expected line is a field (“id: value”, `?label` for an unknown one, `|` for a line break
 * in a value) or, in brackets, a line that is neither label nor value.
 * @param source `⇥` is a tab, `·` a blank that can be seen.
 */
export function reads(section: string, source: string, ...expected: string[]): void {
  const text = source.replaceAll("⇥", "\t").replaceAll("·", " ");
  assert.equal(show(text, read(text, section)), expected.join("\n"));
}

function show(text: string, { fields, others }: FieldsReading): string {
  const flat = (start: number, end: number) => text.slice(start, end).replace(/\r\n|[\r\n]/g, "|");
  const lines = [
    ...fields.map(({ span, definition, label, value }) => ({
      at: span.start,
      line: `${definition?.id ?? `?${flat(label.start, label.end)}`}: ${flat(value.start, value.end)}`.trim(),
    })),
    ...others.map(({ start, end }) => ({ at: start, line: `(${flat(start, end)})` })),
  ];
  return lines
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line)
    .join("\n");
}
