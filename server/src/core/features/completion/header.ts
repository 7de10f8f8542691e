// Offers for the report's header: headline, author line, link to the project's page; each only while it is missing.

import * as l10n from "@vscode/l10n";
import { type Piece, plainText, snippetText } from "../../snippet.ts";
import { holds } from "../../span.ts";
import { fold } from "../../syntax/fold.ts";
import { placeholder } from "../../template/format.ts";
import type { CompletionOffer } from "./offer.ts";
import { isEmptyLine, type Place } from "./place.ts";

/** The lines to offer on an empty line of the header, or where the line's text is how one of them starts. */
export function headerOffers(place: Place): CompletionOffer[] {
  const { analysis, offset, before, behind } = place;
  const { header, format } = analysis.report;
  const { headline, author, link } = format.template.header;
  const empty = isEmptyLine(place);
  const onHeading = offset <= place.placed.start + place.placed.section.heading.span.end;
  if (!header.span || !holds(header.span, offset) || behind.trim() !== "") return [];
  const offers: CompletionOffer[] = [];
  const typing =
    place.placed.section.role === "headline" &&
    onHeading &&
    place.placed.section.heading.name.end === place.placed.section.heading.name.start;
  if ((!header.headline || typing) && (empty || /^#+[ \t]*$/.test(before))) {
    const pieces = [`${"#".repeat(headline.level)} `, { stop: placeholder(headline.guidance) }];
    offers.push(offer(place, l10n.t("Headline"), pieces, headline.description, before.trim() + l10n.t("Headline")));
  }
  if (onHeading) return offers;
  const starts = (text: string) => empty || (before.trim() !== "" && fold(text).startsWith(fold(before)));
  if (!header.author && starts(author.label)) {
    const year = String(analysis.settings.today.year);
    const pieces = [`${author.label}: `, { stop: placeholder(author.guidance) }, " (", { stop: year }, ")"];
    offers.push(offer(place, author.label, pieces, author.description));
  }
  const line = `[${link.text}]`;
  if (!header.link && (starts(link.text) || starts(line))) {
    const pieces = [`${line}(`, { stop: "#" }, ")"];
    offers.push(offer(place, link.text, pieces, link.description, before.startsWith("[") ? line : link.text));
  }
  return offers;
}

function offer(
  place: Place,
  label: string,
  pieces: readonly Piece[],
  documentation: string,
  filterText = label,
): CompletionOffer {
  const span = isEmptyLine(place) ? place.line : { start: place.textStart, end: place.line.end };
  return {
    label,
    kind: "text",
    documentation,
    edit: { span, text: plainText(pieces) },
    ...(place.options.snippets && { snippet: snippetText(pieces) }),
    filterText,
    sortText: " ",
  };
}
