// What a clipboard's page says by styles alone, as tags: bold, italics, hidden text, stretched blanks. Other styles mean nothing for a report.

import type { Element, ElementContent, Root } from "hast";
import { attribute, element, isNamed, rewrite, textNode } from "../html/tree.ts";

/** Puts tags in the place of styles. */
export function tagStyles(tree: Root): void {
  rewrite(tree, (node) => {
    const style = attribute(node, "style");
    if (isHidden(style)) return [];
    if (isBlank(node, style)) return [textNode(" ")];
    const weight = value(style, "font-weight");
    const slant = value(style, "font-style");
    if (isNamed(node, "b", "strong")) return isRegular(weight) ? node.children : [node];
    if (isNamed(node, "i", "em")) return slant === "normal" ? node.children : [node];
    const names = [...(isBold(weight) ? ["strong"] : []), ...(slant === "italic" ? ["em"] : [])];
    if (names.length === 0 || !isNamed(node, "span", "font", "p", "li", "a")) return [node];
    return [{ ...node, children: inside(names, node.children) }];
  });
}

/** The value of a property in a style attribute, in small letters; empty where there is none. */
export function value(style: string, property: string): string {
  const found = style.split(";").find((one) => one.slice(0, one.indexOf(":")).trim().toLowerCase() === property);
  return found === undefined
    ? ""
    : found
        .slice(found.indexOf(":") + 1)
        .trim()
        .toLowerCase();
}

function inside(names: readonly string[], children: ElementContent[]): ElementContent[] {
  return names.reduce((inner, name): ElementContent[] => [element(name, inner)], children);
}

function isHidden(style: string): boolean {
  return value(style, "display") === "none" || value(style, "mso-hide") === "all";
}

/** Blanks that Word and Safari write as an element, so that no program joins them. */
function isBlank(node: Element, style: string): boolean {
  return value(style, "mso-spacerun") === "yes" || attribute(node, "className") === "Apple-converted-space";
}

function isBold(weight: string): boolean {
  return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
}

function isRegular(weight: string): boolean {
  return weight === "normal" || (weight !== "" && Number(weight) < 600);
}
