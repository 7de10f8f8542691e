// The periods of a section's fields: which can be read, and which are written as filler or not at all.

import { fieldValue, filledFields } from "./field-facts.ts";
import type { Section } from "./section.ts";
import type { Field } from "./syntax/fields.ts";
import type { Format } from "./template/format.ts";
import { isFiller } from "./values/filler.ts";
import { type Period, readPeriod } from "./values/period.ts";

/** A field of type period with what its value says; `period` is undefined where it cannot be read. */
export interface FieldPeriod {
  readonly field: Field;
  readonly value: string;
  readonly period: Period | undefined;
}

/** The periods that are written in a section; filler is none. */
export function fieldPeriods(section: Section, format: Format): FieldPeriod[] {
  return filledFields(section, "period").flatMap((field) => {
    const value = fieldValue(section, field);
    return isFiller(format, value) ? [] : [{ field, value, period: readPeriod(format, value) }];
  });
}
