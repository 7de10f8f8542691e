// Runs of text as pieces between which a line may end, measured. Where lines may end is said by the Unicode line breaking algorithm.

import LineBreaker from "linebreak";
import { type Run, type RunStyle, textOfRuns } from "../runs.ts";
import { color, type Type } from "./design.ts";
import { type Pen, plain, type Style } from "./pen.ts";

export interface Part {
  readonly text: string;
  readonly style: Style;
  /** In points. */
  readonly width: number;
}

/** What stays together on a line. */
export interface Piece {
  readonly parts: readonly Part[];
  /** In points, with the blanks at its end. */
  readonly width: number;
  /** Of the blanks at its end. */
  readonly blank: number;
  /** The line ends behind it. */
  readonly ends: boolean;
}

/** Longer ones are measured letter by letter, so that nothing costs more than its length. */
const LONGEST = 60;

/** How a run is set in a paragraph of a type. */
export function styleOf(run: RunStyle, type: Type): Style {
  // Anything else leads to what is not beside the PDF.
  const link = run.link !== undefined && /^(?:https?|mailto):/i.test(run.link) ? run.link : undefined;
  const small = run.position === "normal" ? {} : { size: type.size * 0.68 };
  const strong = run.bold && type.face !== "label";
  const face = strong ? "bold" : run.italic || run.credit ? italicOf(type) : type.face;
  return {
    type: { ...type, ...small, face, ...(link !== undefined && { color: color.accent }) },
    oblique: (run.italic || run.credit) && face !== "italic",
    underline: run.underline || link !== undefined,
    strike: run.strike,
    rise: run.position === "super" ? type.size * 0.34 : run.position === "sub" ? -type.size * 0.14 : 0,
    link,
    destination: undefined,
  };
}

/** What is emphasised in italics stands upright. */
function italicOf({ face }: Type): Type["face"] {
  return face === "text" ? "italic" : face === "italic" ? "text" : face;
}

/**
 * The pieces of a paragraph; a picture is its alternative text.
 * @param destination the named place that all of it leads to
 */
export function piecesOf(
  pen: Pen,
  runs: readonly Run[],
  type: Type,
  width: number,
  destination?: string | undefined,
): Piece[] {
  const text = textOfRuns(runs);
  const styled = stretches(runs, type).map((each) => ({ ...each, style: { ...each.style, destination } }));
  const pieces: Piece[] = [];
  const breaker = new LineBreaker(text);
  let start = 0;
  let at = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const end = next.position;
    const parts: { text: string; style: Style }[] = [];
    while (start < end) {
      const stretch = styled[at];
      if (!stretch) break;
      const until = Math.min(end, stretch.end);
      parts.push({ text: text.slice(start, until), style: stretch.style });
      if (until === stretch.end) at += 1;
      start = until;
    }
    start = end;
    pieces.push(...fitting(pen, parts, width, next.required && end < text.length));
  }
  return pieces;
}

interface Stretch {
  /** Offset in the paragraph's text. */
  readonly end: number;
  readonly style: Style;
}

function stretches(runs: readonly Run[], type: Type): Stretch[] {
  const found: Stretch[] = [];
  let end = 0;
  for (const run of runs) {
    end += textOfRuns([run]).length;
    found.push({ end, style: run.kind === "text" ? styleOf(run, type) : plain(type) });
  }
  return found.filter((stretch, index) => stretch.end > (found[index - 1]?.end ?? 0));
}

/** One piece, or several where one is wider than the line. */
function fitting(pen: Pen, parts: readonly { text: string; style: Style }[], width: number, ends: boolean): Piece[] {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= LONGEST) {
    const whole = pieceOf(pen, parts, ends);
    if (whole.width - whole.blank <= width) return [whole];
  }
  const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
  const pieces: Piece[] = [];
  let held: Part[] = [];
  let used = 0;
  const release = (last: boolean) => {
    if (held.length > 0 || last) pieces.push({ parts: joined(held), width: used, blank: 0, ends: last && ends });
    held = [];
    used = 0;
  };
  for (const { text, style } of parts) {
    for (const { segment } of letters.segment(text)) {
      for (let from = 0; from < segment.length; from += LONGEST) {
        const letter = segment.slice(from, from + LONGEST);
        const wide = pen.measure(letter, style);
        if (held.length > 0 && used + wide > width) release(false);
        held.push({ text: letter, style, width: wide });
        used += wide;
      }
    }
  }
  release(true);
  return pieces;
}

function pieceOf(pen: Pen, parts: readonly { text: string; style: Style }[], ends: boolean): Piece {
  const measured = parts.map(({ text, style }): Part => ({ text, style, width: pen.measure(text, style) }));
  const width = measured.reduce((sum, part) => sum + part.width, 0);
  const last = measured.at(-1);
  const shown = last?.text.trimEnd();
  const blank = last && shown !== undefined && shown !== last.text ? last.width - pen.measure(shown, last.style) : 0;
  return { parts: measured, width, blank, ends };
}

/** Neighbours of one style as one part. */
export function joined(parts: readonly Part[]): Part[] {
  const found: { texts: string[]; style: Style; width: number }[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last?.style === part.style) {
      last.texts.push(part.text);
      last.width += part.width;
    } else found.push({ texts: [part.text], style: part.style, width: part.width });
  }
  return found.map(({ texts, style, width }) => ({ text: texts.join(""), style, width }));
}
