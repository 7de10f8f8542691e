// One section of a report: its heading, its text, and what is read from it when somebody asks. Positions count from its start,
// so a section stays the same object while its text stays, wherever it moves.

import type { Nodes } from "mdast";
import { type Block, type Content, isCaption, placeBlocks, replaceBlock } from "./block.ts";
import { Recalling } from "./recall.ts";
import type { Span } from "./span.ts";
import { splitBlocks } from "./syntax/blocks.ts";
import { type FieldsReading, readFields } from "./syntax/fields.ts";
import { fold } from "./syntax/fold.ts";
import type { HeadingLine } from "./syntax/heading.ts";
import { commonest, countLineEndings, type LineEnding, type LineEndings } from "./syntax/lines.ts";
import { type Format, isNextPageLine } from "./template/format.ts";
import type { Match } from "./template/names.ts";
import type { SectionDefinition } from "./template/schema.ts";
import { isFiller } from "./values/filler.ts";
import { readMark } from "./values/mark.ts";

/**
 * What a stretch of the report is: a `section` of the template, the report's `headline`, an `unknown` heading with what
 * follows it, or the `preamble` before the first heading.
 */
export type Role = "section" | "headline" | "unknown" | "preamble";

export interface Heading extends HeadingLine {
  /** How the name was recognised; undefined for a headline or unknown heading. */
  readonly match: Match | undefined;
}

/**
 * A stretch of the report. A class for its prototype: with getters of its own each section would be kept, and the text it is cut from,
 * until the engine collects all of its memory.
 */
export class Section extends Recalling {
  readonly role: Role;
  readonly definition: SectionDefinition | undefined;
  /** Positions count from the section's start. A preamble has an empty one. */
  readonly heading: Heading;
  /** The section's text, heading and final blank lines included; what a conflict sets aside is blanks. */
  readonly text: string;
  /** What the section is read by. */
  readonly format: Format;
  /** What stands under the heading, to the end of the text. */
  readonly body: Span;
  readonly blocks: readonly Block[];
  #reading: FieldsReading | undefined;
  #words: number | undefined;
  #isEmpty: boolean | undefined;

  constructor({ role, definition, heading, text, format, body, blocks }: SectionParts) {
    super();
    this.role = role;
    this.definition = definition;
    this.heading = heading;
    this.text = text;
    this.format = format;
    this.body = body;
    this.blocks = blocks;
  }

  /** Labels and values, for a section of kind fields; else empty. */
  get reading(): FieldsReading {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  /** Words of prose: no sub-headings, comments, images or captions of images. */
  get words(): number {
    this.#words ??= this.blocks.reduce(
      (sum, block, index) => (isCaption(this.blocks, index) ? sum : sum + block.facts.words),
      0,
    );
    return this.#words;
  }

  /** Whether nothing has been written yet: white space, comments, placeholders and the line to the next page do not count. */
  get isEmpty(): boolean {
    this.#isEmpty ??= this.reading.fields.length === 0 && this.blocks.every((block) => block.recall(isNothing));
    return this.#isEmpty;
  }

  #read(): FieldsReading {
    const { definition, text, format, body } = this;
    const names = definition?.kind === "fields" ? format.fieldNames.get(definition.id) : undefined;
    if (!names) return nothing;
    return readFields(text, body, names, (mark) => mark.trim() !== "" && readMark(format, mark) !== undefined);
  }
}

/** What a section is made of; all else is read from it. */
type SectionParts = Pick<Section, "role" | "definition" | "heading" | "text" | "format" | "body" | "blocks">;

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
  const blocks = placeBlocks(text, splitBlocks(text, body), before?.blocks ?? [], format);
  return new Section({ role, definition, heading, text, format, body, blocks });
}

/** A section with another text, in which one block holds something else: one block, too, wherever it stands between blank lines. */
export function editSection(section: Section, text: string, index: number, now: Content): Section {
  const { role, definition, heading, format, body } = section;
  const blocks = replaceBlock(section.blocks, index, now);
  return new Section({
    role,
    definition,
    heading,
    text,
    format,
    body: { start: body.start, end: text.length },
    blocks,
  });
}

/** The line ending that most lines of a section have. */
export function lineEndingOf(section: Section): LineEnding {
  return commonest(lineEndingsIn(section));
}

/** How many lines of a section end in each way. */
export function lineEndingsIn(section: Section): LineEndings {
  return section.recall(countThem);
}

function countThem({ text }: Section): LineEndings {
  return countLineEndings(text);
}

function isNothing({ text, facts, format }: Content): boolean {
  if (facts.images.length > 0 || holdsHeading(facts.tree)) return false;
  const shown = fold(facts.plain);
  // A block that shows nothing may still hold what Markdown does not read: a table's bare row, a tag.
  if (shown === "") return facts.paragraphs.length === 0 || fold(text) === "";
  if (isNextPageLine(format, facts.plain)) return true;
  return facts.plain.split("\n").every((line) => line.trim() === "" || isFiller(format, line));
}

/** Whether a heading stands in a tree, in a quote or list, too. */
function holdsHeading(node: Nodes): boolean {
  return node.type === "heading" || ("children" in node && node.children.some(holdsHeading));
}
