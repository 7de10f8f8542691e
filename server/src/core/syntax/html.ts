// What a stretch of HTML in a report holds for its reader: comments, pictures, words. Tags are told by their shape; nothing is interpreted.

import type { Span } from "../span.ts";
import type { Image } from "./markdown.ts";

const comment = /<!--(?:>|->|[\s\S]*?(?:-->|$))/g;
const imageTag = /<img(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const unseen = /<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const tag = /<\/?([a-z][a-z0-9-]*)(?:[^>"']|"[^"]*"|'[^']*')*>|<[!?][^>]*>/gi;
/** Tags that stand inside a word or line without parting it. */
const inline = /^(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)$/i;

/** The comments in a stretch, as spans of the text it is in. */
export function commentsIn(text: string, span: Span): Span[] {
  return spansOf(comment, text, span);
}

function spansOf(pattern: RegExp, text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}

/** The `<img>` tags in a stretch that stand in no comment, script or style. */
export function imagesIn(text: string, span: Span): Image[] {
  const hidden = [...commentsIn(text, span), ...spansOf(unseen, text, span)];
  return [...text.slice(span.start, span.end).matchAll(imageTag)]
    .map((found) => ({ source: found[0], start: span.start + found.index }))
    .filter(({ start }) => !hidden.some((one) => one.start < start && start < one.end))
    .map(({ source, start }) => {
      const address = attribute(source, "src");
      const from = start + address.at;
      return {
        span: { start, end: start + source.length },
        url: { start: from, end: from + address.value.length },
        target: address.value,
        alt: attribute(source, "alt").value,
      };
    });
}

/** What a reader sees of HTML: no tags, comments, scripts and styles; tags that part texts become a blank. */
export function shownText(html: string): string {
  return html
    .replace(comment, "")
    .replace(unseen, "")
    .replace(tag, (_, name: string | undefined) => (name && inline.test(name) ? "" : " "));
}

/** An attribute's value as written, and where it stands in the tag; an empty one at the tag's end where it has none. */
function attribute(source: string, name: string): { value: string; at: number } {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(source);
  if (!found) return { value: "", at: source.length - 1 };
  const value = found[1] ?? found[2] ?? found[3] ?? "";
  return { value, at: found.index + found[0].length - value.length - (found[3] === undefined ? 1 : 0) };
}
