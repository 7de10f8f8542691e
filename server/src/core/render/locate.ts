// Between a place in the visible text of an element and its place in the source, both ways. Pure; knows no report.

import { decodeString } from "micromark-util-decode-string";
import { remember } from "../recall.ts";
import { firstIndex } from "../search.ts";
import type { Span } from "../span.ts";
import type { Run } from "./markdown-html.ts";

/**
 * The source offset of a place in an element's visible text, in UTF-16 units; undefined for an element without text of the source.
 * A place in text that the source does not hold (a list's checkbox) is that of the nearest text before it, else behind it.
 */
export function sourceOffset(source: string, runs: readonly Run[], visible: number): number | undefined {
  const sourced = inSource(runs);
  const here = sourced[firstIndex(sourced.length, (index) => (sourced[index] as Sourced).at > visible) - 1];
  if (!here) return sourced[0]?.source.start;
  return here.source.start + sourceWidth(source, here, Math.min(visible - here.at, here.text.length));
}

/** The stretch of visible text that shows a span of the source; undefined where none of it is visible. */
export function visibleSpan(source: string, runs: readonly Run[], span: Span): Span | undefined {
  const sourced = inSource(runs);
  const first = firstIndex(sourced.length, (index) => (sourced[index] as Sourced).source.end > span.start);
  let start: number | undefined;
  let end = 0;
  for (let index = first; (sourced[index]?.source.start ?? span.end) < span.end; index++) {
    const run = sourced[index] as Sourced;
    start ??= run.at + visibleWidth(source, run, span.start - run.source.start);
    end = run.at + visibleWidth(source, run, span.end - run.source.start);
  }
  return start === undefined || end <= start ? undefined : { start, end };
}

/** A run of text that stands in the source. */
type Sourced = Run & { readonly source: Span };

/** The runs that stand in the source, in its order. */
const inSource = remember((runs: readonly Run[]) => runs.filter((run): run is Sourced => run.source !== undefined));

/** How much of the source the first `width` visible units of a run take up. */
function sourceWidth(source: string, run: Sourced, width: number): number {
  return placesOf(run, source)[Math.max(0, width)] ?? 0;
}

/** How many visible units of a run stand in the first `width` units of its source. */
function visibleWidth(source: string, run: Sourced, width: number): number {
  if (width <= 0) return 0;
  const places = placesOf(run, source);
  return firstIndex(run.text.length, (visible) => (places[visible] as number) >= width);
}

/** For each visible unit of a run, and for its end, the place in the run's source. */
const placesOf = remember((run: Sourced, source: string): Uint32Array => {
  const { start, end } = run.source;
  const places = new Uint32Array(run.text.length + 1);
  let at = start;
  for (let visible = 0; visible < run.text.length; ) {
    at = skipHidden(source, at, end, run.text[visible] as string);
    const reference =
      source[at] === "&" ? /^&(?:#\w{1,8}|\w{2,32});/.exec(source.slice(at, Math.min(end, at + 36)))?.[0] : undefined;
    const decoded = reference ? decodeString(reference) : "";
    const isReference = reference !== undefined && decoded !== reference && run.text.startsWith(decoded, visible);
    const shown = isReference ? decoded.length : 1;
    places.fill(at - start, visible, visible + shown);
    visible += shown;
    at = Math.min(end, at + (isReference ? reference.length : 1));
  }
  places[run.text.length] = at - start;
  return places;
});

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
