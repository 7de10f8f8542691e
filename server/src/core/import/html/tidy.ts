// Takes out of a page what its program put there for itself, and brings emphasis into the form that Markdown can say: styles,
// fonts, headers and footers, empty anchors, check boxes as controls.

import type { Element, ElementContent, Root } from "hast";
import { attribute, element, holds, isElement, isNamed, rewrite, textIn, textNode } from "./tree.ts";

const dropped = new Set([
  "head",
  "style",
  "script",
  "title",
  "meta",
  "link",
  "template",
  "iframe",
  "object",
  "embed",
  "svg",
  "math",
  "noscript",
  "form",
  "button",
  "select",
  "textarea",
  "audio",
  "video",
]);
const unwrapped = new Set([
  "span",
  "font",
  "u",
  "o:p",
  "ins",
  "small",
  "big",
  "label",
  "center",
  "html",
  "body",
  "article",
  "main",
  "header",
  "footer",
]);
const emphasis: Readonly<Record<string, string>> = { i: "em", em: "em", b: "strong", strong: "strong" };

/** Tidies a tree. `cut` is told the words of headers and footers that are taken out. */
export function tidy(tree: Root, cut: (words: string) => void): void {
  rewrite(tree, (node) => {
    const { tagName } = node;
    if (dropped.has(tagName)) return [];
    if (isPageEdge(node)) {
      if (textIn(node).trim() !== "") cut(textIn(node).replace(/\s+/g, " ").trim());
      return [];
    }
    if (tagName === "input") return checkBox(node);
    if (
      tagName === "a" &&
      attribute(node, "href") === "" &&
      attribute(node, "id") === "" &&
      attribute(node, "name") === ""
    )
      return node.children;
    if (tagName === "p" && /\b(?:Mso)?(Sub)?title\b/i.test(attribute(node, "className")))
      return [element(/sub/i.test(attribute(node, "className")) ? "h2" : "h1", node.children)];
    if (/^h[1-6]$/.test(tagName)) return heading(node);
    if (unwrapped.has(tagName) && isPlain(node)) return node.children;
    const name = emphasis[tagName];
    return name === undefined ? [node] : emphasised(name, node.children);
  });
  rewrite(tree, (node) => {
    node.children = joinEmphasis(node.children);
    return [node];
  });
}

/** Links to places in the page itself, and places that nothing leads to: they are text. */
export function dropAnchors(tree: Root): void {
  rewrite(tree, (node) => {
    const leadsOut = /^#$|^[^#]/.test(attribute(node, "href"));
    return node.tagName === "a" && !leadsOut ? node.children : [node];
  });
}

function isPageEdge(node: Element): boolean {
  if (/^(?:header|footer)$/.test(attribute(node, "title")) || isNamed(node, "nav")) return true;
  // In a page for the web the heading of a part, with what belongs to it, may stand in one.
  return isNamed(node, "header", "footer") && !holds(node, ({ tagName }) => /^h[1-6]$/.test(tagName));
}

/** Notes are told by what is around them: that stays. */
function isPlain(node: Element): boolean {
  return attribute(node, "id") === "" || !/foot|end|^fn/i.test(attribute(node, "id"));
}

function checkBox(node: Element): ElementContent[] {
  if (attribute(node, "type").toLowerCase() !== "checkbox") return [];
  return [textNode(node.properties.checked === undefined || node.properties.checked === false ? "☐" : "☒")];
}

/** A heading is bold by itself; one that holds nothing is none. */
function heading(node: Element): ElementContent[] {
  rewrite(node, (child) =>
    child.tagName === "strong" || child.tagName === "br"
      ? [...(child.tagName === "br" ? [textNode(" ")] : child.children)]
      : [child],
  );
  const isEmpty = textIn(node).trim() === "";
  return isEmpty ? (holds(node, (child) => child.tagName === "img") ? [element("p", node.children)] : []) : [node];
}

/** Emphasis without white space and line breaks at its ends, which Markdown cannot say. */
function emphasised(name: string, children: ElementContent[]): ElementContent[] {
  // Around blocks it is style.
  if (children.some((child) => isElement(child, "p", "div", "table", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6")))
    return children;
  const inner = [...children];
  const before: ElementContent[] = [];
  const behind: ElementContent[] = [];
  while (isLoose(inner[0])) before.push(inner.shift() as ElementContent);
  while (isLoose(inner.at(-1))) behind.unshift(inner.pop() as ElementContent);
  const first = inner[0];
  if (first?.type === "text") {
    const lead = /^\s+/.exec(first.value)?.[0] ?? "";
    if (lead !== "") before.push(textNode(lead));
    inner[0] = textNode(first.value.slice(lead.length));
  }
  const last = inner.at(-1);
  if (last?.type === "text") {
    const end = last.value.slice(last.value.trimEnd().length);
    if (end !== "") behind.unshift(textNode(end));
    inner[inner.length - 1] = textNode(last.value.slice(0, last.value.length - end.length));
  }
  return inner.length === 0 ? [...before, ...behind] : [...before, element(name, inner), ...behind];
}

function isLoose(node: ElementContent | undefined): boolean {
  return isElement(node, "br") || (node?.type === "text" && node.value.trim() === "") || isElement(node, "img");
}

/** Neighbours of the same emphasis, as an editor leaves them, are one. */
function joinEmphasis(children: ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const child of children) {
    const before = joined.at(-1);
    const beforeThat = joined.at(-2);
    if (isElement(child, "em", "strong") && isElement(before, child.tagName))
      before.children = joinEmphasis([...before.children, ...child.children]);
    else if (
      isElement(child, "em", "strong") &&
      before?.type === "text" &&
      before.value.trim() === "" &&
      !before.value.includes("\t") &&
      isElement(beforeThat, child.tagName)
    ) {
      joined.pop();
      beforeThat.children = [...beforeThat.children, before, ...child.children];
    } else joined.push(child);
  }
  return joined;
}
