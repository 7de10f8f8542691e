// The lines of a page, from where its runs stand: runs on one baseline, from left to right, gaps between them kept as blanks.

import type { Page, Run } from "./runs.ts";

/** A part of a line that a wide gap parts from the others. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

export interface PdfLine {
  /** With a wide gap as three blanks or more; citations of notes as `[^1]`. */
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** What wide gaps part it into; one where there is none. */
  readonly pieces: readonly Piece[];
  /** Where what stands behind its last wide gap begins. */
  readonly column?: number;
  /** It begins a paragraph, however near the line above is. */
  readonly apart?: boolean;
  readonly y: number;
  /** The size of most of its text, in points. */
  readonly size: number;
  /** Width of its first word, in points. */
  readonly firstWord: number;
  /** How far from the page's foot, as a part of its height. */
  readonly height: number;
  /** The raised number that it begins with, as a note at the foot does. */
  readonly note?: string;
}

/** A wider gap parts columns, in parts of the font's size; a narrower one no words. */
const columnGap = 1.6;
const wordGap = 0.12;
/** Points by which the starts of a column may differ, and lines in which it must be seen again above and below a narrow gap. */
const near = 1.5;
const neighbours = 3;

/** The lines of a page from top to bottom. @param cite gives the sign of a raised number */
export function linesOf({ runs, height }: Page, bodySize: number, cite: (number: string) => string): PdfLine[] {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    if (run.text.trim() === "") continue;
    const row = rows.at(-1);
    const first = row?.[0];
    // A raised number stands a little above its line, and may be met first.
    if (row && first && Math.abs(first.y - run.y) < Math.max(first.size, run.size) * 0.5) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  const starts = rows.map(columnStarts);
  return rows.map((row, index) => {
    const above = starts.slice(Math.max(0, index - neighbours), index).flat();
    const below = starts.slice(index + 1, index + 1 + neighbours).flat();
    const isColumn = (at: number) => [above, below].every((some) => some.some((x) => Math.abs(x - at) < near));
    return lineOf(row, height, bodySize, cite, isColumn);
  });
}

/** The run that says most in a row. */
function mainOf(row: readonly Run[]): Run {
  return row.reduce((most, run) => (run.text.length * run.size > most.text.length * most.size ? run : most));
}

/** Where a row goes on behind wide gaps. */
function columnStarts(row: readonly Run[]): number[] {
  const { size } = mainOf(row);
  return row.flatMap(({ x }, index) => {
    const before = row[index - 1];
    return before && x - before.x - before.width > columnGap * size ? x : [];
  });
}

/** @param isColumn whether the lines above and below have a column that starts there: one that a long cell before it comes near to */
function lineOf(
  row: readonly Run[],
  height: number,
  bodySize: number,
  cite: (number: string) => string,
  isColumn: (x: number) => boolean,
): PdfLine {
  const main = mainOf(row);
  let text = "";
  let end: number | undefined;
  let url: string | undefined;
  let columnStart: number | undefined;
  const pieces: Piece[] = [];
  let piece: { from: number; x: number } = { from: 0, x: row[0]?.x ?? 0 };
  const endPiece = (right: number) => void pieces.push({ text: text.slice(piece.from).trim(), x: piece.x, right });
  for (const run of row) {
    const isRaised =
      run.size < bodySize * 0.8 && run.y > main.y && /^\s*\d{1,2}\s*$/.test(run.text) && text.trim() !== "";
    const gap = end === undefined ? 0 : run.x - end;
    const parts = gap > columnGap * main.size || (gap > wordGap * main.size && isColumn(run.x));
    const blanks = parts ? "    " : gap > wordGap * main.size && !/\s$/.test(text) && !/^\s/.test(run.text) ? " " : "";
    if (url !== undefined && run.url !== url) {
      text = closeLink(text, url);
      url = undefined;
    }
    if (parts) {
      endPiece(end ?? 0);
      piece = { from: text.length, x: run.x };
    }
    if (!isRaised) text += blanks;
    if (run.url !== undefined && url === undefined) {
      text += "[";
      url = run.url;
    }
    if (parts) columnStart = run.x;
    text += isRaised ? cite(run.text.trim()) : escapeMarkdown(run.text);
    end = run.x + run.width;
  }
  if (url !== undefined) text = closeLink(text, url);
  endPiece(end ?? 0);
  const [first] = row;
  const word = /^\s*\S+/.exec(first?.text ?? "")?.[0].length ?? 0;
  const isNote =
    first !== undefined && first !== main && first.size < bodySize * 0.8 && /^\s*\d{1,2}\s*$/.test(first.text);
  return {
    ...(columnStart !== undefined && { column: columnStart }),
    ...(isNote && { note: first.text.trim() }),
    text: text.trim(),
    pieces,
    x: first?.x ?? 0,
    right: end ?? 0,
    y: main.y,
    size: main.size,
    firstWord: ((first?.width ?? 0) * word) / Math.max(1, first?.text.length ?? 1),
    height: main.y / Math.max(1, height),
  };
}

function closeLink(text: string, url: string): string {
  // An arrow behind a link is its designer's.
  const words = text
    .trimEnd()
    .replace(/[↗➚⇗]$/, "")
    .trimEnd();
  return `${words}](${/[\s()<>]/.test(url) ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : url})${text.slice(text.trimEnd().length)}`;
}

/** What would mean something to Markdown, and means nothing on a page. */
function escapeMarkdown(text: string): string {
  return text.replace(/[*_`[\]]|<(?=[A-Za-z/!])|^#(?=#*\s)/g, "\\$&");
}
