// Footnotes that a converter put at the end of the text, and so into another section than the one that cites them.

import * as l10n from "@vscode/l10n";
import { insertBlock } from "../../edits/insert-block.ts";
import { contentEnd, type Placed, type Report, sectionAt } from "../../report.ts";
import type { Edit, Span } from "../../span.ts";
import type { Change, Pass } from "../change.ts";
import { type Line, linesIn } from "../lines.ts";

/** A way to write notes: where one is cited, and the line that begins it. Both patterns give the note's name. */
interface Form {
  readonly cited: RegExp;
  readonly begins: RegExp;
  /** What is no part of the note's words. */
  readonly junk?: RegExp;
}

const forms: readonly Form[] = [
  { cited: /\[\^([^\]\s]{1,80})\](?!:)/g, begins: /^ {0,3}\[\^([^\]\s]{1,80})\]:[ \t]*/ },
  {
    cited: /(?:<a id="[^"<>]*"><\/a>)?\[\\?\[\d+\\?\]\]\(\\?#(footnote\\?-[\w\\-]+)\)/g,
    begins: /^\d+\. <a id="(footnote-[\w-]+)"><\/a>[ \t]*/,
    junk: / ?\[↑\]\([^)]{0,200}\) ?/g,
  },
  { cited: /(?<=[^\s[\](])\[(\d{1,3})\](?![(:[])/g, begins: /^\[(\d{1,3})\][ \t]+(?=\S)/ },
];

interface Note {
  readonly name: string;
  /** Whole lines, the blank ones behind them included. */
  readonly span: Span;
  readonly words: string;
}

/** Moves each note to the end of the section that cites it, with a raised number on both. */
export const footnotes: Pass = (report) => {
  for (const form of forms) {
    const change = moveNotes(report, form);
    if (change) return [change];
  }
  return [];
};

function moveNotes(report: Report, form: Form): Change | undefined {
  const { text } = report;
  const notes = notesIn(report, form);
  if (notes.length === 0) return undefined;
  const edits: Edit[] = [];
  const bySection = new Map<Placed, string[]>();
  let moved = 0;
  for (const note of notes) {
    const found = [...text.matchAll(form.cited)].filter(
      (one) => nameIn(one) === note.name && !inside(one.index, notes),
    );
    const home = found[0] && sectionAt(report, found[0].index);
    if (!home || (found[0] && sectionAt(report, note.span.start) === home)) continue;
    const sign = raised(++moved);
    for (const one of found) edits.push({ span: { start: one.index, end: one.index + one[0].length }, text: sign });
    edits.push({ span: note.span, text: "" });
    bySection.set(home, [...(bySection.get(home) ?? []), `${sign} ${note.words}`]);
  }
  if (moved === 0) return undefined;
  for (const [home, blocks] of bySection) {
    // A note may itself end the section that it moves to.
    edits.push(insertBlock(report, contentEnd(home), blocks.join("\n\n")));
  }
  return {
    edits,
    note: { kind: "moved", message: tell(moved) },
  };
}

function tell(moved: number): string {
  return moved === 1
    ? l10n.t("Moved a footnote to the section that cites it.")
    : l10n.t("Moved {0} footnotes to the sections that cite them.", moved);
}

function nameIn(found: RegExpMatchArray): string {
  return (found[1] ?? "").replaceAll("\\", "");
}

function inside(offset: number, notes: readonly Note[]): boolean {
  return notes.some(({ span }) => span.start <= offset && offset < span.end);
}

/** The notes in the last section and behind it; each goes on up to the next one or a blank line that no indented line follows. */
function notesIn({ text, sections }: Report, { begins, junk }: Form): Note[] {
  const last = sections.at(-1);
  if (!last) return [];
  const lines = linesIn(text, { start: last.start, end: text.length });
  const notes: Note[] = [];
  for (let index = 0; index < lines.length; index++) {
    const opening = begins.exec((lines[index] as Line).text);
    if (!opening) continue;
    let to = index + 1;
    while (to < lines.length && goesOn(lines, to, begins)) to++;
    const own = lines.slice(index, to);
    const source = own
      .map((line) => line.text.trim())
      .join("\n")
      .slice(opening[0].trimStart().length);
    notes.push({
      name: nameIn(opening),
      span: { start: (lines[index] as Line).start, end: (own.at(-1) as Line).next },
      words: source
        .replace(junk ?? /$^/g, "")
        .replace(/\n+/g, " ")
        .trim(),
    });
    index = to - 1;
  }
  return notes;
}

function goesOn(lines: readonly Line[], at: number, begins: RegExp): boolean {
  const { text } = lines[at] as Line;
  if (begins.test(text)) return false;
  if (text.trim() === "") return /^(?: {4}|\t)\S/.test(lines[at + 1]?.text ?? "");
  return (lines[at - 1] as Line).text.trim() !== "" || /^(?: {4}|\t)/.test(text);
}

/** A number in raised digits. */
function raised(number: number): string {
  return [...String(number)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
}
