// A block at its place in a section, and what is read from its text. What was read is kept with the text, wherever it moves.

import type { Span } from "./span.ts";
import { type Facts, type Image, mayHoldPicture, parseBlock } from "./syntax/markdown.ts";
import { explainedAcronyms, readWording, type Wording } from "./syntax/wording.ts";

/** What a text holds, read when first asked for. Position free: offsets count from the text's start. */
export interface Content {
  readonly facts: Facts;
  /** The pictures among the facts; a text that cannot hold one is not parsed for them. */
  readonly images: readonly Image[];
  readonly wording: Wording;
  /** Acronyms that stand beside what they are short for. */
  readonly explained: readonly string[];
}

export interface Block extends Content {
  /** Offset of the block's text in the section's text. */
  readonly start: number;
  readonly text: string;
  /** Shared by all places that the same text had. */
  readonly content: Content;
}

/** The blocks of a section's text; those whose text stood in `before` at the same end of it keep what was read from them. */
export function placeBlocks(text: string, spans: readonly Span[], before: readonly Block[]): Block[] {
  const sources = spans.map(({ start, end }) => text.slice(start, end));
  const shared = Math.min(sources.length, before.length);
  const known = new Map<number, Content>();
  let head = 0;
  while (head < shared && sources[head] === before[head]?.text) known.set(head, (before[head++] as Block).content);
  for (let tail = 1; tail <= shared - head; tail++) {
    const then = before[before.length - tail] as Block;
    if (sources[sources.length - tail] !== then.text) break;
    known.set(sources.length - tail, then.content);
  }
  return sources.map((source, index) =>
    placeBlock((spans[index] as Span).start, source, known.get(index) ?? contentOf(source)),
  );
}

/** Whether the block at `index` is the caption of the images in the block before it. */
export function isCaption(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.facts.onlyImages === true && blocks[index]?.facts.tree.children[0]?.type === "paragraph";
}

function placeBlock(start: number, text: string, content: Content): Block {
  return {
    start,
    text,
    content,
    get facts() {
      return content.facts;
    },
    get images() {
      return content.images;
    },
    get wording() {
      return content.wording;
    },
    get explained() {
      return content.explained;
    },
  };
}

function contentOf(text: string): Content {
  let facts: Facts | undefined;
  let wording: Wording | undefined;
  let explained: readonly string[] | undefined;
  return {
    get facts() {
      facts ??= parseBlock(text);
      return facts;
    },
    get images() {
      return mayHoldPicture(text) ? this.facts.images : [];
    },
    get wording() {
      wording ??= readWording(text, this.facts);
      return wording;
    },
    get explained() {
      explained ??= explainedAcronyms(text);
      return explained;
    },
  };
}
