// A report as rich text for the clipboard: headings, tables and lists that a word processor takes for its own, without any look of the page's.
// Pictures stay behind: Word takes none that are inside of HTML. What they show in words stands in their place.

import * as l10n from "@vscode/l10n";
import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { ExportBlock, ExportDocument, ExportField, ExportMasthead, ExportSection } from "../document.ts";
import { bylineOf } from "../line.ts";
import type { Pictures } from "../pictures.ts";
import { runElements, withSources } from "./runs.ts";

const none: Pictures = new Map();

/** The document as HTML for a clipboard. Safe. */
export function clipboardHtml({ language, pages }: ExportDocument): string {
  const content = pages.flatMap(({ sections }) => sections.flatMap(sectionElements));
  return toHtml(h("div", { ...(language !== undefined && { lang: language }) }, content));
}

function sectionElements({ kind, heading, masthead, fields, content }: ExportSection): ElementContent[] {
  const level = kind === "part" ? "h1" : "h2";
  return [
    ...(heading.length > 0 ? [h(masthead ? "p" : level, runElements(heading, none))] : []),
    ...(masthead ? mastheadElements(masthead) : []),
    ...fieldTables(fields),
    ...content.flatMap(blockElements),
  ];
}

function mastheadElements({ headline, author, link }: ExportMasthead): Element[] {
  return [
    ...(headline.length > 0 ? [h("h1", runElements(headline, none))] : []),
    ...(author ? [h("p", runElements(bylineOf(author), none))] : []),
    ...(link ? [h("p", link.address === undefined ? link.text : h("a", { href: link.address }, link.text))] : []),
  ];
}

function fieldTables(fields: readonly ExportField[]): Element[] {
  const isMark = ({ meaning }: ExportField) => meaning.type === "mark";
  const facts = fields.filter((field) => !isMark(field));
  const marks = fields.filter(isMark);
  const names = [l10n.t("Kind of change"), l10n.t("This result")].map((name) => h("th", name));
  return [
    ...(facts.length > 0 ? [table(facts.map(({ label, value }) => row(label, runElements(value, none))))] : []),
    ...(marks.length > 0 ? [table([h("tr", names), ...marks.map(markRow)])] : []),
  ];
}

function markRow({ label, text, meaning }: ExportField): Element {
  return row(label, [{ type: "text", value: meaning.type === "mark" ? meaning.sign : text }]);
}

function row(label: string, value: ElementContent[]): Element {
  return h("tr", [h("td", label), h("td", value)]);
}

/** Word draws no lines around the cells of a table that does not say so itself. */
function table(rows: Element[]): Element {
  return h("table", { border: 1, cellSpacing: 0, cellPadding: 4 }, h("tbody", rows));
}

function blockElements(block: ExportBlock): ElementContent[] {
  if (block.kind === "next-page") return [h("p", block.text)];
  if (block.kind === "text") return withSources(block.tree.children, none);
  const words = block.pictures.flatMap(({ alt }) => (alt === "" ? [] : [h("p", h("em", alt))]));
  return [...words, ...(block.caption ? withSources(block.caption.children, none) : [])];
}
