// Headers and footers of a document's pages, which a converter of PDF repeats in the text. Told by standing again at the same
// edge of another page; what a line says does not matter.

import * as l10n from "@vscode/l10n";
import { shorten } from "../../phrases.ts";
import type { Span } from "../../span.ts";
import { clean, fold } from "../../syntax/fold.ts";
import type { Change, Pass } from "../change.ts";
import { type Line, linesIn } from "../lines.ts";
import { recogniseLine } from "../recognise-line.ts";

/** How many lines from a page's edge a header or footer can stand; torn pieces of the page may stand below a footer. */
const edge = { top: 3, bottom: 14 };

/** A line of a text's column is longer, in UTF-16 units. */
const shortest = 40;

/** Takes out lines that stand again, but for their numbers, at the same edge of another page. */
export const pageEdges: Pass = (report) => {
  const { text } = report;
  if (!text.includes("\f")) return [];
  const filled = pagesOf(text)
    .map((page) => linesIn(text, page))
    .filter((lines) => lines.some((line) => !isEmpty(line)));
  if (filled.length < 2) return [];
  return (["top", "bottom"] as const).flatMap((side): Change[] => {
    const sides = filled.map((lines) =>
      side === "top" ? apart(lines, 1).slice(0, edge.top) : apart(lines, -1).slice(-edge.bottom),
    );
    const counts = new Map<string, number>();
    for (const lines of sides) for (const key of new Set(lines.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
    const isRepeated = (line: Line) => (counts.get(keyOf(line)) ?? 0) * 2 > filled.length;
    return sides
      .flatMap((lines) =>
        lines.filter((line) => isRepeated(line) && recogniseLine(report.format, line.text) === undefined),
      )
      .map((line) => ({
        edits: [
          { span: { start: line.text.startsWith("\f") ? line.start + 1 : line.start, end: line.next }, text: "" },
        ],
        note: {
          kind: "cut",
          message: l10n.t(
            "Cut a line that stands again at the edge of another page: “{0}”.",
            shorten(clean(line.text)),
          ),
        },
      }));
  });
};

function isEmpty({ text }: Line): boolean {
  return clean(text) === "";
}

/** The lines that a blank line or the page's edge parts from the text; `step` leads from the edge towards it. */
function apart(lines: readonly Line[], step: 1 | -1): Line[] {
  const isApart = (index: number): boolean => {
    const next = lines[index + step];
    return next === undefined || isEmpty(next) || (isShort(next) && isApart(index + step));
  };
  return lines.filter((line, index) => !isEmpty(line) && isApart(index));
}

/** Short enough to be one of several lines of a header. */
function isShort({ text }: Line): boolean {
  return clean(text).length < shortest;
}

/** What stays the same of a header or footer from page to page. */
function keyOf({ text }: Line): string {
  return fold(text).replace(/\d+/g, "#");
}

function pagesOf(text: string): Span[] {
  const pages: Span[] = [];
  let start = 0;
  for (let at = text.indexOf("\f"); at >= 0; at = text.indexOf("\f", at + 1)) {
    pages.push({ start, end: at });
    start = at;
  }
  pages.push({ start, end: text.length });
  return pages;
}
