// Tags and attributes in a line that carry a converter's style and no meaning: spans, fonts, underlines, sizes of pictures.

import { inReport, type Placed } from "../../report.ts";
import type { Span } from "../../span.ts";
import { touches } from "../../span.ts";
import { codeSpans } from "../../syntax/gather.ts";
import { imagesIn } from "../../syntax/html.ts";
import { type Change, type Pass, replace } from "../change.ts";

const tag = /<\/?(?:span|font|u|o:p)(?:\s[^<>]*)?>/gi;
const attribute = String.raw`(?:[#.][\w-]+|[\w-]+=(?:"[^"{}]*"|[\w.%-]+))`;
/** Pandoc's attributes behind a picture, link or bracketed text; on a heading behind its name. */
const attributes = new RegExp(String.raw`(?<=[\])])\{${attribute}(?:\s+${attribute})*\}`, "g");
const headingAttributes = new RegExp(String.raw`[ \t]+\{${attribute}(?:\s+${attribute})*\}(?=[ \t]*$)`, "g");
const bracketed = /(?<![\]\\!])\[([^[\]]{1,400})\]\{\.(?:underline|mark|smallcaps)\}/g;

/** Takes the tags away, and makes Markdown of `<img>`. */
export const htmlTags: Pass = (report) =>
  report.sections.flatMap((placed) => [...inHeading(placed), ...inBody(placed)]);

function inHeading(placed: Placed): Change[] {
  const { section } = placed;
  const { span, form } = section.heading;
  if (form !== "atx" && form !== "setext") return [];
  const source = section.text.slice(span.start, span.end);
  return [...[...source.matchAll(headingAttributes)], ...source.matchAll(tag)].map((found) =>
    replace(inReport(placed, { start: span.start + found.index, end: span.start + found.index + found[0].length }), ""),
  );
}

function inBody(placed: Placed): Change[] {
  const { section } = placed;
  const source = section.text;
  if (!/[<{]/.test(source)) return [];
  const hidden = section.blocks.flatMap((block) =>
    [...codeSpans(block.facts), ...block.facts.comments].map(({ start, end }) => ({
      start: start + block.start,
      end: end + block.start,
    })),
  );
  const changes: Change[] = [];
  const add = (span: Span, now: string) => {
    if (span.start >= section.body.start && !hidden.some((one) => touches(one, span)))
      changes.push(replace(inReport(placed, span), now));
  };
  const spanOf = (found: RegExpMatchArray) => ({ start: found.index ?? 0, end: (found.index ?? 0) + found[0].length });
  for (const found of source.matchAll(bracketed)) add(spanOf(found), found[1] ?? "");
  for (const image of imagesIn(source, section.body)) add(image.span, markdownImage(image.alt, image.target));
  for (const found of source.matchAll(tag)) add(spanOf(found), "");
  for (const found of source.matchAll(attributes)) {
    const span = spanOf(found);
    if (!changes.some(({ edits }) => edits.some((edit) => touches(edit.span, inReport(placed, span))))) add(span, "");
  }
  return changes;
}

/** A picture in Markdown, on one line. */
function markdownImage(alt: string, target: string): string {
  const words = alt.replace(/\s+/g, " ").replace(/[[\]\\]/g, "\\$&");
  return `![${words}](${/[\s()<>]/.test(target) ? `<${target.replace(/[<>]/g, encodeURIComponent)}>` : target})`;
}
