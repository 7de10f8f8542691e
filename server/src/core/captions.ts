// Which text is the caption of which pictures in a section, and which paragraphs of a section for images are captions by themselves.

import type { Block } from "./block.ts";
import type { Section } from "./section.ts";
import { type Span, shiftSpan } from "./span.ts";
import { trimSpan } from "./syntax/lines.ts";
import { type Facts, type Image, mayHoldPicture, parseBlock } from "./syntax/markdown.ts";
import { type Format, isNextPageLine } from "./template/format.ts";

/** The pictures of one block, with what is written about them. Spans count from the section's start. */
export interface Pictured {
  readonly images: readonly Image[];
  /** The caption's source, undefined where there is none; for pictures in a table or list with other text, the whole of it. */
  readonly caption: Span | undefined;
  /** Whether the pictures stand in a block of their own, so that a caption can follow: in no table or list, and not among fields. */
  readonly own: boolean;
  /** Where the block ends. */
  readonly end: number;
}

/** A paragraph, table, list… of a section: a block, or a part of one that holds several. */
interface Piece {
  readonly type: string;
  readonly span: Span;
  readonly facts: Facts;
  readonly images: readonly Image[];
}

/** What the pictures and captions of a section are, in order; a caption without a picture has no images. */
export function picturesOf(section: Section, format: Format): Pictured[] {
  const { text, definition } = section;
  if (definition?.kind !== "images" && !mayHoldPicture(text)) return [];
  const pieces = section.blocks.flatMap((block) => piecesOf(block, text)).filter(isShown);
  // What follows a picture among fields are the fields.
  const amongFields = definition?.kind === "fields";
  return pieces.flatMap((piece, index): Pictured[] => {
    const { images, span } = piece;
    const own = !amongFields && !/^(?:list|table|blockquote)$/.test(piece.type);
    const { end } = span;
    if (images.length === 0) {
      const alone = definition?.kind === "images" && isCaption(piece, format) && !pieces[index - 1]?.facts.onlyImages;
      return alone ? [{ images, caption: span, own, end }] : [];
    }
    if (!piece.facts.onlyImages) {
      const caption = piece.type === "paragraph" ? besideLast(images, span, text) : span;
      return [{ images, caption, own, end }];
    }
    const next = pieces[index + 1];
    const follows = next && next.images.length === 0 && isCaption(next, format) && !amongFields;
    const caption = follows ? next.span : undefined;
    return [{ images, caption, own, end }];
  });
}

function piecesOf(block: Block, text: string): Piece[] {
  // A definition is seen by nobody, and without it a picture that refers to it is none.
  const children = block.facts.tree.children.filter(({ type }) => type !== "definition");
  return children.map(({ type, position }) => {
    const alone = children.length === 1;
    const start = block.start + (alone ? 0 : (position?.start.offset ?? 0));
    const end = block.start + (alone ? block.text.length : (position?.end.offset ?? 0));
    const facts = alone ? block.facts : parseBlock(text.slice(start, end));
    const images = facts.images.map((image) => ({
      ...image,
      span: shiftSpan(image.span, start),
      url: shiftSpan(image.url, start),
    }));
    return { type, span: trimSpan(text, start, end), facts, images };
  });
}

/** Whether a reader sees anything of it: a comment stands between no picture and its caption. */
function isShown({ type, facts, images }: Piece): boolean {
  return type !== "html" || facts.plain !== "" || images.length > 0;
}

function isCaption({ type, facts }: Piece, format: Format): boolean {
  return type === "paragraph" && facts.plain !== "" && !isNextPageLine(format, facts.plain);
}

/** What stands behind the last picture in its paragraph; the whole paragraph where the picture is its end. */
function besideLast(images: readonly Image[], whole: Span, text: string): Span {
  const from = images.at(-1)?.span.end ?? whole.start;
  const lead = /^(?:\s|\\|<br ?\/?>)*/i.exec(text.slice(from, whole.end))?.[0].length ?? 0;
  const behind = { start: from + lead, end: whole.end };
  return /[\p{L}\p{N}]/u.test(text.slice(behind.start, behind.end)) ? behind : whole;
}
