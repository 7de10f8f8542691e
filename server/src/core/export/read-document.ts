// Makes the export document of a report: the places of the preview's pages without what is missing, and without what can be done there.

import { headerBlocks } from "../render/header-blocks.ts";
import { languageOf } from "../render/language.ts";
import { layOut, type Place, pageParts } from "../render/layout.ts";
import { otherBlocks } from "../render/other-blocks.ts";
import type { Placed, Report } from "../report.ts";
import { exportBlocks } from "./blocks.ts";
import type { ExportDocument, ExportPage, ExportSection } from "./document.ts";
import { exportFields } from "./fields.ts";
import { lineRuns, lineText } from "./line.ts";
import { readMasthead } from "./masthead.ts";
import type { Run } from "./runs.ts";

/** The export document of a report. Total, and a function of the report; pages on which nothing stands are not in it. */
export function readDocument(report: Report): ExportDocument {
  const { format } = report;
  const parts = pageParts(format);
  const places = layOut(report).filter(({ missing, role }) => !missing || role === "masthead");
  const all = Array.from(
    { length: Math.max(1, parts.length) },
    (_, page): ExportPage => ({
      name: parts[page]?.name ?? "",
      sections: places
        .filter((place) => place.page === page)
        .map((place) => sectionOf(report, place))
        .filter(isShown),
    }),
  );
  const shown = all.filter(({ sections }) => sections.length > 0);
  const pages = shown.length > 0 ? shown : all.slice(0, 1);
  const masthead = readMasthead(report);
  const sections = pages.flatMap((page) => page.sections);
  return {
    language: languageOf(report.sections.map(({ section }) => section)),
    title: lineText(masthead.headline) || projectTitle(sections) || (format.template.sections[0]?.name ?? ""),
    author: masthead.author,
    link: masthead.everyLink,
    keywords: keywordsOf(sections),
    pages,
  };
}

function sectionOf(report: Report, place: Place): ExportSection {
  const { key, role, definition, members } = place;
  const [member] = members;
  const frame = { key, kind: role, id: definition?.id };
  if (role === "masthead") {
    const part = members.find(({ section }) => section.definition === definition && definition !== undefined);
    const { headline, author, link } = readMasthead(report);
    const others = headerBlocks(report, members).flatMap(({ blocks }) => blocks);
    return {
      ...frame,
      heading: part ? headingOf(part) : [],
      masthead: { headline, author, link },
      fields: [],
      content: exportBlocks(report.format, others, false),
    };
  }
  const { section } = member as Placed;
  const hasFields = definition?.kind === "fields";
  return {
    ...frame,
    heading: role === "preamble" ? [] : headingOf(member as Placed),
    fields: hasFields ? exportFields(report.format, section) : [],
    content: exportBlocks(
      report.format,
      hasFields ? otherBlocks(section) : section.blocks,
      definition?.kind === "images",
    ),
  };
}

function headingOf({ section }: Placed): Run[] {
  const { name } = section.heading;
  return lineRuns(section.text.slice(name.start, name.end));
}

function isShown({ heading, masthead, fields, content }: ExportSection): boolean {
  if (masthead && (masthead.headline.length > 0 || masthead.author || masthead.link)) return true;
  return heading.length > 0 || fields.length > 0 || content.length > 0;
}

function projectTitle(sections: readonly ExportSection[]): string {
  const fields = sections.flatMap((section) => (section.kind === "facts" ? section.fields : []));
  return fields.find(({ meaning, text }) => meaning.type === "text" && text !== "")?.text ?? "";
}

function keywordsOf(sections: readonly ExportSection[]): string[] {
  const words = sections.flatMap(({ fields }) =>
    fields.flatMap(({ meaning }) => {
      if (meaning.type === "partner")
        return meaning.partners.flatMap(({ name, acronym }) => (acronym === undefined ? [name] : [name, acronym]));
      if (meaning.type === "countries") return meaning.places.map(({ name }) => name);
      return meaning.type === "priorities" ? meaning.priorities : [];
    }),
  );
  return [...new Set(words)];
}
