// Says what in a page's HTML is not on the closed list of what a rendered report consists of. Parses as a browser does.

import { type DefaultTreeAdapterMap, parseFragment } from "parse5";

type Node = DefaultTreeAdapterMap["childNode"];

/** Elements that a writer's text may become, with their attributes. */
const fromText: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    "p br h3 ul li blockquote pre code em i strong b u s del sub sup table thead tbody tr"
      .split(" ")
      .map((name) => [name, []]),
  ),
  ol: ["start"],
  a: ["href", "rel"],
  img: ["data-src", "alt"],
  span: ["class"],
  th: ["align"],
  td: ["align"],
};

/** Elements that only the page itself has; none of them may stand inside a writer's text. */
const ofPage = new Set("header section div h1 h2 dl dt dd figure figcaption button caption article".split(" "));

/** Attributes that the page itself sets. */
const pageAttribute = /^(?:data-[a-z]+|class|id|type|role|scope|title|disabled|aria-(?:label|labelledby|checked))$/;

/** What is wrong in a page's HTML; empty for a safe page. */
export function unsafeParts(html: string): string[] {
  const wrong: string[] = [];
  const visit = (node: Node, inText: boolean): void => {
    if (node.nodeName === "#text") return;
    if (!("tagName" in node)) {
      wrong.push(node.nodeName);
      return;
    }
    const { tagName, attrs } = node;
    const text = inText && fromText[tagName];
    if (!(inText ? text : fromText[tagName] || ofPage.has(tagName)))
      wrong.push(`<${tagName}>${inText ? " in text" : ""}`);
    for (const { name, value } of attrs) {
      const allowed = text
        ? text.includes(name)
        : (fromText[tagName]?.includes(name) ?? false) || pageAttribute.test(name);
      if (!allowed) wrong.push(`${tagName} ${name}="${value}"`);
      if (text && name === "class" && !/^(?:dead-link|blocked-picture|credit)$/.test(value))
        wrong.push(`class="${value}"`);
      if (name === "href" && !/^(?:https?:\/\/[^/]|mailto:)/i.test(value)) wrong.push(`href="${value}"`);
      if (name === "data-src" && !isPicture(value)) wrong.push(`data-src="${value}"`);
    }
    const holdsText = attrs.some(({ name }) => name === "data-text");
    for (const child of node.childNodes) visit(child, inText || holdsText);
  };
  for (const node of parseFragment(html).childNodes) visit(node, false);
  return wrong;
}

function isPicture(address: string): boolean {
  if (/^data:/i.test(address)) return /^data:image\/(?:png|jpeg|gif|webp|avif|bmp);base64,[\w+/=]+$/i.test(address);
  return !/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(address) && !/[\u0000-\u001F]/.test(address);
}

/** All `href` and `data-src` of a page. */
export function addressesIn(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if ("attrs" in node)
      for (const { name, value } of node.attrs) if (name === "href" || name === "data-src") found.push(value);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  for (const node of parseFragment(html).childNodes) visit(node);
  return found;
}
