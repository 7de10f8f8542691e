// What is set beside each other on a page and is read below each other: headings in the margin, and facts in a grid with their labels
// above them. Told by where things stand alone.

import type { PdfLine, Piece } from "./lines.ts";

/** Points by which what stands in one column may differ. */
const near = 1.5;

/** A longer piece, in characters, is no heading in a margin. */
const longestHead = 40;

/** The lines of a page in the order in which people read them. */
export function inReadingOrder(lines: readonly PdfLine[]): PdfLine[] {
  return withoutGrids(withoutSideHeads(lines));
}

/** Sets each heading of the margin above what stands beside it. */
function withoutSideHeads(lines: readonly PdfLine[]): PdfLine[] {
  const body = bodyBeside(lines);
  if (body === undefined) return [...lines];
  const read: PdfLine[] = [];
  let head: { readonly at: number; readonly last: PdfLine } | undefined;
  for (const line of lines) {
    const [first, ...rest] = line.pieces;
    const beside = isBeside(line, body);
    if (first && head && goesOn(head.last, line, body)) {
      const above = read[head.at] as PdfLine;
      read[head.at] = lineOf(above, [joined([...above.pieces, first])]);
      head = { ...head, last: line };
      if (beside) read.push(lineOf(line, rest));
    } else if (first && beside) {
      head = { at: read.length, last: line };
      read.push({ ...lineOf(line, [first]), apart: true }, { ...lineOf(line, rest), apart: true });
    } else read.push(line);
  }
  return read;
}

/** Whether a heading of the margin, in capitals, goes on at the start of the line below it. Labels of facts do not look like that. */
function goesOn(head: PdfLine, line: PdfLine, body: number): boolean {
  const [upper, lower] = [head.pieces[0], line.pieces[0]];
  return (
    upper !== undefined &&
    lower !== undefined &&
    Math.abs(upper.x - lower.x) < near &&
    lower.right < body &&
    head.y - line.y < 1.7 * line.size &&
    [upper, lower].every(({ text }) => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text))
  );
}

/** Where the text begins that headings stand beside; undefined where there are none. */
function bodyBeside(lines: readonly PdfLine[]): number | undefined {
  const starts = lines.flatMap(({ pieces: [first, second] }) =>
    first && second && first.text.length <= longestHead && !/[:：]$/.test(first.text) ? second.x : [],
  );
  return starts.find((x) => {
    const heads = lines.filter((line) => isBeside(line, x));
    const left = heads[0]?.x ?? 0;
    const below = lines.filter((line) => Math.abs(line.x - x) < near);
    return heads.length > 1 && heads.every((line) => Math.abs(line.x - left) < near) && below.length >= heads.length;
  });
}

function isBeside({ pieces: [first, second] }: PdfLine, x: number): boolean {
  return (
    first !== undefined && second !== undefined && Math.abs(second.x - x) < near && first.text.length <= longestHead
  );
}

/** Reads facts in a grid one by one: the label, and below it what stands in its column. */
function withoutGrids(lines: readonly PdfLine[]): PdfLine[] {
  const read: PdfLine[] = [];
  for (let index = 0; index < lines.length; ) {
    const labels = lines[index] as PdfLine;
    const values = valuesBelow(lines, index);
    if (values.length === 0) {
      read.push(labels);
      index++;
      continue;
    }
    for (const label of labels.pieces) {
      const words = values.flatMap(({ pieces }) => pieces.filter(({ x }) => Math.abs(x - label.x) < near));
      read.push({ ...lineOf(labels, [label]), apart: true }, lineOf(values[0] as PdfLine, [joined(words)]));
    }
    index += 1 + values.length;
  }
  return read;
}

/** The lines below a row of labels that stand in its columns, in another size than the labels have. */
function valuesBelow(lines: readonly PdfLine[], index: number): PdfLine[] {
  const labels = lines[index] as PdfLine;
  const values: PdfLine[] = [];
  if (labels.pieces.length < 2) return [];
  for (const line of lines.slice(index + 1)) {
    const fits = line.pieces.every(({ x }) => labels.pieces.some((label) => Math.abs(label.x - x) < near));
    const above = values.at(-1) ?? labels;
    if (!fits || Math.abs(line.size - labels.size) < 0.5 || above.y - line.y > 1.7 * line.size) break;
    values.push(line);
  }
  // In one column alone it is a paragraph.
  return new Set(values.flatMap(({ pieces }) => pieces.map(({ x }) => Math.round(x)))).size > 1 ? values : [];
}

function joined(pieces: readonly Piece[]): Piece {
  const [first] = pieces;
  return {
    text: pieces.map(({ text }) => text).join(" "),
    x: first?.x ?? 0,
    right: Math.max(0, ...pieces.map(({ right }) => right)),
  };
}

/** A line of some pieces of another. */
function lineOf({ column: _, ...line }: PdfLine, pieces: readonly Piece[]): PdfLine {
  const last = pieces.at(-1);
  const text = pieces.map((piece) => piece.text).join("    ");
  return {
    ...line,
    text,
    pieces,
    x: pieces[0]?.x ?? line.x,
    right: last?.right ?? line.right,
    ...(pieces.length > 1 && last && { column: last.x }),
  };
}
