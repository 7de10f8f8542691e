// Which text is the caption of which pictures in a section, and which paragraphs of a section for images are captions by themselves.

import { type Block, isCaption } from "./block.ts";
import type { Section } from "./section.ts";
import { type Span, shiftSpan } from "./span.ts";
import { trimSpan } from "./syntax/lines.ts";
import type { Image } from "./syntax/markdown.ts";
import { type Format, isNextPageLine } from "./template/format.ts";

/** The pictures of one block, with what is written about them. Spans count from the section's start. */
export interface Pictured {
  readonly images: readonly Image[];
  /** The caption's source, undefined where there is none; for pictures in a table or list with other text, the whole of it. */
  readonly caption: Span | undefined;
  /** Whether the pictures stand in a block of their own, so that a caption can follow: in no table or list. */
  readonly own: boolean;
  /** Where the block ends. */
  readonly end: number;
}

const picture = /!\[|<img\b/i;

/** What the pictures and captions of a section are, in order; a caption without a picture has no images. */
export function picturesOf(section: Section, format: Format): Pictured[] {
  const { blocks, text, definition } = section;
  const all: Pictured[] = [];
  // Most sections have no picture, and need not be parsed to know it.
  if (definition?.kind !== "images" && !picture.test(text)) return all;
  blocks.forEach((block, index) => {
    const images = block.facts.images.map((image) => ({
      ...image,
      span: shiftSpan(image.span, block.start),
      url: shiftSpan(image.url, block.start),
    }));
    const next = blocks[index + 1];
    const { end } = wholeOf(block, text);
    const own = !/^(?:list|table|blockquote)$/.test(block.facts.tree.children[0]?.type ?? "");
    if (images.length === 0) {
      const alone = definition?.kind === "images" && !isCaption(blocks, index) && isParagraph(block);
      if (alone && !isNextPageLine(format, block.facts.plain))
        all.push({ images, caption: wholeOf(block, text), own, end });
    } else if (!block.facts.onlyImages) {
      const caption = isParagraph(block) ? besideLast(images, block, text) : wholeOf(block, text);
      all.push({ images, caption, own, end });
    } else {
      const captioned = next && isCaption(blocks, index + 1) && next.facts.images.length === 0;
      const caption = captioned && !isNextPageLine(format, next.facts.plain) ? wholeOf(next, text) : undefined;
      all.push({ images, caption, own, end });
    }
  });
  return all;
}

function isParagraph({ facts }: Block): boolean {
  return facts.tree.children[0]?.type === "paragraph" && facts.plain !== "";
}

function wholeOf({ start, text: source }: Block, text: string): Span {
  return trimSpan(text, start, start + source.length);
}

/** What stands behind the last picture in its paragraph; the whole paragraph where the picture is its end. */
function besideLast(images: readonly Image[], block: Block, text: string): Span {
  const whole = wholeOf(block, text);
  const from = images.at(-1)?.span.end ?? whole.start;
  const lead = /^(?:\s|\\|<br ?\/?>)*/i.exec(text.slice(from, whole.end))?.[0].length ?? 0;
  const behind = { start: from + lead, end: whole.end };
  return /[\p{L}\p{N}]/u.test(text.slice(behind.start, behind.end)) ? behind : whole;
}
