// Inserts sections that a report has not, at their place in the template's order. One builder for rules, commands and completion.

import { findSection, knownSections, lineEndingIn, type Placed, type Report } from "../report.ts";
import type { Edit } from "../span.ts";
import { textStart } from "../syntax/lines.ts";
import type { SectionDefinition } from "../template/schema.ts";
import { reportText, sectionText } from "../template/text.ts";
import { sectionExtent, textEnd } from "./extent.ts";
import { insertBlock } from "./insert-block.ts";

/** The sections of the template that stand nowhere in the report, in the template's order. */
export function missingSections(report: Report): SectionDefinition[] {
  const there = new Set(knownSections(report).map(({ definition }) => definition));
  return report.format.template.sections.filter((definition) => !there.has(definition));
}

/** The nearest section before another one's place in the template's order that is in the report. */
export function sectionBefore(report: Report, definition: SectionDefinition): Placed | undefined {
  const { sections } = report.format.template;
  for (let at = sections.indexOf(definition) - 1; at >= 0; at--) {
    const placed = findSection(report, (sections[at] as SectionDefinition).id);
    if (placed) return placed;
  }
  return undefined;
}

/**
 * Inserts a section with its guidance where it belongs: behind the nearest section before it, else in front of all others.
 * In a report that has no section at all the first one brings the whole template with it.
 */
export function insertSection(report: Report, definition: SectionDefinition): Edit {
  return insertSections(report, [definition])[0] as Edit;
}

/** Inserts several sections, given in the template's order; those that come to one place make one edit. */
export function insertSections(report: Report, definitions: readonly SectionDefinition[]): Edit[] {
  const ending = lineEndingIn(report);
  const { no } = report.format.template.marks;
  const adapt = (text: string) => (ending === "\n" ? text : text.replaceAll("\n", ending));
  if (knownSections(report).length === 0 && definitions.includes(report.format.template.sections[0] as never)) {
    const template = reportText(report.format, "guidance", no);
    const offset = Math.max(textStart(report.text), textEnd(report, { start: 0, end: report.text.length }));
    // What stands there already stays in front: behind the template's last heading it would become a part of that section.
    if (offset === textStart(report.text)) return [{ span: { start: offset, end: offset }, text: adapt(template) }];
    return [insertBlock(report, offset, template.trimEnd())];
  }
  const places = new Map<number, { before: Placed | undefined; texts: string[] }>();
  for (const definition of definitions) {
    const before = sectionBefore(report, definition);
    const offset = before ? textEnd(report, sectionExtent(report, before)) : placeInFront(report, definition);
    const place = places.get(offset) ?? { before, texts: [] };
    place.texts.push(sectionText(definition, "guidance", no));
    places.set(offset, place);
  }
  return [...places].map(([offset, { before, texts }]) => {
    const block = texts.join("\n\n");
    return before || offset === textEnd(report, { start: 0, end: report.text.length })
      ? insertBlock(report, offset, block)
      : { span: { start: offset, end: offset }, text: adapt(`${block}\n\n`) };
  });
}

/** Where a section goes that has none before it: the first one of all to the start of the text, others before the first section. */
function placeInFront(report: Report, definition: SectionDefinition): number {
  if (definition === report.format.template.sections[0]) return textStart(report.text);
  return knownSections(report)[0]?.start ?? textEnd(report, { start: 0, end: report.text.length });
}
