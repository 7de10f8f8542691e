// Pictures without a text for those who cannot see them.

import { type Pictured, picturesOf } from "../captions.ts";
import type { Edit } from "../span.ts";
import { clean } from "../syntax/fold.ts";
import { type Image, parseBlock } from "../syntax/markdown.ts";
import type { Format } from "../template/format.ts";
import { creditStart } from "../values/credit.ts";
import { isFiller } from "../values/filler.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const imageAlt: SectionRule = {
  id: "image-alt",
  scope: "section",
  severity: "information",
  summary: "Every picture has an alternative text.",
  explanation:
    "People who cannot see the picture hear its alternative text, and it is shown where the picture cannot be. Say in a few words what the picture shows, between the square brackets.",
  fix: "offered",
  bad: [
    { find: "Members of the union", replace: "![](women.jpg)\n\nMembers of the union" },
    { find: "Members of the union", replace: '<img src="women.jpg" alt="">\n\nMembers of the union' },
  ],
  good: [
    { find: "Members of the union", replace: "![Women count shirts](women.jpg)\n\nMembers of the union" },
    { find: "Members of the union", replace: "`![](women.jpg)` Members of the union" },
  ],
  *check(section, { format }) {
    for (const pictured of picturesOf(section, format)) {
      for (const image of pictured.images) {
        if (clean(image.alt) !== "") continue;
        const words = captionWords(section.text, pictured, format);
        yield {
          span: image.span,
          message: l10n.t("This picture has no alternative text. Say in a few words what it shows."),
          fixes: words
            ? [
                {
                  title: l10n.t("Take the caption as alternative text"),
                  edits: [writeAlt(section.text, image, words)],
                  safe: false,
                },
              ]
            : [],
        };
      }
    }
  },
};

/** What a caption says, without its credit; empty where it says nothing, or where it may be another picture's. */
function captionWords(text: string, { caption, own }: Pictured, format: Format): string {
  if (!caption || !own) return "";
  const shown = clean(parseBlock(text.slice(caption.start, caption.end)).plain);
  const credit = creditStart(format, shown);
  const words = (credit < 0 ? shown : shown.slice(0, credit)).trim();
  return isFiller(format, words) ? "" : words;
}

/** Writes a picture's alternative text: between Markdown's brackets, or as an attribute of the tag. */
function writeAlt(text: string, { span }: Image, words: string): Edit {
  const source = text.slice(span.start, span.end);
  if (source.startsWith("![")) {
    const end = source.indexOf("]", 2);
    const place = { start: span.start + 2, end: span.start + (end < 0 ? 2 : end) };
    return { span: place, text: words.replace(/[\\[\]*_`<]/g, "\\$&") };
  }
  const quoted = `"${words.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}"`;
  const attribute = /\salt\s*=\s*(?:"[^"]*"|'[^']*'|(?=[\s/>]))|\salt(?=[\s/>])/i.exec(source);
  const tag = span.start + "<img".length;
  if (!attribute) return { span: { start: tag, end: tag }, text: ` alt=${quoted}` };
  const start = span.start + attribute.index;
  return { span: { start, end: start + attribute[0].length }, text: ` alt=${quoted}` };
}
