// Offers of values: marks, countries and regions, priorities, periods. Only behind a label, and for a list after each comma.

import * as l10n from "@vscode/l10n";
import type { Field } from "../../syntax/fields.ts";
import { fold, foldPlace } from "../../syntax/fold.ts";
import { trimSpan } from "../../syntax/lines.ts";
import { periodText } from "../../values/period.ts";
import { type CompletionOffer, sortKey } from "./offer.ts";
import type { Place } from "./place.ts";

/** The value that is being written: the part of it that an offer replaces. */
interface Writing {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  /** What an offer needs in front of it: a tab behind a label, a space behind a comma. */
  readonly lead: string;
}

/** The values to offer; undefined where the caret is behind no label. */
export function valueOffers(place: Place): CompletionOffer[] | undefined {
  const field = fieldBehindLabel(place);
  if (!field?.definition) return undefined;
  const { template } = place.analysis.report.format;
  switch (field.definition.type) {
    case "mark":
      return markOffers(place, whole(place, field));
    case "period":
      return periodOffers(place, whole(place, field));
    case "countries": {
      const names = [...template.countries, ...template.regions];
      const detail = (index: number) =>
        index < template.countries.length ? template.countries[index]?.code : l10n.t("region");
      return listOffers(
        place,
        field,
        names.map(({ name }) => name),
        foldPlace,
        detail,
      );
    }
    case "priorities":
      return listOffers(place, field, template.priorities, fold, () => undefined);
    default:
      return [];
  }
}

/** The field whose value holds the caret, or whose label ends in front of it with nothing behind. */
function fieldBehindLabel({ placed, offset, behind, analysis }: Place): Field | undefined {
  const at = offset - placed.start;
  const field = placed.section.reading.fields.find(({ span }) => span.start <= at && at <= span.end);
  if (!field) return undefined;
  if (field.value.start < field.value.end) return at >= field.value.start && at <= field.value.end ? field : undefined;
  const between = analysis.report.text.slice(placed.start + field.labelWithColon.end, offset);
  const passed = at > field.label.end && /^\s*:?\s*(?:<\/\w+>|[*_]{1,3})*\s*:?[ \t]*$/.test(between);
  return passed && behind.trim() === "" ? field : undefined;
}

/** All of a value, as far as it stands on the caret's line. */
function whole({ placed, offset, analysis, textStart, line }: Place, field: Field): Writing {
  const { text } = analysis.report;
  const empty = field.value.start === field.value.end;
  const start = empty ? offset : Math.max(placed.start + field.value.start, Math.min(textStart, offset));
  const end = empty ? offset : Math.min(placed.start + field.value.end, line.end);
  const lead = empty && /\S/.test(text[offset - 1] ?? "") ? "\t" : "";
  return { field, start, end: Math.max(end, offset), typed: text.slice(start, offset), lead };
}

/** The part of a list, between commas or semicolons, that holds the caret. */
function part(place: Place, field: Field): Writing {
  const { text } = place.analysis.report;
  const all = whole(place, field);
  const comma = Math.max(text.lastIndexOf(",", place.offset - 1), text.lastIndexOf(";", place.offset - 1));
  const next = text.slice(place.offset, all.end).search(/[,;]/);
  const from = comma >= all.start && place.offset > all.start ? comma + 1 : all.start;
  const to = next < 0 ? all.end : place.offset + next;
  const span = trimSpan(text, Math.min(from, place.offset), to);
  const start = span.start === span.end ? place.offset : Math.min(span.start, place.offset);
  const glued = from !== all.start && start === from;
  return {
    field,
    start,
    end: Math.max(span.end, start),
    typed: text.slice(start, place.offset),
    lead: glued ? " " : all.lead,
  };
}

function offer(writing: Writing, text: string, index: number, more: Partial<CompletionOffer> = {}): CompletionOffer {
  return {
    label: text,
    kind: "value",
    edit: { span: { start: writing.start, end: writing.end }, text: writing.lead + text },
    sortText: sortKey(index),
    // With its lead: who types the space or tab themselves goes on in the same list.
    filterText: writing.lead + text,
    ...more,
  };
}

function markOffers({ analysis }: Place, writing: Writing): CompletionOffer[] {
  const { yes, no } = analysis.report.format.template.marks;
  const documentation = writing.field.definition?.description ?? "";
  return [
    offer(writing, yes, 0, { detail: l10n.t("this result is a change of this kind"), documentation }),
    offer(writing, no, 1, { detail: l10n.t("this result is no change of this kind"), documentation }),
  ];
}

function periodOffers({ analysis }: Place, writing: Writing): CompletionOffer[] {
  const { year } = analysis.settings.today;
  const typed = Number(/^\d{4}/.exec(writing.typed)?.[0]);
  const starts = typed > 0 ? [typed] : [year, year - 1, year - 2, year - 3, year - 4, year + 1];
  const lengths = typed > 0 ? [1, 2, 3, 4, 5] : [3, 2, 4, 1, 5];
  return starts
    .flatMap((start) => lengths.map((length) => periodText(start, start + length)))
    .map((text, index) => offer(writing, text, index));
}

function listOffers(
  place: Place,
  field: Field,
  names: readonly string[],
  foldName: (text: string) => string,
  detailOf: (index: number) => string | undefined,
): CompletionOffer[] {
  const writing = part(place, field);
  const { text } = place.analysis.report;
  const others =
    text.slice(place.placed.start + field.value.start, writing.start) +
    "," +
    text.slice(writing.end, place.placed.start + field.value.end);
  const listed = new Set(others.split(/[,;]/).map(foldName));
  const plain = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC");
  const accents = writing.typed !== plain(writing.typed);
  return names.flatMap((name, index) => {
    if (listed.has(foldName(name))) return [];
    const detail = detailOf(index);
    return [
      offer(writing, name, index, {
        ...(detail !== undefined && { detail }),
        filterText: writing.lead + (accents ? name : plain(name)),
      }),
    ];
  });
}
