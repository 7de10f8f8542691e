// The sections of an exported page as elements, with the classes that the preview's style sheets know.

import * as l10n from "@vscode/l10n";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { ExportBlock, ExportField, ExportFigure, ExportMasthead, ExportSection } from "../document.ts";
import { bylineOf } from "../line.ts";
import type { Pictures } from "../pictures.ts";
import { pictureElement, runElements, withSources } from "./runs.ts";

/** A section with everything in it. */
export function sectionElement(section: ExportSection, pictures: Pictures): Element {
  const { key, kind, heading, masthead, fields, content } = section;
  const body = [...fieldElements(fields), ...content.map((block) => blockElement(block, pictures))];
  if (masthead) return h("header", { className: "piece masthead" }, [...mastheadElements(section, masthead), ...body]);
  const id = `heading-${key}`;
  const named = heading.length > 0;
  return h(
    kind === "part" ? "header" : "section",
    { className: `piece ${kind}`, ...(named && { ariaLabelledBy: id }) },
    [...(named ? [h("h2", { id, className: "heading" }, runElements(heading, pictures))] : []), ...body],
  );
}

function mastheadElements({ heading }: ExportSection, { headline, author, link }: ExportMasthead): Element[] {
  const none: Pictures = new Map();
  return [
    ...(heading.length > 0 ? [h("p", { className: "kicker" }, runElements(heading, none))] : []),
    ...(headline.length > 0 ? [h("h1", { className: "headline" }, runElements(headline, none))] : []),
    ...(author ? [h("p", { className: "byline" }, runElements(bylineOf(author), none))] : []),
    ...(link
      ? [
          h(
            "p",
            { className: "openaid" },
            link.address === undefined ? link.text : linkElement(link.text, link.address),
          ),
        ]
      : []),
  ];
}

function linkElement(text: string, href: string): Element {
  return h("a", { href, rel: "noopener noreferrer" }, text);
}

/** Facts as a list, marks as a table. */
function fieldElements(fields: readonly ExportField[]): Element[] {
  const facts = fields.filter(({ meaning }) => meaning.type !== "mark");
  const marks = fields.filter(({ meaning }) => meaning.type === "mark");
  return [
    ...(facts.length > 0 ? [h("dl", { className: "facts" }, facts.map(factElement))] : []),
    ...(marks.length > 0 ? [matrixElement(marks)] : []),
  ];
}

function factElement({ label, value }: ExportField): Element {
  return h("div", { className: "fact" }, [
    h("dt", label),
    h("dd", h("span", { className: "value" }, runElements(value, new Map()))),
  ]);
}

function matrixElement(marks: readonly ExportField[]): Element {
  const columns = [l10n.t("Kind of change"), l10n.t("This result")];
  return h("table", { className: "matrix" }, [
    h(
      "thead",
      h(
        "tr",
        columns.map((name) => h("th", { scope: "col" }, name)),
      ),
    ),
    h("tbody", marks.map(markElement)),
  ]);
}

function markElement({ label, meaning }: ExportField): Element {
  const { marked, sign } = meaning as Extract<typeof meaning, { type: "mark" }>;
  const state = marked === undefined ? "undecided" : marked ? "yes" : "no";
  const shown =
    marked === undefined ? h("span", { className: "written" }, sign) : h("span", { className: "mark" }, sign);
  return h("tr", { className: `domain ${state}` }, [h("th", { scope: "row" }, label), h("td", shown)]);
}

function blockElement(block: ExportBlock, pictures: Pictures): ElementContent {
  if (block.kind === "next-page") return h("p", { className: "next-page" }, h("a", { href: "#page-2" }, block.text));
  if (block.kind === "figure") return figureElement(block, pictures);
  return h("div", { className: "text" }, withSources(block.tree.children, pictures));
}

function figureElement({ pictures: shown, caption }: ExportFigure, pictures: Pictures): Element {
  return h("figure", [
    ...(shown.length > 0
      ? [
          h(
            "div",
            { className: "picture" },
            h(
              "p",
              shown.map((picture) => pictureElement(picture, pictures)),
            ),
          ),
        ]
      : []),
    ...(caption ? [h("figcaption", { className: "text" }, withSources(caption.children, pictures))] : []),
  ]);
}
