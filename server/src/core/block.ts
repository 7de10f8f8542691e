// A block at its place in a section, and what is read from its text. What was read is kept with the text, wherever it moves.

import { Recalling } from "./recall.ts";
import type { Span } from "./span.ts";
import { type Facts, type Image, mayHoldPicture, parseBlock } from "./syntax/markdown.ts";
import type { Format } from "./template/format.ts";

/** What a text holds, read when first asked for. Position free: offsets count from the text's start. */
export interface Content {
  readonly text: string;
  /** What the text is read by. */
  readonly format: Format;
  readonly facts: Facts;
  /** The pictures among the facts; a text that cannot hold one is not parsed for them. */
  readonly images: readonly Image[];
  /** What `read` reads from it, kept with it: a rule's own view of a text, worked out once. */
  recall<T>(read: (content: Content) => T): T;
}

/** A text at its place in a section. */
export interface Block extends Content {
  /** Offset of the block's text in the section's text. */
  readonly start: number;
  /** Shared by all places that the same text had. */
  readonly content: Content;
}

/** The blocks of a section's text; those whose text stood in `before` at the same end of it keep what was read from them. */
export function placeBlocks(text: string, spans: readonly Span[], before: readonly Block[], format: Format): Block[] {
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
  return sources.map(
    (source, index) => new PlacedBlock((spans[index] as Span).start, known.get(index) ?? contentOf(source, format)),
  );
}

/** Whether the block at `index` is the caption of the images in the block before it. */
export function isCaption(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.facts.onlyImages === true && blocks[index]?.facts.tree.children[0]?.type === "paragraph";
}

/** The blocks of a section in which one block holds something else: those behind it, moved. */
export function replaceBlock(blocks: readonly Block[], index: number, now: Content): Block[] {
  const old = blocks[index] as Block;
  const shift = now.text.length - old.text.length;
  return blocks.map((block, at) => {
    if (at < index) return block;
    return at === index ? new PlacedBlock(old.start, now) : new PlacedBlock(block.start + shift, block.content);
  });
}

/** A class for its prototype: a long section makes hundreds of these at every key. */
class PlacedBlock implements Block {
  readonly start: number;
  readonly content: Content;

  constructor(start: number, content: Content) {
    this.start = start;
    this.content = content;
  }
  get text() {
    return this.content.text;
  }
  get format() {
    return this.content.format;
  }
  get facts() {
    return this.content.facts;
  }
  get images() {
    return this.content.images;
  }
  recall<T>(read: (content: Content) => T): T {
    return this.content.recall(read);
  }
}

/** What a text holds; nothing is read before it is asked for. */
export function contentOf(text: string, format: Format): Content {
  return new ReadContent(text, format);
}

class ReadContent extends Recalling implements Content {
  readonly text: string;
  readonly format: Format;
  #facts: Facts | undefined;
  #images: readonly Image[] | undefined;

  constructor(text: string, format: Format) {
    super();
    this.text = text;
    this.format = format;
  }
  get facts() {
    this.#facts ??= parseBlock(this.text);
    return this.#facts;
  }
  get images() {
    this.#images ??= mayHoldPicture(this.text) ? this.facts.images : [];
    return this.#images;
  }
}
