// What can be completed at a place: missing sections and fields, values, the header's lines, pictures. Nothing in the middle of prose.

import type { Analysis } from "../analyze.ts";
import { fieldOffers } from "./completion/fields.ts";
import { headerOffers } from "./completion/header.ts";
import { creditOffers, imageOffers, pathOffers } from "./completion/images.ts";
import type { CompletionOffer, CompletionOptions } from "./completion/offer.ts";
import { isEmptyLine, onFirstLine, placeOf } from "./completion/place.ts";
import { sectionOffers } from "./completion/sections.ts";
import { valueOffers } from "./completion/values.ts";
import { wholeReportOffers } from "./completion/whole-report.ts";

export type { CompletionOffer, CompletionOptions };

/** The offers at an offset; each edit holds the caret and stays on its line. */
export function complete(analysis: Analysis, offset: number, options: CompletionOptions): CompletionOffer[] {
  const whole = wholeReportOffers(analysis, offset, options);
  if (whole) return whole;
  const place = placeOf(analysis, offset, options);
  if (!place) return [];
  const paths = pathOffers(place);
  if (paths) return paths;
  if (isEmptyLine(place))
    return [...fieldOffers(place), ...headerOffers(place), ...imageOffers(place), ...sectionOffers(place)];
  if (/^#{1,6}(?:[ \t]|$)/.test(place.before)) return [...headerOffers(place), ...sectionOffers(place)];
  const values = valueOffers(place);
  // On a line behind a field the next label may be what is being typed, though it still reads as more of the value.
  if (values) return onFirstLine(place) ? values : [...fieldOffers(place), ...values];
  return [...fieldOffers(place), ...headerOffers(place), ...creditOffers(place)];
}
