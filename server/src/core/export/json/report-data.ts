// A report as data: the export document in the published shape, with null for what the report lacks.

import { type Format, sectionById } from "../../template/format.ts";
import type { FieldDefinition } from "../../template/schema.ts";
import type { ExportDocument, ExportField, ExportSection, Meaning } from "../document.ts";
import { lineText } from "../line.ts";
import { blockData } from "./block-data.ts";
import type { FieldData, ReportData, SectionData } from "./schema.ts";

/** A document in the shape of `reportSchema`. `format` is the one that it was read by: its fields are all there, empty or not. */
export function reportData(document: ExportDocument, format: Format): ReportData {
  const { language, title, author, link, pages } = document;
  const headline = pages.flatMap(({ sections }) => sections).find(({ masthead }) => masthead)?.masthead?.headline ?? [];
  return {
    version: 1,
    template: format.template.name,
    language: language ?? null,
    title,
    headline: lineText(headline) || null,
    author: author
      ? { label: author.label, name: lineText(author.name), year: author.year ?? null, note: author.note ?? null }
      : null,
    link: link ? { text: link.text, address: link.address ?? null } : null,
    sections: pages.flatMap(({ sections }, page) => sections.map((section) => sectionData(section, page, format))),
  };
}

/** The data as the bytes of a file: UTF-8, indented, with a line break at the end. */
export function jsonText(data: ReportData): string {
  return `${JSON.stringify(data, undefined, 2)}\n`;
}

function sectionData(section: ExportSection, page: number, format: Format): SectionData {
  const { id, kind, heading, fields, content } = section;
  const definition = id === undefined ? undefined : sectionById(format, id);
  const missing = (definition?.fields ?? []).filter((one) => !fields.some((field) => field.id === one.id));
  return {
    id: id ?? null,
    kind,
    page: page + 1,
    heading: lineText(heading) || null,
    fields: [...fields.map(fieldData), ...missing.map(missingField)],
    content: blockData(content),
  };
}

function fieldData({ id, label, text, meaning }: ExportField): FieldData {
  return { id: id ?? null, label, value: text || null, ...meaningData(meaning) } as FieldData;
}

function meaningData(meaning: Meaning) {
  switch (meaning.type) {
    case "partner":
      return {
        type: meaning.type,
        partners: meaning.partners.map(({ name, acronym }) => ({ name, acronym: acronym ?? null })),
      };
    case "countries":
      return { type: meaning.type, countries: meaning.places.map(({ name, code }) => ({ name, code: code ?? null })) };
    case "period":
      return { type: meaning.type, start: meaning.start ?? null, end: meaning.end ?? null };
    case "mark":
      return { type: meaning.type, marked: meaning.marked ?? null };
    default:
      return meaning;
  }
}

function missingField({ id, label, type }: FieldDefinition): FieldData {
  const empty = { id, label, value: null };
  switch (type) {
    case "partner":
      return { ...empty, type, partners: [] };
    case "countries":
      return { ...empty, type, countries: [] };
    case "period":
      return { ...empty, type, start: null, end: null };
    case "priorities":
      return { ...empty, type, priorities: [] };
    case "mark":
      return { ...empty, type, marked: null };
    case "text":
      return { ...empty, type };
  }
}
