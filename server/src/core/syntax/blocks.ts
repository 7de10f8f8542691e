// Cuts a section's body into blocks: stretches between blank lines that Markdown can parse one by one with the same result.
// What goes on over blank lines keeps them inside: a list, a fence, a comment or raw text, indented code, a footnote.

import type { Span } from "../span.ts";
import { fenceLength } from "./fences.ts";
import { isBlank } from "./lines.ts";
import { isThematicBreak, listMarker, readLine, type SourceLine } from "./source-line.ts";

/** How many blocks of a section are told apart: what no writer writes costs no more than that. All that follows them is one more. */
export const mostBlocks = 1_000;

/** A block that is being read. */
interface Open {
  readonly start: number;
  end: number;
  /** A note, too, goes on in indented lines; the rest of a section goes on in any. */
  kind: "text" | "list" | "note" | "rest";
  /** Whether its last line can be indented code. */
  indented: boolean;
  /** Whether a line ends the fence or raw text that the block is in. */
  closes?: ((line: SourceLine) => boolean) | undefined;
  blankAbove: boolean;
}

/** Raw HTML that goes on over blank lines until its end is found (CommonMark 4.6, kinds 1 to 5). */
const raw: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];

/** The blocks of `text` in `body`, which reaches to the text's end, in order, without the blank lines between them. */
export function splitBlocks(text: string, body: Span): Span[] {
  const blocks: Span[] = [];
  let open: Open | undefined;
  const finish = () => {
    if (open) blocks.push({ start: open.start, end: open.end });
    open = undefined;
  };
  for (let at = body.start; at < body.end; ) {
    const line = readLine(text, at);
    at = line.next;
    if (open?.closes) {
      open.end = line.end;
      if (open.closes(line)) open.closes = undefined;
    } else if (isBlank(text, line.first, line.end)) {
      if (open?.kind === "text" && !open.indented) finish();
      else if (open) open.blankAbove = true;
    } else {
      if (open?.blankAbove && !goesOn(text, open, line)) finish();
      open ??= begin(text, line, blocks.length === mostBlocks);
      take(text, open, line);
    }
  }
  finish();
  return blocks;
}

/**
 * Whether a text, all of it, is one block wherever it stands between blank lines: it goes on with nothing above it, and nothing
 * goes on with it.
 */
export function standsAlone(text: string): boolean {
  let open: Open | undefined;
  for (let at = 0; at < text.length; ) {
    const line = readLine(text, at);
    if (isBlank(text, line.first, line.end)) return false;
    if (!open && (line.indent > 0 || isItem(text, line))) return false;
    open ??= begin(text, line);
    take(text, open, line);
    if (open.closes) return false;
    at = line.next;
  }
  return open?.kind === "text" && !open.indented && open.end === text.length;
}

function begin(text: string, line: SourceLine, isRest = false): Open {
  const isNote = /^\[\^[^\]\s]{1,80}\]:/.test(text.slice(line.first, line.first + 90));
  const kind = isRest ? "rest" : isNote ? "note" : "text";
  return { start: line.start, end: line.end, kind, indented: false, blankAbove: false };
}

/** Whether a line behind a blank one still belongs to the block. */
function goesOn(text: string, { kind }: Open, line: SourceLine): boolean {
  if (kind === "rest") return true;
  return kind === "list" ? line.indent >= 2 || isItem(text, line) : line.indent > 3;
}

function take(text: string, open: Open, line: SourceLine): void {
  open.end = line.end;
  open.blankAbove = false;
  open.indented = line.indent > 3;
  if (line.indent > 3) return;
  if (open.kind !== "rest" && isItem(text, line)) open.kind = "list";
  open.closes = fenceIn(text, line) ?? rawIn(text, line);
}

function isItem(text: string, line: SourceLine): boolean {
  return !isThematicBreak(text, line) && listMarker(text, line) > 0;
}

function fenceIn(text: string, line: SourceLine): Open["closes"] {
  const length = fenceLength(text, line);
  if (length === 0) return undefined;
  const mark = text[line.first] as string;
  return (other) => {
    let end = other.first;
    while (end < other.end && text[end] === mark) end++;
    return other.indent <= 3 && end - other.first >= length && isBlank(text, end, other.end);
  };
}

function rawIn(text: string, line: SourceLine): Open["closes"] {
  if (text.charCodeAt(line.first) !== 60) return undefined;
  const source = text.slice(line.first, line.end);
  const kind = raw.find(([opening]) => opening.test(source));
  // A comment may close in its own opening: `<!-->`.
  if (!kind || kind[1].test(source.slice(2))) return undefined;
  return (other) => kind[1].test(text.slice(other.start, other.end));
}
