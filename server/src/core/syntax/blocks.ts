// Cuts a section's body into blocks: stretches between blank lines that Markdown can parse one by one with the same result.
// A list, a fence, a comment or raw text keeps its blank lines inside.

import type { Span } from "../span.ts";
import { afterLineBreak, lineEnd } from "./lines.ts";

/** Raw HTML that goes on over blank lines until its end is found (CommonMark 4.6, kinds 1 to 5). */
const raw: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];

/** The blocks of `text` in `body`, in order, without the blank lines between them. */
export function splitBlocks(text: string, body: Span): Span[] {
  const blocks: Span[] = [];
  let start = -1;
  let end = -1;
  let fence: RegExp | undefined;
  let close: RegExp | undefined;
  let list = false;
  let blankBefore = true;
  const finish = () => {
    if (start >= 0) blocks.push({ start, end });
    start = -1;
    list = false;
  };
  for (let at = body.start; at < body.end; ) {
    const to = Math.min(lineEnd(text, at), body.end);
    const line = text.slice(at, to);
    const blank = line.trim() === "";
    const indent = line.length - line.trimStart().length;
    const rest = indent > 3 ? "" : line.trimStart();
    if (fence || close) {
      if (fence?.test(rest)) fence = undefined;
      if (close?.test(line)) close = undefined;
      end = to;
    } else if (blank) {
      if (!list) finish();
    } else {
      const item = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(rest) && !/^([-*])(?:\s*\1){2,}\s*$/.test(rest);
      if (list && blankBefore && !item && indent < 2) finish();
      if (start < 0) start = at;
      if (item) list = true;
      end = to;
      const opening = /^(`{3,}|~{3,})([^`]*)$/.exec(rest)?.[1];
      if (opening) fence = new RegExp(`^${opening[0] === "~" ? "~" : "`"}{${opening.length},}\\s*$`);
      else {
        const kind = raw.find(([open]) => open.test(rest));
        if (kind && !kind[1].test(rest.slice(2))) close = kind[1];
      }
    }
    blankBefore = blank;
    at = Math.max(afterLineBreak(text, to), at + 1);
  }
  finish();
  return blocks;
}
