// Walks the tree of a block and gathers what rules and features ask of it: prose, pictures, links, comments.

import type { Definition, Nodes, Root } from "mdast";
import type { Span } from "../span.ts";
import { autolinkAddress, definedAddress, inlineAddress, pictureLabelEnd } from "./address.ts";
import { commentsIn, imagesIn, shownText } from "./html.ts";
import type { Facts, Image, Link } from "./markdown.ts";

interface Gathering {
  readonly text: string;
  readonly paragraphs: Span[];
  readonly runs: Span[];
  readonly images: Image[];
  readonly links: Link[];
  readonly comments: Span[];
  readonly definitions: Map<string, Definition>;
  /** Pieces of the prose. */
  readonly pieces: string[];
  /** Something a reader sees that is no picture. */
  other: boolean;
}

/** Gathers a block's facts from its tree; `words` is how words are counted. */
export function gatherFacts(text: string, tree: Root, words: (plain: string) => number): Facts {
  const found: Gathering = {
    text,
    paragraphs: [],
    runs: [],
    images: [],
    links: [],
    comments: [],
    definitions: new Map(),
    pieces: [],
    other: false,
  };
  define(found, tree);
  visit(found, tree, false);
  const plain = withLineFeeds(found.pieces.join("").trim());
  const { paragraphs, runs, images, links, comments } = found;
  const onlyImages = images.length > 0 && !found.other;
  return { tree, plain, words: words(plain), paragraphs, runs, images, links, comments, onlyImages };
}

/** Where a block holds code: blocks and spans of it. */
export function codeSpans({ tree }: Facts): Span[] {
  const spans: Span[] = [];
  const look = (node: Nodes): void => {
    if (node.type === "code" || node.type === "inlineCode") spans.push(spanOf(node));
    else if ("children" in node) for (const child of node.children) look(child);
  };
  look(tree);
  return spans;
}

/** Notes the definitions, of which the first of a name holds. */
function define(found: Gathering, node: Nodes): void {
  if (node.type === "definition" && !found.definitions.has(node.identifier))
    found.definitions.set(node.identifier, node);
  else if ("children" in node && node.type !== "paragraph") for (const child of node.children) define(found, child);
}

/** Visits a node; `prose` says that it is in a paragraph or cell. */
function visit(found: Gathering, node: Nodes, prose: boolean): void {
  switch (node.type) {
    case "text":
      if (node.position) found.runs.push(spanOf(node));
      say(found, prose ? node.value : "", node.value);
      return;
    case "inlineCode":
      say(found, prose ? node.value : "", "code");
      return;
    case "code":
      say(found, `${node.value}\n`, "code");
      return;
    case "break":
      say(found, prose ? " " : "", "");
      return;
    case "html":
      visitHtml(found, spanOf(node), node.value, prose);
      return;
    case "image":
    case "imageReference":
      found.images.push(pictureOf(found, node));
      return;
    case "link":
    case "linkReference": {
      const before = found.pieces.length;
      for (const child of node.children) visit(found, child, prose);
      // An address that the parser only finds in the text behind escapes has no place in the source.
      if (node.position) found.links.push(linkOf(found, node, found.pieces.slice(before).join("")));
      return;
    }
    case "heading":
      found.paragraphs.push(spanOf(node));
      found.other = true;
      for (const child of node.children) visit(found, child, false);
      return;
    case "paragraph":
    case "tableCell":
      found.paragraphs.push(spanOf(node));
      for (const child of node.children) visit(found, child, true);
      // Within a paragraph, too, a line may end and its sentence go on: two end a paragraph.
      found.pieces.push(node.type === "paragraph" ? "\n\n" : "\n");
      return;
    default:
      if ("children" in node) for (const child of node.children) visit(found, child, prose);
  }
}

/** Adds to the prose, and notes whether a reader sees something. */
function say(found: Gathering, piece: string, seen: string): void {
  if (piece !== "") found.pieces.push(piece);
  if (seen.trim() !== "") found.other = true;
}

function visitHtml(found: Gathering, span: Span, html: string, prose: boolean): void {
  found.comments.push(...commentsIn(found.text, span));
  found.images.push(...imagesIn(found.text, span));
  const shown = shownText(html);
  // HTML that is a block of its own is prose as well.
  say(found, prose ? shown : `${shown}\n\n`, shown);
}

function pictureOf(
  { text, definitions }: Gathering,
  node: Extract<Nodes, { type: "image" | "imageReference" }>,
): Image {
  const span = spanOf(node);
  const alt = node.alt ?? "";
  if (node.type === "image")
    return { span, url: inlineAddress(text, span, pictureLabelEnd(text, span)), target: node.url, alt };
  return { span, ...defined(text, span, definitions.get(node.identifier)), alt };
}

function linkOf(
  { text, definitions }: Gathering,
  node: Extract<Nodes, { type: "link" | "linkReference" }>,
  words: string,
): Link {
  const span = spanOf(node);
  if (node.type === "linkReference")
    return { span, ...defined(text, span, definitions.get(node.identifier)), text: words };
  const last = node.children.at(-1);
  const isInline = text[span.start] === "[" && text[span.end - 1] === ")";
  const labelEnd = last ? spanOf(last).end : span.start + 1;
  const url = isInline ? inlineAddress(text, span, labelEnd) : autolinkAddress(text, span);
  return { span, url, target: node.url, text: words };
}

function defined(text: string, { end }: Span, definition: Definition | undefined): { url: Span; target: string } {
  if (!definition) return { url: { start: end, end }, target: "" };
  return { url: definedAddress(text, spanOf(definition)), target: definition.url };
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The text with every line break as a line feed: what a reader sees does not depend on how a file ends its lines. */
export function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
