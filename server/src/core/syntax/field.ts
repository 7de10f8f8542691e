// What a field is: a label with its value, on lines of its own or in a row of a table. Types only.

import type { Span } from "../span.ts";
import type { Match } from "../template/names.ts";
import type { FieldDefinition } from "../template/schema.ts";

/** A label with its value. */
export interface Field {
  /** What the label names; undefined for a label that is no field's. */
  readonly definition: FieldDefinition | undefined;
  readonly match: Match | undefined;
  /** The whole field, from the start of its first line to the end of its last one, line break excluded. */
  readonly span: Span;
  /** From the start of the line to where the value starts: label, markup and separator. */
  readonly lead: Span;
  /** The label's words, without markup and colon. */
  readonly label: Span;
  /** The label's words with a colon that stands inside its markup. */
  readonly labelWithColon: Span;
  /** Whether the label is in italics, bold or underlined. */
  readonly marked: boolean;
  /** The value without white space around it; an empty span where there is none. It may wrap over lines. */
  readonly value: Span;
  /** The table whose row this is. */
  readonly table?: Table;
}

/** A GFM table among the fields. */
export interface Table {
  /** Lines of an empty header row and the delimiter row, line breaks included; what a table needs and fields do not. */
  readonly scaffold: readonly Span[];
  /** The header row's line without line break, where it holds words that are no field. */
  readonly header?: Span;
  /** Offset of the last row that holds words, the header excepted; -1 while there is none. */
  readonly lastRow: number;
}
