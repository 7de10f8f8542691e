// Inserts fields that a section has not one by one, and says which come to one place: what the rules offer for each.

import { lineEndingIn, type Placed, type Report } from "../report.ts";
import { type Edit, shiftEdit } from "../span.ts";
import type { FieldDefinition } from "../template/schema.ts";
import { insertField, insertFields } from "./insert-field.ts";

/** How a field is inserted alone (`edits`), and with the others that come to the same place (`together`). */
export interface Insertion {
  readonly definition: FieldDefinition;
  readonly edits: readonly Edit[];
  readonly together: readonly Edit[];
}

/** An insertion for each of some fields, given in the template's order, with the same value. */
export function insertEach(
  report: Report,
  { section, start }: Placed,
  definitions: readonly FieldDefinition[],
  value: string,
): Insertion[] {
  if (definitions.length === 0) return [];
  const ending = lineEndingIn(report);
  const all = insertFields(section, definitions, () => value, ending).map((edit) => shiftEdit(edit, start));
  return definitions.map((definition) => {
    const edit = shiftEdit(insertField(section, definition, value, ending), start);
    return { definition, edits: [edit], together: all.filter(({ span }) => span.start === edit.span.start) };
  });
}
