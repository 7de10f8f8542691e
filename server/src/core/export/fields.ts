// The fields of a section with what their values say. How values are read is values/'s to know.

import type { Section } from "../section.ts";
import type { Field } from "../syntax/field.ts";
import { clean } from "../syntax/fold.ts";
import type { Format } from "../template/format.ts";
import type { FieldDefinition } from "../template/schema.ts";
import { isFiller } from "../values/filler.ts";
import { readMark } from "../values/mark.ts";
import { readPartners } from "../values/partner.ts";
import { readPeriod } from "../values/period.ts";
import { isCountry, readPlaces } from "../values/places.ts";
import { readPriorities } from "../values/priorities.ts";
import type { ExportField, Meaning } from "./document.ts";
import { lineRuns, lineText } from "./line.ts";

/** The fields that a section has, as they stand in it. */
export function exportFields(format: Format, section: Section): ExportField[] {
  return section.reading.fields.map((field) => exportField(format, section, field));
}

function exportField(format: Format, { text }: Section, { definition, label, value: span }: Field): ExportField {
  const written = text.slice(span.start, span.end);
  const value = lineRuns(written);
  return {
    id: definition?.id,
    label: definition?.label ?? clean(text.slice(label.start, label.end)),
    value,
    text: lineText(value),
    meaning: meaningOf(format, definition, written),
  };
}

function meaningOf(format: Format, definition: FieldDefinition | undefined, written: string): Meaning {
  const value = isFiller(format, written) ? "" : written;
  switch (definition?.type) {
    case "partner":
      return { type: "partner", partners: readPartners(value) };
    case "countries":
      return {
        type: "countries",
        places: readPlaces(format, value).map(({ item, text }) => ({
          name: item?.item.name ?? text,
          code: item && isCountry(item.item) ? item.item.code : undefined,
        })),
      };
    case "period": {
      const period = readPeriod(format, value);
      return { type: "period", start: period?.start, end: period?.end };
    }
    case "priorities":
      return { type: "priorities", priorities: readPriorities(format, value).map(({ item, text }) => item ?? text) };
    case "mark":
      return markOf(format, written);
    default:
      return { type: "text" };
  }
}

/** The template's sign for what the mark says; what stands there where it says nothing. */
function markOf(format: Format, written: string): Meaning {
  const { yes, no } = format.template.marks;
  const marked = written === "" ? undefined : readMark(format, written);
  return { type: "mark", marked, sign: marked === undefined ? clean(written) : marked ? yes : no };
}
