// A piece while it is made: collects the anchors and blocks that its elements show. The elements themselves are hast trees.

import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Block, Content } from "../block.ts";
import { type Span, shiftSpan } from "../span.ts";
import type { Format } from "../template/format.ts";
import { blockTree, inlineHtml } from "./block-html.ts";
import { type SafeHtml, safeHtml } from "./markdown-html.ts";
import type { Anchor } from "./piece.ts";

export interface Draft {
  readonly format: Format;
  readonly anchors: Map<string, Anchor>;
  /** How often each name was given. */
  readonly names: Map<string, number>;
  readonly blocks: Map<Content, SafeHtml>;
  /** Blocks of the piece as it was before. */
  readonly known: ReadonlyMap<Content, SafeHtml>;
}

/** A source with its place in the piece. */
export interface Source {
  readonly text: string;
  /** Offset from the piece's start. */
  readonly start: number;
}

export type Properties = Record<string, string | number | boolean | undefined>;

/** A name for an anchor that is not taken: from the second on with its number. */
export function freeName(draft: Draft, name: string): string {
  const number = (draft.names.get(name) ?? 0) + 1;
  draft.names.set(name, number);
  return number === 1 ? name : `${name}~${number}`;
}

/** An element that shows `span` of a source as one line; its problems are those of `extent`. Spans count from the source's start. */
export function textElement(
  draft: Draft,
  name: string,
  tag: string,
  { text, start }: Source,
  span: Span,
  extent: Span | undefined = span,
  properties: Properties = {},
): Element {
  const source = text.slice(span.start, span.end);
  const { html, runs } = inlineHtml(source);
  const here = shiftSpan(span, start);
  draft.anchors.set(name, {
    extent: extent && shiftSpan(extent, start),
    span: here,
    source,
    runs,
    sign: undefined,
  });
  return h(tag, { dataText: name, ...properties }, safe(html));
}

/** The HTML of a block; that of an earlier piece where the block is the same. */
export function blockHtml(draft: Draft, block: Block): SafeHtml {
  const html = draft.known.get(block.content) ?? safeHtml(blockTree(block));
  draft.blocks.set(block.content, html);
  return html;
}

/** Where an element stands in the source, for a page that follows the editor. */
export function placed({ start, end }: Span): Properties {
  return { dataStart: start, dataEnd: end };
}

/** The place of something that is missing: a button that says what belongs here and asks for it to be inserted. */
export function emptyPlace(
  draft: Draft,
  name: string,
  { part, label, description, sign }: { part: string; label: string; description: string; sign: string },
): Element {
  draft.anchors.set(name, { extent: undefined, span: undefined, source: "", runs: [], sign });
  return h("button", { type: "button", className: "insert", dataInsert: part, dataAnchor: name }, [
    h("span", { className: "insert-label" }, label),
    h("span", { className: "insert-description" }, description),
  ]);
}

/** The button that opens what stands beside it for editing. */
export function editButton(label: string): Element {
  return h("button", { type: "button", className: "edit", ariaLabel: label, title: label });
}

/** HTML that has been made safe, as a node. */
export function safe(html: string): ElementContent {
  return { type: "raw", value: html } as ElementContent;
}
