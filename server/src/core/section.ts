// One section of a report: its heading, its text, and what is read from it when somebody asks. Positions count from its start,
// so a section stays the same object while its text stays, wherever it moves.

import type { Span } from "./span.ts";
import { splitBlocks } from "./syntax/blocks.ts";
import { type FieldsReading, readFields } from "./syntax/fields.ts";
import type { HeadingLine } from "./syntax/heading.ts";
import { type Facts, parseBlock } from "./syntax/markdown.ts";
import type { Format } from "./template/format.ts";
import type { Match } from "./template/names.ts";
import type { SectionDefinition } from "./template/schema.ts";
import { readMark } from "./values/mark.ts";

/**
 * What a stretch of the report is: a `section` of the template, the report's `headline`, an `unknown` heading with what
 * follows it, or the `preamble` before the first heading.
 */
export type Role = "section" | "headline" | "unknown" | "preamble";

/** A block at its place in a section. */
export interface Block {
  /** Offset of the block's text in the section's text. */
  readonly start: number;
  readonly text: string;
  /** Parsed when first asked for; equal blocks of successive analyses share it. */
  readonly facts: Facts;
  /** Gives the facts; shared by all places that the same text had. */
  readonly read: () => Facts;
}

export interface Heading extends HeadingLine {
  /** How the name was recognised; undefined for a headline or unknown heading. */
  readonly match: Match | undefined;
}

export interface Section {
  readonly role: Role;
  readonly definition: SectionDefinition | undefined;
  /** Positions count from the section's start. A preamble has an empty one. */
  readonly heading: Heading;
  /** The section's text, heading and final blank lines included; what a conflict sets aside is blanks. */
  readonly text: string;
  /** What stands under the heading, to the end of the text. */
  readonly body: Span;
  readonly blocks: readonly Block[];
  /** Labels and values, for a section of kind fields; else empty. */
  readonly reading: FieldsReading;
  /** Words of prose: no sub-headings, comments, images or captions of images. */
  readonly words: number;
}

/** A section at its place in the report. */
export interface Placed {
  /** Offset of the section's start in the report. */
  readonly start: number;
  readonly section: Section;
}

const nothing: FieldsReading = { fields: [], others: [] };

/** Builds a section; blocks whose text stood in `before` at the same end of it keep their facts. */
export function buildSection(
  role: Role,
  definition: SectionDefinition | undefined,
  heading: Heading,
  text: string,
  format: Format,
  before: Section | undefined,
): Section {
  const body = { start: Math.min(heading.next, text.length), end: text.length };
  const blocks = splitBlocks(text, body).map(({ start, end }) => {
    const source = text.slice(start, end);
    return makeBlock(start, source, lazyFacts(source));
  });
  if (before) reuseBlocks(blocks, before.blocks);
  let reading: FieldsReading | undefined;
  let words: number | undefined;
  return {
    role,
    definition,
    heading,
    text,
    body,
    blocks,
    get reading() {
      const names = definition?.kind === "fields" ? format.fieldNames.get(definition.id) : undefined;
      reading ??= names
        ? readFields(text, body, names, (mark) => mark.trim() !== "" && readMark(format, mark) !== undefined)
        : nothing;
      return reading;
    },
    get words() {
      words ??= blocks.reduce((sum, block, index) => (isCaption(blocks, index) ? sum : sum + block.facts.words), 0);
      return words;
    },
  };
}

/** Whether the block at `index` is the caption of the images in the block before it. */
export function isCaption(blocks: readonly Block[], index: number): boolean {
  return blocks[index - 1]?.facts.onlyImages === true && blocks[index]?.facts.tree.children[0]?.type === "paragraph";
}

/** A block whose facts are gathered by `read` when first asked for. */
function makeBlock(start: number, text: string, read: () => Facts): Block {
  return {
    start,
    text,
    read,
    get facts() {
      return read();
    },
  };
}

function lazyFacts(text: string): () => Facts {
  let facts: Facts | undefined;
  return () => {
    facts ??= parseBlock(text);
    return facts;
  };
}

/** Blocks before and behind the changed one are the same as before: take them from there, facts and all. */
function reuseBlocks(blocks: Block[], before: readonly Block[]): void {
  const shared = Math.min(blocks.length, before.length);
  let head = 0;
  while (head < shared && blocks[head]?.text === before[head]?.text) {
    blocks[head] = moved(before[head] as Block, (blocks[head] as Block).start);
    head++;
  }
  for (let tail = 1; tail <= shared - head; tail++) {
    const now = blocks[blocks.length - tail] as Block;
    const then = before[before.length - tail] as Block;
    if (now.text !== then.text) break;
    blocks[blocks.length - tail] = moved(then, now.start);
  }
}

function moved(block: Block, start: number): Block {
  return block.start === start ? block : makeBlock(start, block.text, block.read);
}
