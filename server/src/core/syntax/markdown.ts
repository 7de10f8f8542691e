// Parses one block of Markdown and gathers what rules and features ask of it. Offsets count from the block's start.

import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Span } from "../span.ts";
import { isPlainParagraph, paragraphTree } from "./plain-block.ts";

/** A picture: Markdown's, or an `<img>` of a converter. */
export interface Image {
  readonly span: Span;
  /** The address as written; an empty span where there is none. */
  readonly url: Span;
  readonly target: string;
  readonly alt: string;
}

/** A link with its text, a reference or a bare address. */
export interface Link {
  readonly span: Span;
  readonly url: Span;
  readonly target: string;
  readonly text: string;
}

/** What a block holds. Position free: two equal texts have equal facts, whatever stands around them. */
export interface Facts {
  readonly tree: Root;
  /** Prose as a reader sees it: paragraphs and cells, one a line; no comments, no sub-headings. */
  readonly plain: string;
  /** Words of `plain`: runs of non-white text that hold a letter or digit. */
  readonly words: number;
  /** The source of each paragraph, heading or cell. */
  readonly paragraphs: readonly Span[];
  /** The source of each run of text: no code, no markup, no addresses. */
  readonly runs: readonly Span[];
  readonly images: readonly Image[];
  readonly links: readonly Link[];
  /** HTML comments. */
  readonly comments: readonly Span[];
  /** Whether the block is one or more images and nothing else. */
  readonly onlyImages: boolean;
}

/** Blocks longer than this, in UTF-16 units, are read as plain text: no writer writes one, and parsing is not linear in it. */
export const longestBlock = 20_000;

/** A block with more characters of markup than this is read as plain text: pairing brackets and emphasis is not linear. */
const mostMarkup = 1_500;

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** How deep a block may be nested before it is read as plain text; deeper ones are accidents or attacks. */
const deepest = /(?:>[ \t]*){40}|[[(*_~]{60}|(?:<\w[^>]{0,80}>){80}|(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){40}/;

/** Parses a block. Total. */
export function parseBlock(text: string): Facts {
  // Most prose has no markup, and the parser would only say so.
  if (isPlainParagraph(text) || text.length > longestBlock || isCrowded(text) || deepest.test(text))
    return plainFacts(text);
  return parseMarkdown(text);
}

/** Reads a block by the Markdown parser, whatever it holds. */
export function parseMarkdown(text: string): Facts {
  // The parser drops a byte order mark and counts from behind it.
  const tree = parser.parse(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text) as Root;
  const paragraphs: Span[] = [];
  const runs: Span[] = [];
  const images: Image[] = [];
  const links: Link[] = [];
  const comments: Span[] = [];
  const pieces: string[] = [];
  let other = false;

  const visit = (node: Nodes, prose: boolean): void => {
    switch (node.type) {
      case "text":
        runs.push(spanOf(node));
        if (prose) pieces.push(node.value);
        if (node.value.trim() !== "") other = true;
        return;
      case "inlineCode":
        if (prose) pieces.push(node.value);
        other = true;
        return;
      case "code":
        pieces.push(node.value, "\n");
        other = true;
        return;
      case "break":
        if (prose) pieces.push(" ");
        return;
      case "html":
        readHtml(node.value, spanOf(node).start);
        if (prose && !text.slice(spanOf(node).start).startsWith("<!--"))
          pieces.push(node.value.replace(/<!--[\s\S]*?-->|<[^>]*>/g, isInline(node.value) ? "" : " "));
        return;
      case "image":
        images.push({
          span: spanOf(node),
          url: urlIn(spanOf(node), "](", node.url),
          target: node.url,
          alt: node.alt ?? "",
        });
        return;
      case "imageReference":
        images.push({
          span: spanOf(node),
          url: { start: spanOf(node).end, end: spanOf(node).end },
          target: "",
          alt: node.alt ?? "",
        });
        return;
      case "link": {
        const before = pieces.length;
        for (const child of node.children) visit(child, prose);
        links.push({
          span: spanOf(node),
          url: urlIn(spanOf(node), "](", node.url),
          target: node.url,
          text: pieces.slice(before).join(""),
        });
        return;
      }
      case "heading":
        paragraphs.push(spanOf(node));
        for (const child of node.children) visit(child, false);
        other = true;
        return;
      case "paragraph":
      case "tableCell":
        paragraphs.push(spanOf(node));
        for (const child of node.children) visit(child, true);
        pieces.push("\n");
        return;
      default:
        if ("children" in node) for (const child of node.children) visit(child, prose);
    }
  };

  const isInline = (html: string) =>
    /^<\/?[a-z][^>]*>$/i.test(html) && !/^<\/?(?:br|p|div|td|tr|table|li)\b/i.test(html);

  const readHtml = (html: string, start: number): void => {
    for (const found of html.matchAll(/<!--[\s\S]*?(?:-->|$)/g))
      comments.push({ start: start + found.index, end: start + found.index + found[0].length });
    for (const found of html.matchAll(/<img\b[^>]*>/gi)) {
      const at = start + found.index;
      const source = attribute(found[0], "src");
      const from = at + source.at;
      images.push({
        span: { start: at, end: at + found[0].length },
        url: { start: from, end: from + source.value.length },
        target: source.value,
        alt: attribute(found[0], "alt").value,
      });
    }
    if (html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, "").trim() !== "") other = true;
  };

  const urlIn = (span: Span, before: string, target: string): Span => {
    const source = text.slice(span.start, span.end);
    const from = source.lastIndexOf(before);
    if (from < 0 && target === "") return { start: span.end, end: span.end };
    if (from < 0) return source.startsWith("<") ? { start: span.start + 1, end: span.end - 1 } : span;
    const behind = /^\s*<?/.exec(source.slice(from + before.length))?.[0].length ?? 0;
    const start = span.start + from + before.length + behind;
    const length = /^[^\s>]*?(?=>|\s+["'(]|\)$|\s|$)/.exec(text.slice(start, span.end))?.[0].length ?? 0;
    return { start, end: start + length };
  };

  visit(tree, false);
  const plain = pieces.join("").trim();
  return {
    tree,
    plain,
    words: countWords(plain),
    paragraphs,
    runs,
    images,
    links,
    comments,
    onlyImages: images.length > 0 && !other,
  };
}

/** Where a block holds code: blocks and spans of it. */
export function codeSpans({ tree }: Facts): Span[] {
  const spans: Span[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "code" || node.type === "inlineCode") spans.push(spanOf(node));
    else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return spans;
}

function isCrowded(text: string): boolean {
  if (text.length <= mostMarkup) return false;
  let markup = 0;
  for (let at = 0; at < text.length; at++) if ("[<*_`~!&".includes(text[at] as string)) markup++;
  return markup > mostMarkup;
}

/** How many words a plain text has. */
export function countWords(plain: string): number {
  let words = 0;
  for (const run of plain.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(run[0])) words++;
  return words;
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function attribute(tag: string, name: string): { value: string; at: number } {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
  if (!found) return { value: "", at: tag.length - 1 };
  const value = found[1] ?? found[2] ?? found[3] ?? "";
  return { value, at: found.index + found[0].length - value.length - (found[3] === undefined ? 1 : 0) };
}

/** The facts of a text that is one paragraph, or is read as one. */
function plainFacts(text: string): Facts {
  const whole = { start: 0, end: text.length };
  return {
    tree: paragraphTree(text),
    plain: text.trim(),
    words: countWords(text),
    paragraphs: [whole],
    runs: [whole],
    images: [],
    links: [],
    comments: [],
    onlyImages: false,
  };
}
