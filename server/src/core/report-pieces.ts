// A new report as pieces of a snippet: what its writer has said already, guidance for all else. Not the sample or a blank report of fixed text.

import { fieldPieces, type Piece, type Stop, sectionPieces } from "./snippet.ts";
import { type Format, fieldLead, headingLine, placeholder } from "./template/format.ts";
import type { FieldType, SectionDefinition } from "./template/schema.ts";
import { nextPageLine } from "./template/text.ts";

/** What is known of a new report; an empty text means not yet. */
export interface NewReport {
  readonly headline: string;
  /** With or without a year in brackets. */
  readonly author: string;
  readonly title: string;
  readonly partner: string;
  readonly country: string;
  readonly period: string;
  /** The year of the author line, in the common era, unless the author brings one. */
  readonly year?: number;
}

/** A report of which nothing is known yet. */
export const nothingGiven: NewReport = { headline: "", author: "", title: "", partner: "", country: "", period: "" };

/** A whole report in canonical form, LF, with a final line break, as pieces of a snippet. */
export function reportPieces(format: Format, given: NewReport): Piece[] {
  const { sections } = format.template;
  const parts = sections.filter(({ kind }) => kind === "part");
  const blocks: Piece[][] = sections.flatMap((section, index) => {
    const found: Piece[][] = [
      section.kind === "fields" ? fieldsBlock(format, section, given) : sectionPieces(section, format.template.marks),
    ];
    if (index === 0) found.push(...headerBlocks(format, given));
    const next = sections[index + 1];
    if (next && next === parts[1]) found.push([nextPageLine(format)]);
    return found;
  });
  return [...blocks.flatMap((block, index) => (index > 0 ? ["\n\n", ...block] : block)), "\n"];
}

/** What was given, on one line; a place to fill in where nothing was. */
function filled(given: string, guidance: string): Piece {
  const text = given.replace(/\s+/g, " ").trim();
  return text === "" ? { stop: placeholder(guidance) } : text;
}

function headerBlocks({ template: { header } }: Format, given: NewReport): Piece[][] {
  const { headline, author, link } = header;
  const year: Stop = { stop: given.year === undefined ? "YYYY" : String(given.year) };
  const line: Piece[] = [`${author.label}: `, filled(given.author, author.guidance)];
  if (!/\(\d{4}\)\s*$/.test(given.author)) line.push(" (", year, ")");
  return [
    [`${"#".repeat(headline.level)} `, filled(given.headline, headline.guidance)],
    line,
    [`[${link.text}](`, { stop: "#" }, ")"],
  ];
}

/** A section of fields with the values that are given. */
function fieldsBlock({ template: { marks } }: Format, section: SectionDefinition, given: NewReport): Piece[] {
  const values: Partial<Record<FieldType, string>> = {
    text: given.title,
    partner: given.partner,
    countries: given.country,
    period: given.period,
  };
  const known = section.fields.filter(({ type }) => values[type]?.trim());
  if (known.length === 0) return sectionPieces(section, marks);
  const used = new Set<FieldType>();
  return section.fields.reduce<Piece[]>((pieces, field, index) => {
    // A value is given for the first field of its type: the title is the first text.
    const value = used.has(field.type) ? "" : (values[field.type] ?? "");
    used.add(field.type);
    pieces.push(index > 0 ? "\n" : `${headingLine(section)}\n\n`);
    if (value.trim() === "") pieces.push(...fieldPieces(field, marks));
    else pieces.push(fieldLead(field) + value.replace(/\s+/g, " ").trim());
    return pieces;
  }, []);
}
