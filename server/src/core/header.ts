// Reads a report's header: what stands between the first part's heading and the next section. Headline, author line, link.

import { type AuthorLine, isPlausible, readAuthorLine } from "./author.ts";
import type { Block } from "./block.ts";
import type { Placed } from "./section.ts";
import type { Span } from "./span.ts";
import { shiftSpan } from "./span.ts";
import { fold } from "./syntax/fold.ts";
import { afterLineBreak, lineEnd } from "./syntax/lines.ts";
import type { Link } from "./syntax/markdown.ts";
import type { Format } from "./template/format.ts";

export interface Header {
  /** Where the header is in the text; undefined without a heading of the first part. */
  readonly span: Span | undefined;
  readonly headline: Placed | undefined;
  readonly author: AuthorLine | undefined;
  /** The first link before the next section that names the project's page; spans are offsets in the report's text. */
  readonly link: Link | undefined;
}

/** Reads the header of a report whose sections are known. `text` is the report's text with what conflicts set aside blanked. */
export function readHeader(text: string, sections: readonly Placed[], format: Format): Header {
  const first = format.template.sections[0];
  const part = sections.findIndex(({ section }) => section.definition !== undefined && section.definition === first);
  const headline = sections.find(({ section }) => section.role === "headline");
  if (part < 0) return { span: undefined, headline, author: undefined, link: undefined };
  const after = sections.findIndex(({ section }, index) => index > part && section.definition !== undefined);
  const members = sections.slice(part, after < 0 ? undefined : after);
  const span = { start: (sections[part] as Placed).start, end: sections[after]?.start ?? text.length };
  return { span, headline, author: findAuthor(text, members, format), link: findLink(members, format) };
}

/** How many lines behind its first one an author line may wrap into. */
const mostWraps = 2;

/** The first author line; one that a colon tells from a sentence goes before one without. */
function findAuthor(text: string, members: readonly Placed[], format: Format): AuthorLine | undefined {
  let loose: AuthorLine | undefined;
  const blocks = members.flatMap(({ start, section }) =>
    section.blocks.map((block) => ({ start: start + block.start, end: start + block.start + block.text.length })),
  );
  for (const [index, block] of blocks.entries()) {
    if (/^\s*(?:<!--|```|~~~|#|>)/.test(text.slice(block.start, block.start + 8))) continue;
    for (let at = block.start; at < block.end; ) {
      const to = lineEnd(text, at, block.end);
      const line = readWrapped(text, { start: at, end: to }, block.end, blocks[index + 1], format);
      if (line?.colon) return line;
      if (line && isPlausible(text, line)) loose ??= line;
      at = Math.max(afterLineBreak(text, to), at + 1);
    }
  }
  return loose;
}

/** Reads an author line that goes on in the next lines where a converter wrapped it, or in the next block where it holds a label alone. */
function readWrapped(
  text: string,
  line: Span,
  blockEnd: number,
  next: Span | undefined,
  format: Format,
): AuthorLine | undefined {
  const alone = readAuthorLine(text, line, format);
  if (!alone || (alone.year && alone.name.end > alone.name.start) || alone.unreadableYear) return alone;
  const empty = alone.name.end === alone.name.start;
  let { end } = line;
  for (let wraps = 0; wraps < mostWraps && end < blockEnd; wraps++) {
    if (!empty && /(?:\S {2,}|\\)$/.test(text.slice(line.start, end))) return alone;
    const from = afterLineBreak(text, end);
    end = lineEnd(text, from, blockEnd);
    if (isOther(text.slice(from, end))) return alone;
    const wrapped = readAuthorLine(text, { start: line.start, end }, format);
    if (wrapped?.year) return wrapped;
  }
  if (!empty || end < blockEnd || !next) return alone;
  const nextEnd = lineEnd(text, next.start, next.end);
  if (isOther(text.slice(next.start, nextEnd))) return alone;
  const below = readAuthorLine(text, { start: line.start, end: nextEnd }, format);
  return below?.year ? below : alone;
}

/** Whether a line is surely no part of an author's name: a heading, a link or a comment. */
function isOther(line: string): boolean {
  return /^\s*(?:#|<!--|>|\|)|\]\(|https?:|www\./.test(line);
}

/** The first link, autolink or bare address that names the project's page by its text or its target. */
function findLink(members: readonly Placed[], format: Format): Link | undefined {
  const keyword = fold(format.template.header.link.keyword);
  const names = (text: string) => fold(text).includes(keyword);
  for (const { start, section } of members) {
    for (const block of section.blocks) {
      if (!names(block.text)) continue;
      const link =
        block.facts.links.find((one) => !one.target.startsWith("mailto:") && (names(one.text) || names(one.target))) ??
        bareAddress(block, names);
      if (link) {
        const by = start + block.start;
        return { ...link, span: shiftSpan(link.span, by), url: shiftSpan(link.url, by) };
      }
    }
  }
  return undefined;
}

/** An address without a scheme in a block's text, as writers type it; Markdown does not link it. Counts from the block's start. */
function bareAddress(block: Block, names: (text: string) => boolean): Link | undefined {
  for (const run of block.facts.runs) {
    const address = /(?<![\w@./-])(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#][^\s<>()[\]]*[^\s<>()[\].,;:!?])?\/?/gi;
    for (const found of block.text.slice(run.start, run.end).matchAll(address)) {
      if (!names(found[0])) continue;
      const span = { start: run.start + found.index, end: run.start + found.index + found[0].length };
      return { span, url: span, target: found[0], text: found[0] };
    }
  }
  return undefined;
}
