// Parses one block of Markdown and gathers what rules and features ask of it. Offsets count from the block's start.

import type { Root } from "mdast";
import type { Span } from "../span.ts";
import { gatherFacts, withLineFeeds } from "./gather.ts";
import { parseTree } from "./parser.ts";
import { isPlainParagraph, linkLineTree, paragraphTree } from "./plain-block.ts";

/** A picture: Markdown's, or an `<img>` of a converter. */
export interface Image {
  readonly span: Span;
  /** The address as written; an empty span where there is none. */
  readonly url: Span;
  readonly target: string;
  readonly alt: string;
}

/** A link with its text, a reference whose definition stands in the same block, or a bare address. */
export interface Link {
  readonly span: Span;
  readonly url: Span;
  readonly target: string;
  readonly text: string;
}

/** What a block holds. Position free: two equal texts have equal facts, whatever stands around them. */
export interface Facts {
  readonly tree: Root;
  /** Prose as a reader sees it: paragraphs and cells, one a line, LF; no comments, no sub-headings. */
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

/** A block with more signs of markup, or lines, than this is read as plain text: pairing brackets and gathering items is not linear. */
const mostMarkup = 1_500;

/** How deep a block may be nested before it is read as plain text; deeper ones are accidents or attacks. */
const deepest = /(?:>[ \t]*){40}|[[(*_~]{60}|(?:<\w[^>]{0,80}>){80}|(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){40}/;

/** Whether a text can hold a picture at all: most cannot, and need not be parsed to know it. */
export function mayHoldPicture(text: string): boolean {
  return /!\[|<img\b/i.test(text);
}

/** Parses a block. Total. */
export function parseBlock(text: string): Facts {
  // Most prose has no markup, and the parser would only say so.
  if (isPlainParagraph(text) || text.length > longestBlock || isCrowded(text) || deepest.test(text))
    return plainFacts(text);
  const link = linkLineTree(text);
  return link ? gatherFacts(text, link, countWords) : parseMarkdown(text);
}

/** Reads a block by the Markdown parser, whatever it holds. */
export function parseMarkdown(text: string): Facts {
  // The parser drops a byte order mark and counts from behind it.
  const tree = parseTree(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text);
  return gatherFacts(text, tree, countWords);
}

function isCrowded(text: string): boolean {
  if (text.length <= mostMarkup) return false;
  let markup = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if ("[]<*_`~!&\n".includes(sign) || (sign === "\r" && text[at + 1] !== "\n")) markup++;
  }
  return markup > mostMarkup;
}

const ascii = /^[\0-\x7f]*$/;
/** A word from its first letter or digit on. */
const asciiWord = /[A-Za-z0-9]\S*/g;

/** How many words a plain text has: runs of what is no white space, with a letter or digit in them. */
export function countWords(plain: string): number {
  let words = 0;
  if (ascii.test(plain)) {
    asciiWord.lastIndex = 0;
    while (asciiWord.test(plain)) words++;
  }
  // The pattern for all alphabets is slow to set up, and nearly every word has a letter of the first.
  else for (const [run] of plain.matchAll(/\S+/g)) if (/[A-Za-z0-9]/.test(run) || /[\p{L}\p{N}]/u.test(run)) words++;
  return words;
}

/** The facts of a text that is one paragraph, or is read as one. */
function plainFacts(text: string): Facts {
  const whole = { start: 0, end: text.length };
  return {
    tree: paragraphTree(text),
    plain: withLineFeeds(text.trim()),
    words: countWords(text),
    paragraphs: [whole],
    runs: [whole],
    images: [],
    links: [],
    comments: [],
    onlyImages: false,
  };
}
