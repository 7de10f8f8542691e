// A PDF as text, from where things stand on its pages: lines, paragraphs, columns, notes at the foot, what repeats at the edges.

import * as l10n from "@vscode/l10n";
import { inReadingOrder } from "./pdf/columns.ts";
import { linesOf, type PdfLine } from "./pdf/lines.ts";
import { type Page, readRuns } from "./pdf/runs.ts";
import { type ReadDocument, UnreadableDocument } from "./read-document.ts";

/** A larger step between lines than this, in parts of the font's size, parts paragraphs. */
const paragraphStep = 1.55;
/** So much room, in parts of the font's size, is left at the end of lines that are broken for a better look. */
const spareRoom = 2.3;
/** Headers and footers stand in these parts of a page. */
const edge = { foot: 0.13, head: 0.87 };

/** Reads a PDF. @throws UnreadableDocument where there is no text in it, or it cannot be read */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const { pages, pictures } = await readRuns(bytes);
  if (!pages.some(({ runs }) => runs.some(({ text }) => /\p{L}/u.test(text))))
    throw new UnreadableDocument(
      l10n.t(
        "There is no text in this document: its pages are pictures. Read them with a program for scanned pages first.",
      ),
    );
  const bodySize = sizeOfMost(pages);
  let notes = 0;
  const cut: string[] = [];
  const found: string[] = [];
  const read = pages.map((page) => {
    // Numbers of notes may begin again on each page.
    const names = new Map<string, string>();
    const nameOf = (number: string) => names.get(number) ?? String(++notes);
    const cite = (number: string) => {
      const name = nameOf(number);
      names.set(number, name);
      return `[^${name}]`;
    };
    return { lines: inReadingOrder(linesOf(page, bodySize, cite)), names };
  });
  const isEdge = repeatedEdges(read.map(({ lines }) => lines));
  const text = read.flatMap(({ lines, names }) => {
    for (const line of lines) if (isEdge(line)) cut.push(line.text);
    const { body, feet } = takeNotes(
      lines.filter((line) => !isEdge(line)),
      names,
    );
    found.push(...feet);
    return body;
  });
  const markdown = [joinLines(text), ...found].join("\n\n");
  const unsupported = pictures > 0 ? [l10n.t("PDF ({0})", pictures)] : [];
  return { markdown: `${markdown}\n`, pictures: [], cut: [...new Set(cut)], unsupported };
}

/** The size of the font in which most of the text is set. */
function sizeOfMost(pages: readonly Page[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of pages.flatMap(({ runs }) => runs)) {
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [10, 0])[0];
}

/** Whether a line stands again, but for its numbers, at the same edge of another page. */
function repeatedEdges(pages: readonly (readonly PdfLine[])[]): (line: PdfLine) => boolean {
  const keyOf = ({ text, height }: PdfLine) =>
    height < edge.foot
      ? `foot ${text.replace(/\d+/g, "#")}`
      : height > edge.head
        ? `head ${text.replace(/\d+/g, "#")}`
        : undefined;
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const key of new Set(lines.map(keyOf))) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (line) => {
    const key = keyOf(line);
    return key !== undefined && (counts.get(key) ?? 0) > 1 && (counts.get(key) ?? 0) * 2 > pages.length;
  };
}

/** Takes the notes at a page's foot out: what follows a line that begins with the raised number of one that is cited, to the page's end. */
function takeNotes(lines: readonly PdfLine[], names: ReadonlyMap<string, string>): { body: PdfLine[]; feet: string[] } {
  const start = lines.findIndex(({ note }) => note !== undefined && names.has(note));
  if (start < 0) return { body: [...lines], feet: [] };
  const feet: string[] = [];
  for (const line of lines.slice(start)) {
    const name = line.note === undefined ? undefined : names.get(line.note);
    if (name !== undefined) feet.push(`[^${name}]: ${line.text.slice(line.note?.length).trim()}`);
    else feet.push(`${feet.pop()} ${line.text}`);
  }
  return { body: lines.slice(0, start), feet };
}

/** A line that stands below the second column of the line above, and nowhere else, goes on with it. */
function joinCells(lines: readonly PdfLine[]): PdfLine[] {
  const joined: PdfLine[] = [];
  let above: PdfLine | undefined;
  for (const line of lines) {
    const before = joined.at(-1);
    const isBelow = above !== undefined && above.y > line.y && above.y - line.y < paragraphStep * line.size;
    if (before?.column !== undefined && line.column === undefined && isBelow && Math.abs(line.x - before.column) < 2)
      joined[joined.length - 1] = { ...before, text: `${before.text} ${line.text}` };
    else joined.push(line);
    above = line;
  }
  return joined;
}

/** The lines as text, a blank one between paragraphs. */
function joinLines(all: readonly PdfLine[]): string {
  const lines = joinCells(all);
  const right = Math.max(0, ...lines.map((line) => line.right));
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      if (!before) return line.text;
      const step = before.y - line.y;
      const isApart =
        line.apart === true ||
        step > paragraphStep * Math.max(before.size, line.size) ||
        Math.abs(before.size - line.size) > 1;
      // A first word that had much room in the line above was set below on purpose.
      const hadRoom =
        before.right + line.firstWord + before.size * spareRoom < right &&
        /[.!?…:]["'”’»)\]]*(?:\[\^\d+\])?$/.test(before.text);
      return `${isApart || hadRoom ? "\n\n" : "\n"}${line.text}`;
    })
    .join("");
}
