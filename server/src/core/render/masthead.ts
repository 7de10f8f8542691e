// The top of the first page: the form's name, headline, author line and the link to the project's page.

import * as l10n from "@vscode/l10n";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Report } from "../report.ts";
import { shiftSpan } from "../span.ts";
import { clean } from "../syntax/fold.ts";
import { placeholder } from "../template/format.ts";
import { isFiller } from "../values/filler.ts";
import { linkAddress } from "./addresses.ts";
import { visibleText } from "./block-html.ts";
import { blockElements } from "./blocks.ts";
import { type Draft, editButton, emptyPlace, placed, textElement } from "./draft.ts";
import { headerBlocks } from "./header-blocks.ts";
import type { Place } from "./layout.ts";

/**
 * Makes the masthead. Whatever else stands in the header follows it as text. Without the part's heading there is no place yet for
 * what is missing in it.
 */
export function masthead(draft: Draft, report: Report, place: Place): Element {
  const others = headerBlocks(report, place.members).flatMap(({ start, blocks }) =>
    blockElements(draft, { blocks, start: start - place.span.start, pictures: false }),
  );
  return h("header", { dataPiece: place.key, className: "piece masthead" }, [
    kicker(draft, place),
    place.missing && !report.header.headline ? "" : headline(draft, report, place),
    ...(place.missing ? [] : [author(draft, report, place), link(draft, report, place)]),
    ...others,
  ]);
}

/** The name of the part, as the report writes it. */
function kicker(draft: Draft, place: Place): ElementContent | string {
  const { definition, members, span: whole } = place;
  if (!definition) return "";
  const part = members.find(({ section }) => section.definition === definition);
  if (part) {
    const { name, span } = part.section.heading;
    const source = { text: part.section.text, start: part.start - whole.start };
    return textElement(draft, "heading", "p", source, name, span, { className: "kicker", dataAnchor: "heading" });
  }
  const { id, name, description, level } = definition;
  const sign = `${"#".repeat(level)} ${name}`;
  return h("p", { className: "kicker" }, emptyPlace(draft, "heading", { part: id, label: name, description, sign }));
}

function headline(draft: Draft, { header, format }: Report, place: Place): Element {
  const { description, guidance } = format.template.header.headline;
  if (!header.headline) {
    const empty = { part: "headline", label: l10n.t("Headline"), description, sign: placeholder(guidance) };
    return h("h1", { className: "headline" }, [emptyPlace(draft, "headline", empty)]);
  }
  const { start, section } = header.headline;
  const { name, span } = section.heading;
  const source = { text: section.text, start: start - place.span.start };
  const words = section.text.slice(name.start, name.end);
  return h(
    "h1",
    {
      className: isFiller(format, words) ? "headline filler" : "headline",
      dataAnchor: "headline",
      ...placed(shiftSpan(span, source.start)),
      dataEdit: "headline",
      dataValue: visibleText(words),
    },
    [
      textElement(draft, "headline", "span", source, name, span),
      words === "" ? h("span", { className: "empty" }, guidance) : "",
      editButton(l10n.t("Edit the headline")),
    ],
  );
}

function author(draft: Draft, { header, format, text }: Report, place: Place): Element {
  const { label, description } = format.template.header.author;
  const line = header.author;
  if (!line)
    return h("div", { className: "byline" }, [
      emptyPlace(draft, "author", { part: "author", label, description, sign: `${label}:` }),
    ]);
  const source = { text, start: -place.span.start };
  const year = line.year
    ? [
        " (",
        textElement(draft, "author-year", "span", source, line.year, line.year, { dataAnchor: "author-year" }),
        ")",
      ]
    : [];
  return h(
    "p",
    {
      className: "byline",
      dataAnchor: "author",
      ...placed(shiftSpan(line.span, -place.span.start)),
      dataEdit: "author",
      dataName: visibleText(text.slice(line.name.start, line.name.end)),
      dataYear: line.year ? text.slice(line.year.start, line.year.end) : "",
    },
    [
      h("span", { className: "label" }, `${clean(text.slice(line.label.start, line.label.end))}: `),
      textElement(draft, "author", "span", source, line.name, line.span),
      ...year,
      editButton(l10n.t("Edit author and year")),
    ],
  );
}

function link(draft: Draft, { header, format, text }: Report, place: Place): Element {
  const { link: definition } = format.template.header;
  const { link: found } = header;
  if (!found) {
    const sign = `[${definition.text}]`;
    const label = definition.text;
    return h("div", { className: "openaid" }, [
      emptyPlace(draft, "link", { part: "link", label, description: definition.description, sign }),
    ]);
  }
  const span = shiftSpan(found.span, -place.span.start);
  const source = text.slice(found.span.start, found.span.end);
  draft.anchors.set("link", { extent: span, span, source, runs: [], sign: undefined });
  const address = linkAddress(found.target);
  const words = found.text.trim() || found.target;
  return h("p", { className: "openaid", dataAnchor: "link", ...placed(span) }, [
    address === undefined
      ? h("span", { className: "dead-link" }, words)
      : h("a", { href: address, rel: "noopener noreferrer" }, words),
  ]);
}
