// Blanks inside lines that the formatter sets right: in front of and behind the # of headings, and in the author line.

import type { Report } from "../../report.ts";
import type { Section } from "../../section.ts";
import type { Edit } from "../../span.ts";

/** One space behind the `#` of a heading and none before it; single spaces in the author line. */
export function blankEdits(report: Report): Edit[] {
  const { text, header } = report;
  const edits: Edit[] = [];
  for (const { start, section } of report.sections) {
    const { heading } = section;
    if (heading.form === "atx") {
      const indent = text.slice(start, start + heading.marker.start);
      if (/^[ \t]+$/.test(indent)) edits.push({ span: { start, end: start + indent.length }, text: "" });
      if (heading.plain || isCanonical(section)) edits.push(...afterMarker(text, start + heading.marker.end));
    }
    for (const block of section.blocks)
      for (const child of block.facts.tree.children) {
        if (child.type !== "heading") continue;
        const at = start + block.start + (child.position?.start.offset ?? 0);
        const marker = /^#+/.exec(text.slice(at, at + 6))?.[0];
        if (marker) edits.push(...afterMarker(text, at + marker.length));
      }
  }
  if (header.author) {
    const { span } = header.author;
    for (const run of text.slice(span.start, span.end).matchAll(/[ \t]{2,}|\t/g)) {
      const start = span.start + run.index;
      edits.push({ span: { start, end: start + run[0].length }, text: " " });
    }
  }
  return edits;
}

/** Whether a heading has no other fault than a tab. One that has is to be written anew: without its tab it would have other problems. */
function isCanonical({ definition, heading, text }: Section): boolean {
  if (!definition) return true;
  return heading.level === definition.level && text.slice(heading.name.start, heading.name.end) === definition.name;
}

function afterMarker(text: string, at: number): Edit[] {
  const blank = /[ \t]+(?=\S)/y;
  blank.lastIndex = at;
  const found = blank.exec(text)?.[0];
  return found === undefined || found === " " ? [] : [{ span: { start: at, end: at + found.length }, text: " " }];
}
