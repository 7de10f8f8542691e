// The parts of values that list names, at their place in the section. Filler is no part.

import { fieldValue, filledFields } from "./field-facts.ts";
import type { Section } from "./section.ts";
import { type Span, shiftSpan } from "./span.ts";
import type { Field } from "./syntax/field.ts";
import type { Format } from "./template/format.ts";
import { isFiller } from "./values/filler.ts";
import type { ListPart } from "./values/list.ts";
import { type FoundPlace, readPlaces } from "./values/places.ts";
import { readPriorities } from "./values/priorities.ts";

/** A part with its span counted from the section's start, and the field that it stands in. */
export type PlacedPart<T> = ListPart<T> & { readonly at: Span; readonly field: Field };

/** The countries and regions that a section's fields list. */
export function fieldPlaces(section: Section, format: Format): PlacedPart<FoundPlace>[] {
  return partsOf(section, format, "countries", (value) => readPlaces(format, value));
}

/** The priorities that a section's fields list. */
export function fieldPriorities(section: Section, format: Format): PlacedPart<string>[] {
  return partsOf(section, format, "priorities", (value) => readPriorities(format, value));
}

function partsOf<T>(
  section: Section,
  format: Format,
  type: "countries" | "priorities",
  read: (value: string) => ListPart<T>[],
): PlacedPart<T>[] {
  return filledFields(section, type).flatMap((field) => {
    const value = fieldValue(section, field);
    if (isFiller(format, value)) return [];
    return read(value)
      .filter(({ written }) => !isFiller(format, written))
      .map((part) => ({ ...part, field, at: shiftSpan(part.span, field.value.start) }));
  });
}
