// Runs and safe trees as elements of an exported page: pictures get their data, all else stays what it is.

import type { Element, ElementContent, RootContent } from "hast";
import { h } from "hastscript";
import type { ExportPicture } from "../document.ts";
import type { Pictures } from "../pictures.ts";
import { pictureOf, type Run, type RunStyle } from "../runs.ts";
import { dataAddress } from "./data-address.ts";

/** Which element a style is, from the outermost on. */
const elements: readonly (readonly [tag: string, is: (style: RunStyle) => boolean])[] = [
  ["strong", ({ bold }) => bold],
  ["em", ({ italic }) => italic],
  ["u", ({ underline }) => underline],
  ["s", ({ strike }) => strike],
  ["sup", ({ position }) => position === "super"],
  ["sub", ({ position }) => position === "sub"],
  ["code", ({ code }) => code],
];

/** Runs as phrasing elements. */
export function runElements(runs: readonly Run[], pictures: Pictures): ElementContent[] {
  return runs.map((run) => {
    if (run.kind === "break") return h("br");
    if (run.kind === "picture") return pictureElement(run.picture, pictures);
    const text: ElementContent = { type: "text", value: run.text };
    const styled = elements.reduceRight<ElementContent>(
      (inner, [tag, is]) => (is(run) ? h(tag, [inner]) : inner),
      text,
    );
    return run.link === undefined ? styled : h("a", { href: run.link, rel: "noopener noreferrer" }, [styled]);
  });
}

/** The picture with its data inside; where there is none, what it shows in words. */
export function pictureElement({ source, alt }: ExportPicture, pictures: Pictures): Element {
  const file = source === undefined ? undefined : pictures.get(source);
  if (!file) return h("span", { className: "blocked-picture" }, alt);
  return h("img", { src: dataAddress(file), alt, width: file.width, height: file.height });
}

/** A safe tree in which every picture has its data. */
export function withSources(nodes: readonly (ElementContent | RootContent)[], pictures: Pictures): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "doctype") return [];
    if (node.type !== "element") return [node];
    const picture = pictureOf(node);
    if (picture) return [pictureElement(picture, pictures)];
    const { align, ...properties } = node.properties;
    const style = align ? { style: `text-align:${align}` } : {};
    return [{ ...node, properties: { ...properties, ...style }, children: withSources(node.children, pictures) }];
  });
}
