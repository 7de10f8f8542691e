// A headline without a heading, as Word's Subtitle style and all plain text leave it: the paragraph between the name of the
// first part and the author.

import * as l10n from "@vscode/l10n";
import { readAuthorLine } from "../../author.ts";
import { shorten } from "../../phrases.ts";
import { contentEnd, knownSections, type Report } from "../../report.ts";
import { clean, fold } from "../../syntax/fold.ts";
import { unwrap } from "../../syntax/heading.ts";
import { dominantLineEnding } from "../../syntax/lines.ts";
import { isFiller } from "../../values/filler.ts";
import { type Pass, replace } from "../change.ts";
import { type Line, linesIn } from "../lines.ts";

/** More lines are prose, and so are more characters. */
const mostLines = 3;
const longest = 250;

/** Makes that paragraph a heading. */
export const headline: Pass = (report) => {
  const { header, format, text } = report;
  const part = knownSections(report).find(({ definition }) => definition === format.template.sections[0]);
  if (header.headline || !part) return [];
  const body = { start: part.start + part.section.body.start, end: contentEnd(part) };
  const lines = firstParagraph(report, linesIn(text, body));
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || lines.length > mostLines) return [];
  const words = lines.map((line) => line.text.trim().replace(/\\$/, "")).join(" ");
  const { span } = unwrap(words, { start: 0, end: words.length });
  const title = words.slice(span.start, span.end);
  if (title.length > longest || !/\p{L}.*\s.*\p{L}/u.test(title) || isFiller(format, title)) return [];
  const ending = dominantLineEnding(text);
  const gap = text.slice(last.next).trim() !== "" && !/^[ \t]*[\r\n]/.test(text.slice(last.next)) ? ending : "";
  const lead = /[^\r\n]$/.test(text.slice(0, first.start)) ? ending : "";
  return [
    replace(
      { start: first.start, end: last.end },
      `${lead}${"#".repeat(format.template.header.headline.level)} ${title}${gap}`,
      {
        kind: "recognised",
        message: l10n.t("Took the paragraph in front of the author for the headline: “{0}”.", shorten(title)),
      },
    ),
  ];
};

/** The lines in front of the author's line, the link, and the first blank line, if they can be a headline. */
function firstParagraph({ format, header }: Report, lines: readonly Line[]): Line[] {
  const start = lines.findIndex(({ text }) => clean(text) !== "");
  const paragraph: Line[] = [];
  for (const line of start < 0 ? [] : lines.slice(start)) {
    if (clean(line.text) === "") break;
    const author = readAuthorLine(line.text, { start: 0, end: line.text.length }, format);
    const isLink = header.link !== undefined && line.end > header.link.span.start;
    if (author?.colon || isLink || fold(line.text).includes(fold(format.template.header.link.text))) break;
    // Lists, quotes, tables, pictures, fences and comments are no headlines.
    if (/^\s*(?:[-*+>|]\s|\d+[.)]\s|!\[|```|~~~|<|\|)/.test(line.text)) return [];
    paragraph.push(line);
  }
  return paragraph;
}
