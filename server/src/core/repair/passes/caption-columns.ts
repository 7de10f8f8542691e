// Captions of two pictures that stood beside each other: a converter of PDF that keeps the layout writes both on the same lines.

import * as l10n from "@vscode/l10n";
import { inReport, type Placed } from "../../report.ts";
import { dominantLineEnding } from "../../syntax/lines.ts";
import type { Format } from "../../template/format.ts";
import { creditStart } from "../../values/credit.ts";
import type { Change, Pass } from "../change.ts";
import { groupWhile, type Line, linesIn } from "../lines.ts";

/** Sets such captions one below the other. */
export const captionColumns: Pass = ({ sections, format }) =>
  sections.flatMap((placed) => (placed.section.definition?.kind === "images" ? partCaptions(placed, format) : []));

function partCaptions(placed: Placed, format: Format): Change[] {
  const { section } = placed;
  const paragraphs = groupWhile(
    linesIn(section.text, section.body),
    (before, line) => before.text.trim() !== "" && line.text.trim() !== "",
  );
  return paragraphs.flatMap((lines): Change[] => {
    const columns = columnsOf(lines);
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last || !columns?.every((words) => creditStart(format, words) >= 0)) return [];
    const ending = dominantLineEnding(section.text);
    return [
      {
        edits: [{ span: inReport(placed, { start: first.start, end: last.end }), text: columns.join(ending + ending) }],
        note: { kind: "recognised", message: l10n.t("Parted two captions that stood beside each other.") },
      },
    ];
  });
}

/** The words of two columns, if lines are such: a gap in the first line, and in all others nothing that stands across its end. */
function columnsOf(lines: readonly Line[]): [string, string] | undefined {
  const gap = /(?<=\S) {3,}(?=\S)/.exec(lines[0]?.text ?? "");
  if (!gap) return undefined;
  const column = gap.index + gap[0].length;
  if (lines.some(({ text }) => /\S ?$/.test(text.slice(0, column)) && text.length > column)) return undefined;
  const words = (part: (text: string) => string) =>
    lines
      .map(({ text }) => part(text).trim())
      .filter(Boolean)
      .join(" ");
  return [words((text) => text.slice(0, column)), words((text) => text.slice(column))];
}
