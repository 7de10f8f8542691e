// The hover of a field: what belongs there; on a value also what it says: a period's length, a country's name and code, a mark's meaning.

import * as l10n from "@vscode/l10n";
import { yearCount } from "../../phrases.ts";
import { valueText } from "../../report.ts";
import type { Section } from "../../section.ts";
import type { Settings } from "../../settings.ts";
import { holds, type Span, shiftSpan } from "../../span.ts";
import type { Field } from "../../syntax/fields.ts";
import { readMark } from "../../values/mark.ts";
import { periodText, readPeriod } from "../../values/period.ts";
import { isCountry, readPlaces } from "../../values/places.ts";
import { example, joined } from "./markdown.ts";

/** The hover of a field at an offset in its section; undefined for a label that the template does not know. */
export function hoverField(
  { format }: Settings,
  section: Section,
  field: Field,
  offset: number,
): { span: Span; markdown: string } | undefined {
  const { definition } = field;
  if (!definition) return undefined;
  const about = joined(`**${definition.label}**`, definition.description);
  const general = joined(about, definition.type === "mark" ? "" : example(definition.example));
  if (field.value.start === field.value.end || !holds(field.value, offset))
    return { span: field.span, markdown: general };
  const value = valueText(section, field);
  switch (definition.type) {
    case "mark": {
      const mark = readMark(format, value);
      if (mark === undefined) return { span: field.value, markdown: about };
      const meaning = mark
        ? l10n.t("Yes: this result is a change of this kind.")
        : l10n.t("No: this result is no change of this kind.");
      return { span: field.value, markdown: joined(meaning, about) };
    }
    case "period": {
      const period = readPeriod(format, value);
      if (!period || period.end < period.start) return { span: field.value, markdown: general };
      const years = period.end - period.start;
      const length = years === 0 ? l10n.t("Within one year") : yearCount(years);
      return { span: field.value, markdown: joined(`${periodText(period.start, period.end)}: ${length}`, about) };
    }
    case "countries": {
      const part = readPlaces(format, value).find(({ span }) => holds(span, offset - field.value.start));
      const found = part?.item?.item;
      if (!part || !found) return { span: field.value, markdown: general };
      const name = `**${found.name}** (${isCountry(found) ? found.code : l10n.t("region")})`;
      return { span: shiftSpan(part.span, field.value.start), markdown: joined(name, definition.description) };
    }
    default:
      return { span: field.value, markdown: general };
  }
}
