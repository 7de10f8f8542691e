// The metadata that some tools put in front of a document: lines of YAML between two rules. Recognised so that it is no heading.

import { isBlank } from "./lines.ts";
import { readLine } from "./source-line.ts";

/** Offset behind the metadata at the start of a text, given the offset at which the text begins; that offset where there is none. */
export function skipFrontMatter(text: string, begin: number): number {
  const rule = readLine(text, begin);
  if (text.slice(rule.start, rule.end).trimEnd() !== "---") return begin;
  const key = readLine(text, rule.next);
  if (!/^[\w"' -]{1,60}:(?:\s|$)/.test(text.slice(key.start, Math.min(key.end, key.start + 80)))) return begin;
  for (let at = rule.next; at < text.length; ) {
    const line = readLine(text, at);
    if (isBlank(text, line.start, line.end)) return begin;
    if (/^(?:---|\.\.\.)\s*$/.test(text.slice(line.start, Math.min(line.end, line.start + 8)))) return line.next;
    at = line.next;
  }
  return begin;
}
