// Between a place in the visible text of an element and its place in the source, both ways. Pure; knows no report.

import { decodeString } from "micromark-util-decode-string";
import type { Span } from "../span.ts";
import type { Run } from "./markdown-html.ts";

/**
 * The source offset of a place in an element's visible text, in UTF-16 units; undefined for an element without text of the source.
 * A place in text that the source does not hold (a list's checkbox) is that of the nearest text before it, else behind it.
 */
export function sourceOffset(source: string, runs: readonly Run[], visible: number): number | undefined {
  const here = runs.findLast(({ at, source: span }) => span !== undefined && at <= visible);
  if (!here?.source) return runs.find((run) => run.source !== undefined)?.source?.start;
  return here.source.start + sourceWidth(source, here, Math.min(visible - here.at, here.text.length));
}

/** The stretch of visible text that shows a span of the source; undefined where none of it is visible. */
export function visibleSpan(source: string, runs: readonly Run[], span: Span): Span | undefined {
  let start: number | undefined;
  let end = 0;
  for (const run of runs) {
    const own = run.source;
    if (!own || own.end <= span.start || own.start >= span.end) continue;
    start ??= run.at + visibleWidth(source, run, span.start - own.start);
    end = run.at + visibleWidth(source, run, span.end - own.start);
  }
  return start === undefined || end <= start ? undefined : { start, end };
}

/** How much of the source the first `width` visible units of a run take up. */
function sourceWidth(source: string, run: Run, width: number): number {
  let answer = 0;
  walk(source, run, (visible, from) => {
    if (visible <= width) answer = from;
    return visible < width;
  });
  return answer;
}

/** How many visible units of a run stand in the first `width` units of its source. */
function visibleWidth(source: string, run: Run, width: number): number {
  if (width <= 0) return 0;
  let answer = run.text.length;
  walk(source, run, (visible, from) => {
    if (from < width) return true;
    answer = visible;
    return false;
  });
  return answer;
}

/** Calls `step` for each visible unit with its place in the run and in the run's source, and for the end, until it answers false. */
function walk(source: string, run: Run, step: (visible: number, from: number) => boolean): void {
  const { start, end } = run.source as Span;
  let at = start;
  for (let visible = 0; visible < run.text.length; ) {
    at = skipHidden(source, at, end, run.text[visible] as string);
    const reference =
      source[at] === "&" ? /^&(?:#\w{1,8}|\w{2,32});/.exec(source.slice(at, Math.min(end, at + 36)))?.[0] : undefined;
    const decoded = reference ? decodeString(reference) : "";
    const isReference = reference !== undefined && decoded !== reference && run.text.startsWith(decoded, visible);
    const shown = isReference ? decoded.length : 1;
    for (let unit = 0; unit < shown; unit++) if (!step(visible + unit, at - start)) return;
    visible += shown;
    at = Math.min(end, at + (isReference ? reference.length : 1));
  }
  step(run.text.length, at - start);
}

/** Passes a backslash in front of what it escapes, and what Markdown drops at a line's borders: blanks, a quote's sign, a carriage return. */
function skipHidden(source: string, from: number, end: number, shown: string): number {
  let at = from;
  while (at < end && source[at] !== shown && source[at] !== "&" && /[\\\s>]/.test(source[at] as string)) {
    if (shown === "\n" && source[at] === "\r" && source[at + 1] !== "\n") break;
    at++;
  }
  if (source[at] === "\\" && shown === "\\" && source[at + 1] === "\\") at++;
  return at;
}
