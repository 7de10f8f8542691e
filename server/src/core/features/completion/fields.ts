// Offers of fields and domains that are missing: on an empty line of their section, and while their label is typed.

import * as l10n from "@vscode/l10n";
import { fieldPlace, missingFields } from "../../edits/insert-field.ts";
import { fieldPieces, snippetText } from "../../snippet.ts";
import { fold } from "../../syntax/fold.ts";
import { lineEnd, lineStart } from "../../syntax/lines.ts";
import { fieldLead } from "../../template/format.ts";
import type { FieldDefinition } from "../../template/schema.ts";
import { type CompletionOffer, sortKey } from "./offer.ts";
import { isEmptyLine, type Place } from "./place.ts";

/** The fields to offer, those that belong on this line first. None where the line holds other text. */
export function fieldOffers(place: Place): CompletionOffer[] {
  const { placed, analysis, textStart, before, behind, line, offset } = place;
  const { section, start } = placed;
  if (section.definition?.kind !== "fields" || offset <= start + section.heading.span.end) return [];
  const empty = isEmptyLine(place);
  if (!empty && behind.trim() !== "") return [];
  const markup = /^(?:<\w+>|[*_]{1,3})?/.exec(before)?.[0] ?? "";
  const typed = fold(before.slice(markup.length));
  const current = section.reading.fields.find(({ span }) => start + span.start === line.start)?.definition;
  const missing = missingFields(section);
  const wanted = section.definition.fields
    .filter((field) => missing.includes(field) || (!empty && field === current))
    .filter((field) => empty || fold(field.label).includes(typed));
  const here = (field: FieldDefinition) => missing.includes(field) && belongsHere(place, field);
  const sorted = [...wanted.filter(here), ...wanted.filter((field) => !here(field))];
  const { marks } = analysis.report.format.template;
  return sorted.map((field, index) => {
    const open = field.type === "text" || field.type === "partner" || field.type === "mark";
    return {
      label: field.label,
      kind: field.type === "mark" ? "domain" : "field",
      ...(field.type !== "mark" && field.example !== "" && { detail: l10n.t("for instance {0}", field.example) }),
      documentation: field.description,
      edit: { span: empty ? line : { start: textStart, end: line.end }, text: fieldLead(field) },
      ...(place.options.snippets && open && { snippet: snippetText(fieldPieces(field, marks)) }),
      filterText: markup + field.label,
      sortText: sortKey(index),
      ...(index === 0 && here(field) && { preselect: true }),
    };
  });
}

/** Whether a missing field's line would be inserted at the caret's line, or next to it over blank lines. */
function belongsHere({ placed, analysis, line }: Place, field: FieldDefinition): boolean {
  const { text } = analysis.report;
  const { offset, where } = fieldPlace(placed.section, field);
  const at = placed.start + offset;
  const between = where === "before-field" ? [line.end, lineStart(text, at)] : [lineEnd(text, at), line.start];
  const [from, to] = between as [number, number];
  return from <= to && text.slice(from, to).trim() === "";
}
