// Plain text as converters write it: paragraphs without a blank line between them, lines that are indented, two columns beside
// each other. Only where the text has no Markdown heading at all.

import { inReport, knownSections, type Placed } from "../../report.ts";
import type { Format } from "../../template/format.ts";
import { isNextPageLine } from "../../template/format.ts";
import { creditStart } from "../../values/credit.ts";
import { type Change, type Pass, replace } from "../change.ts";
import { type Line, linesIn } from "../lines.ts";
import { splitLabels } from "./label-columns.ts";

/** A longer line was not broken to fit a page: each line is a paragraph. */
const widestPage = 130;

/** How much of a full line a line that ends a paragraph may fill. */
const shortLine = 0.86;

/** Parts paragraphs, and takes indents away that Markdown would read as code. */
export const layout: Pass = (report) => {
  const known = knownSections(report);
  const labels = report.sections.flatMap((placed) => splitLabels(placed));
  if (known.length === 0 || known.some(({ section }) => section.heading.form !== "bare")) return labels;
  const prose = report.sections.filter(({ section }) => section.definition?.kind !== "fields");
  const widths = prose.flatMap(({ section }) =>
    linesIn(section.text, section.body).map(({ text }) => text.trimEnd().length),
  );
  const width = Math.max(0, ...widths);
  const endings = width > widestPage ? () => true : (line: Line, next: Line) => endsParagraph(line, next, width);
  return [...labels, ...prose.flatMap((placed) => partParagraphs(placed, endings, report.format))];
};

function partParagraphs(placed: Placed, ends: (line: Line, next: Line) => boolean, format: Format): Change[] {
  const { section } = placed;
  if (
    section.blocks.some(
      ({ facts, text }) =>
        facts.tree.children.some(({ type }) => type === "code" || type === "table") && !/^ {4,}|\t/m.test(text),
    )
  )
    return [];
  const lines = linesIn(section.text, section.body);
  const isImages = section.definition?.kind === "images";
  return lines.flatMap((line, index): Change[] => {
    const next = lines[index + 1];
    const indent = /^(?: {4,}|\t+ *)(?=\S)/.exec(line.text)?.[0].length ?? 0;
    const inList = lines.slice(Math.max(0, index - 1), index).some(({ text }) => isItem(text));
    const edits =
      indent > 0 && !inList && !isItem(line.text)
        ? [replace(inReport(placed, { start: line.start, end: line.start + indent }), "")]
        : [];
    if (!next || line.text.trim() === "" || next.text.trim() === "" || (isItem(line.text) && isItem(next.text)))
      return edits;
    const parts =
      isNextPageLine(format, line.text) ||
      isNextPageLine(format, next.text) ||
      (isImages && creditStart(format, line.text) >= 0 && /[.)]\s*$/.test(line.text)) ||
      (!isItem(next.text) && ends(line, next));
    if (!parts) return edits;
    const place = { start: line.next, end: line.next };
    return [...edits, replace(inReport(placed, place), section.text.slice(line.end, line.next))];
  });
}

function isItem(text: string): boolean {
  return /^\s*(?:[-*+•●▪]|\d{1,2}[.)])\s/.test(text);
}

/** Whether a line that is short for its page ends a sentence, and the next one begins one. */
function endsParagraph(line: Line, next: Line, width: number): boolean {
  const text = line.text.trimEnd();
  const word = /^\s*(\S*)/.exec(next.text)?.[1] ?? "";
  if (!/[.!?…:]["'”’»)\]*_]*\d{0,2}$/u.test(text) || !/^["'“‘«(*_]*[\p{Lu}\p{N}]/u.test(word)) return false;
  return text.length + 1 + word.length < width * shortLine;
}
