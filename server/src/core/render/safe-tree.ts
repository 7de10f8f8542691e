// Prepares a tree for the sanitiser: addresses are judged, foreign headings and checkboxes turned into what a report shows.
// It adds and replaces; taking away what is not safe is the sanitiser's, which runs after it.

import * as l10n from "@vscode/l10n";
import type { Element, ElementContent, Root } from "hast";
import { linkAddress, pictureAddress } from "./addresses.ts";

/** A rehype plugin: readies a tree for the schema. */
export function rehypePrepare(): (tree: Root) => void {
  return (tree) => prepareChildren(tree);
}

function prepareChildren(parent: Root | Element): void {
  parent.children = parent.children.map((child) =>
    child.type === "element" ? prepare(child) : child,
  ) as Element["children"];
}

function prepare(element: Element): ElementContent {
  const { tagName, properties } = element;
  if (tagName === "img") return preparePicture(element);
  if (tagName === "input") return { type: "text", value: checkbox(element) };
  prepareChildren(element);
  // Classes are the page's own: only what is set below may have one.
  delete properties.className;
  if (tagName === "a") {
    const address = linkAddress(text(properties.href));
    if (address === undefined) {
      element.tagName = "span";
      element.properties = { className: ["dead-link"] };
    } else element.properties = { href: address, rel: ["noopener", "noreferrer"] };
  } else if (/^h[1-6]$/.test(tagName)) element.tagName = "h3";
  return element;
}

/** The source moves to an attribute that loads nothing: whoever shows the page decides which file it is. */
function preparePicture(element: Element): Element {
  const { src, alt } = element.properties;
  const address = pictureAddress(text(src));
  if (address !== undefined) return { ...element, properties: { dataSrc: address, alt: text(alt) }, children: [] };
  const value = text(alt) || l10n.t("Picture");
  return {
    ...element,
    tagName: "span",
    properties: { className: ["blocked-picture"] },
    children: [{ type: "text", value }],
  };
}

function checkbox({ properties }: Element): string {
  if (text(properties.type).toLowerCase() !== "checkbox") return "";
  return properties.checked === undefined || properties.checked === false ? "☐" : "☑";
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
