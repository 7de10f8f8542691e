// Reads a report's header: what stands between the first part's heading and the next section. Headline, author line, link.

import type { Placed } from "./section.ts";
import type { Span } from "./span.ts";
import { shiftSpan } from "./span.ts";
import { clean, fold } from "./syntax/fold.ts";
import { afterLineBreak, isBlank, lineEnd, trimSpan } from "./syntax/lines.ts";
import type { Link } from "./syntax/markdown.ts";
import type { Format } from "./template/format.ts";

/** The author line. Names and years are as written; spans are offsets in the report's text. */
export interface AuthorLine {
  /** The line without white space around it. */
  readonly span: Span;
  readonly label: Span;
  /** What stands between label and year, without the punctuation that parts them; empty where nothing does. */
  readonly name: Span;
  /** The four digits of the year; undefined where there are none. */
  readonly year: Span | undefined;
  /** The year in the common era; undefined where it cannot be read. */
  readonly yearNumber: number | undefined;
}

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

function findAuthor(text: string, members: readonly Placed[], format: Format): AuthorLine | undefined {
  for (const { start, section } of members) {
    const end = start + section.text.length;
    for (let at = start + section.body.start; at < end; ) {
      const to = Math.min(lineEnd(text, at), end);
      const line = readAuthorLine(text, { start: at, end: to }, format);
      if (line) return line;
      at = Math.max(afterLineBreak(text, to), at + 1);
    }
  }
  return undefined;
}

/** Reads a line as an author line: one of the template's labels, then a colon, or (for a label of its own word) a blank. */
export function readAuthorLine(text: string, line: Span, format: Format): AuthorLine | undefined {
  const whole = trimSpan(text, line.start, line.end);
  if (isBlank(text, whole.start, whole.end)) return undefined;
  const source = text.slice(whole.start, whole.end);
  const lead =
    /^(?:<(?:i|em|b|strong)>|[*_]{1,3})?\s*([^:*_<>\n]{1,40}?)\s*(?:<\/(?:i|em|b|strong)>|[*_]{1,3})?\s*(?::\s*(?:<\/(?:i|em|b|strong)>|[*_]{1,3})?|(?=\s))/i;
  const found = lead.exec(source);
  const words = found?.[1];
  if (!found || words === undefined || !format.authorLabels.has(fold(words))) return undefined;
  const labelStart = whole.start + source.indexOf(words);
  const label = { start: labelStart, end: labelStart + words.length };
  const rest = { start: whole.start + found[0].length, end: whole.end };
  const year = /(?:^|[\s,;([\u00a0-]|\\[([])(\d{4})\s*(?:\\?[)\]])?\s*[.,;]?\s*\\?$/.exec(
    text.slice(rest.start, rest.end),
  );
  if (!year)
    return { span: whole, label, name: nameSpan(text, rest.start, rest.end), year: undefined, yearNumber: undefined };
  const digits = year[1] as string;
  const yearStart = rest.start + year.index + year[0].indexOf(digits);
  return {
    span: whole,
    label,
    name: nameSpan(text, rest.start, rest.start + year.index + 1),
    year: { start: yearStart, end: yearStart + 4 },
    yearNumber: Number(digits),
  };
}

/** The name in a stretch of text: without white space, and without an opening bracket, comma or escape left at its end. */
function nameSpan(text: string, start: number, end: number): Span {
  let span = trimSpan(text, start, end);
  while (span.end > span.start && /[([,;\\\s]/.test(text[span.end - 1] as string))
    span = trimSpan(text, span.start, span.end - 1);
  return /[\p{L}\p{N}]/u.test(clean(text.slice(span.start, span.end))) || span.end > span.start
    ? span
    : { start: span.start, end: span.start };
}

function findLink(members: readonly Placed[], format: Format): Link | undefined {
  const keyword = fold(format.template.header.link.keyword);
  for (const { start, section } of members) {
    for (const block of section.blocks) {
      const link = block.facts.links.find(
        (one) => fold(one.text).includes(keyword) || fold(one.target).includes(keyword),
      );
      if (link) {
        const by = start + block.start;
        return { ...link, span: shiftSpan(link.span, by), url: shiftSpan(link.url, by) };
      }
    }
  }
  return undefined;
}
