// Footnotes at the foot of a page, as a converter of PDF leaves them in the middle of the text: a lone number, then the note.
// They become Markdown's own, at the end of the text.

import * as l10n from "@vscode/l10n";
import { shorten } from "../../phrases.ts";
import { dominantLineEnding } from "../../syntax/lines.ts";
import type { Format } from "../../template/format.ts";
import type { Change, Pass } from "../change.ts";
import { groupWhile, type Line, linesIn } from "../lines.ts";
import { isLoneMark, recogniseLine } from "../recognise-line.ts";

/** Keeps the place of a note in front of lone marks until they have been read: what stood there tells that they are out of order. */
const place = "<!-- results-summary: place of a note -->";

/** How many lines from a page's end notes can begin. */
const deepest = 24;

/** Finds them on pages that end in a form feed. */
export const pageNotes: Pass = ({ text, format }) => {
  if (!text.includes("\f")) return [];
  const ending = dominantLineEnding(text);
  let from = 0;
  const changes: Change[] = [];
  for (let end = text.indexOf("\f"); end >= 0; end = text.indexOf("\f", from)) {
    const page = linesIn(text, { start: from, end });
    changes.push(...notesOn(text, page, format, ending));
    from = end + 1;
  }
  return changes;
};

/** Takes the places of notes out again. */
export const notePlaces: Pass = ({ text }) => {
  const edits = [...text.matchAll(new RegExp(`${place}(?:\\r\\n|\\r|\\n)?`, "g"))].map(({ index, 0: found }) => ({
    span: { start: index, end: index + found.length },
    text: "",
  }));
  return edits.length > 0 ? [{ edits }] : [];
};

function notesOn(text: string, page: readonly Line[], format: Format, ending: string): Change[] {
  const foot = page.slice(-deepest);
  const numbered = foot.filter((line) => /^\s*\d{1,2}\s*$/.test(line.text));
  return numbered.flatMap((line, index): Change[] => {
    const number = line.text.trim();
    const cited = citation(text.slice(page[0]?.start ?? 0, line.start), number);
    const to = numbered[index + 1]?.start ?? page.at(-1)?.next ?? line.next;
    const note = noteIn(
      foot.filter(({ start }) => start > line.start && start < to),
      format,
    );
    const [first, last] = [note?.[0], note?.at(-1)];
    if (cited === undefined || !note || !first || !last) return [];
    const at = (page[0]?.start ?? 0) + cited.start;
    const isBeforeMarks = page.some(({ start, text }) => start >= last.next && isLoneMark(format, text));
    const words = note.map((one) => one.text.trim()).join(" ");
    return [
      {
        edits: [
          { span: { start: at, end: at + cited.length }, text: `[^${number}]` },
          { span: { start: line.start, end: line.next }, text: isBeforeMarks ? `${place}${ending}` : "" },
          { span: { start: first.start, end: last.next }, text: "" },
          { span: { start: text.length, end: text.length }, text: `${ending}${ending}[^${number}]: ${words}${ending}` },
        ],
        note: { kind: "recognised", message: l10n.t("Read the foot of a page as a footnote: “{0}”.", shorten(words)) },
      },
    ];
  });
}

/** Where a number stands behind the end of a sentence, glued to it or nearly so; undefined unless that is one place alone. */
function citation(before: string, number: string): { start: number; length: number } | undefined {
  const found = [
    ...before.matchAll(
      new RegExp(`(?<=\\p{L}[.!?,;]?["”»')]?) ?${number}(?=\\s*$|\\s*[\\r\\n]|\\s+[\\p{Lu}“"])`, "gu"),
    ),
  ];
  const sentence = found.filter(({ index }) => /[.!?]["”»')]?$/.test(before.slice(0, index)));
  const [one, more] = sentence.length > 0 ? sentence : found;
  return one && !more ? { start: one.index, length: one[0].length } : undefined;
}

/** The one paragraph below the number that is neither a label nor a mark nor a piece torn off a list of names. */
function noteIn(lines: readonly Line[], format: Format): Line[] | undefined {
  const paragraphs = groupWhile(lines, (before, line) => before.text.trim() !== "" && line.text.trim() !== "").filter(
    ([first]) => first?.text.trim() !== "",
  );
  const notes = paragraphs.filter(
    (paragraph) =>
      !paragraph.some((line) => recogniseLine(format, line.text) !== undefined) &&
      !paragraph.some((line) =>
        line.text.split(",").some((part) => format.priorities.known.has(part.trim().toLowerCase())),
      ),
  );
  return notes.length === 1 ? notes[0] : undefined;
}
