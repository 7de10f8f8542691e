// Inlay hints of a report: how many words a section has, how long a period is. Each kind can be left out.

import * as l10n from "@vscode/l10n";
import type { Analysis } from "../analyze.ts";
import { wordCount, wordRange, wordsOutside, yearCount } from "../phrases.ts";
import { type Placed, valueText } from "../report.ts";
import type { Span } from "../span.ts";
import type { Format } from "../template/format.ts";
import { readPeriod } from "../values/period.ts";

export interface InlayOptions {
  readonly words: boolean;
  readonly periods: boolean;
}

export interface Inlay {
  /** Behind which character it is shown. */
  readonly offset: number;
  readonly text: string;
  readonly kind: "words" | "period";
}

/** The hints in document order; those within a stretch where one is given. */
export function inlays({ report }: Analysis, options: InlayOptions, within?: Span): Inlay[] {
  return report.sections
    .filter(({ start, section }) => !within || (start <= within.end && start + section.text.length >= within.start))
    .flatMap((placed) => [
      ...(options.words ? words(placed) : []),
      ...(options.periods ? periods(report.format, placed) : []),
    ])
    .filter(({ offset }) => !within || (within.start <= offset && offset <= within.end));
}

function words({ section, start }: Placed): Inlay[] {
  const { definition } = section;
  if (definition?.kind !== "prose") return [];
  const count = wordCount(section.words);
  const text =
    definition.words && wordsOutside(section) !== 0
      ? l10n.t("{0} (usual: {1})", count, wordRange(definition.words))
      : count;
  return [{ offset: start + section.heading.name.end, text, kind: "words" }];
}

function periods(format: Format, { section, start }: Placed): Inlay[] {
  return section.reading.fields.flatMap((field): Inlay[] => {
    if (field.definition?.type !== "period") return [];
    const period = readPeriod(format, valueText(section, field));
    if (!period || period.end <= period.start) return [];
    return [{ offset: start + field.value.end, text: yearCount(period.end - period.start), kind: "period" }];
  });
}
