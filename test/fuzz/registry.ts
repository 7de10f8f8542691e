// All properties by name, each of an input. What they are tried on and how often is not decided here.

import type { Input } from "./arbitraries.ts";
import { fixAllEnds, fixesMend, formatKeeps, incrementalIsFresh, readingCovers, spansFit } from "./properties.ts";
import { serverIsFresh } from "./served.ts";
import { editsFit, featuresFit, pagesFit } from "./shown.ts";

export type Holds = (input: Input) => void | Promise<void>;

const ofText =
  (holds: (text: string) => void): Holds =>
  ({ text }) =>
    holds(text);

/** Each throws or rejects where it does not hold. */
export const properties = {
  readingCovers: ofText(readingCovers),
  spansFit: ofText(spansFit),
  fixesMend: ofText(fixesMend),
  fixAllEnds: ofText(fixAllEnds),
  formatKeeps: ofText(formatKeeps),
  incrementalIsFresh,
  featuresFit,
  editsFit,
  pagesFit,
  serverIsFresh,
} satisfies Record<string, Holds>;

export type PropertyName = keyof typeof properties;

export const propertyNames = Object.keys(properties) as PropertyName[];

/** How many trials each gets in a round of `npm run fuzz`: what is slow gets fewer, so that none takes most of the time. */
export const trialsInRound: Readonly<Record<PropertyName, number>> = {
  readingCovers: 14,
  spansFit: 14,
  fixesMend: 4,
  fixAllEnds: 4,
  formatKeeps: 12,
  incrementalIsFresh: 12,
  featuresFit: 15,
  editsFit: 17,
  pagesFit: 4,
  serverIsFresh: 1,
};
