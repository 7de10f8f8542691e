// Texts with places to fill in, written once and rendered twice: as plain text, and as an LSP snippet with tab stops.

import { fieldLead, headingLine, placeholder } from "./template/format.ts";
import type { FieldDefinition, SectionDefinition, Template } from "./template/schema.ts";
import { blankValue } from "./template/text.ts";

/** A place to fill in: what stands there until then, and what there is to choose from. */
export interface Stop {
  readonly stop: string;
  readonly choices?: readonly string[];
}

export type Piece = string | Stop;

/** A text for a snippet: characters that would mean something in one are escaped. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** The pieces as plain text. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : piece.stop)).join("");
}

/** The pieces as an LSP snippet: tab stops in order, the last place of the caret behind it all. */
export function snippetText(pieces: readonly Piece[]): string {
  let number = 0;
  const rendered = pieces.map((piece) => {
    if (typeof piece === "string") return escapeSnippet(piece);
    number++;
    if (!piece.choices) return piece.stop === "" ? `\${${number}}` : `\${${number}:${escapeSnippet(piece.stop)}}`;
    return `\${${number}|${piece.choices.map((choice) => choice.replace(/[\\$},|]/g, "\\$&")).join(",")}|}`;
  });
  return `${rendered.join("")}$0`;
}

/** A field's line with its value to fill in. */
export function fieldPieces(field: FieldDefinition, marks: Template["marks"]): Piece[] {
  const stop =
    field.type === "mark" ? { stop: blankValue(field), choices: [marks.no, marks.yes] } : { stop: blankValue(field) };
  return [fieldLead(field), stop];
}

/** A section with its heading and everything in it to fill in, LF, without line break at its end. */
export function sectionPieces(section: SectionDefinition, marks: Template["marks"]): Piece[] {
  const heading = headingLine(section);
  if (section.kind === "fields")
    return [
      `${heading}\n\n`,
      ...section.fields.flatMap((field, index) => [...(index > 0 ? ["\n"] : []), ...fieldPieces(field, marks)]),
    ];
  return section.guidance === "" ? [heading] : [`${heading}\n\n`, { stop: placeholder(section.guidance) }];
}
