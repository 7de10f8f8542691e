// Makes the HTML of one piece of a page. What stood in the piece before is used where its blocks are the same.

import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Report } from "../report.ts";
import type { Placed, Section } from "../section.ts";
import { headingLine } from "../template/format.ts";
import { blockElements } from "./blocks.ts";
import { digest } from "./digest.ts";
import { type Draft, emptyPlace, placed, textElement } from "./draft.ts";
import { fieldElements } from "./fields.ts";
import type { Place } from "./layout.ts";
import { masthead } from "./masthead.ts";
import { otherBlocks } from "./other-blocks.ts";
import type { Piece } from "./piece.ts";

/** Makes a piece. `sections` is all that its HTML depends on besides the format. */
export function makePiece(
  report: Report,
  place: Place,
  sections: readonly Section[],
  before: Piece | undefined,
): Piece {
  const draft: Draft = {
    format: report.format,
    anchors: new Map(),
    names: new Map(),
    blocks: new Map(),
    known: before?.blocks ?? new Map(),
  };
  const html = toHtml(elementOf(draft, report, place), { allowDangerousHtml: true });
  const { key, role, page, missing, span } = place;
  const { anchors, blocks } = draft;
  return { key, role, page, missing, html, hash: digest(html), span, anchors, sections, blocks };
}

function elementOf(draft: Draft, report: Report, place: Place): Element {
  if (place.role === "masthead") return masthead(draft, report, place);
  const { key, role, definition, members } = place;
  const [member] = members;
  const tag = role === "part" ? "header" : "section";
  const id = `heading-${key}`;
  const properties = { dataPiece: key, className: `piece ${role}`, ...(definition && { dataSection: definition.id }) };
  if (!member) {
    const { id: part, name: label, description } = definition as NonNullable<typeof definition>;
    const place = { part, label, description, sign: headingLine(definition as NonNullable<typeof definition>) };
    return h(tag, { ...properties, className: `piece ${role} missing`, ariaLabelledBy: id }, [
      h("h2", { id, className: "heading" }, label),
      emptyPlace(draft, "piece", place),
    ]);
  }
  if (role === "preamble") return h(tag, properties, bodyElements(draft, member));
  return h(tag, { ...properties, ariaLabelledBy: id }, [heading(draft, member, id), ...bodyElements(draft, member)]);
}

/** A section's heading, as the report writes it. */
function heading(draft: Draft, { section }: Placed, id: string): Element {
  const { name, span } = section.heading;
  const source = { text: section.text, start: 0 };
  const properties = { id, className: "heading", dataAnchor: "heading", ...placed(span) };
  return textElement(draft, "heading", "h2", source, name, span, properties);
}

function bodyElements(draft: Draft, { section }: Placed): Element[] {
  const { definition, blocks } = section;
  if (definition?.kind === "fields")
    return [
      ...fieldElements(draft, section, 0),
      ...blockElements(draft, { blocks: otherBlocks(section), start: 0, pictures: false }),
    ];
  const elements = blockElements(draft, { blocks, start: 0, pictures: definition?.kind === "images" });
  const empty = elements.length === 0 && definition !== undefined && definition.kind !== "part";
  return empty ? [h("p", { className: "empty" }, definition.description)] : elements;
}
