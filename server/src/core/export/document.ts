// What leaves the editor, whatever format it is written in: the report's words and values in reading order. Types only.

import type { Root } from "hast";
import type { PieceRole } from "../render/piece.ts";
import type { Run } from "./runs.ts";

/** A report ready to be written. Nothing of its text is missing; what the report lacks is not in it, but for empty fields. */
export interface ExportDocument {
  /** BCP 47; undefined where it cannot be told. */
  readonly language: string | undefined;
  /** The headline's words, else the project's title, else the form's name: never empty. */
  readonly title: string;
  readonly author: ExportAuthor | undefined;
  readonly link: ExportLink | undefined;
  /** What the report is about, for the properties of a file: partner, places, priorities. */
  readonly keywords: readonly string[];
  /** One for each part of the template, in order; one alone where the template has no parts. */
  readonly pages: readonly ExportPage[];
}

export interface ExportPage {
  /** The part's name in the template; empty where the template has no parts. */
  readonly name: string;
  readonly sections: readonly ExportSection[];
}

/** A stretch of a page: its heading, its fields, its text, each of them possibly empty. To be shown in this order. */
export interface ExportSection {
  /** Unique in the document: the section's id, or its role; from the second of a kind on with its number. */
  readonly key: string;
  readonly kind: PieceRole;
  /** The section's id in the template; undefined for the preamble, an unknown heading, and a masthead without its part. */
  readonly id: string | undefined;
  /** As the report writes it; empty where there is none. In a masthead the name of the form, above the headline. */
  readonly heading: readonly Run[];
  /** Only in a masthead. */
  readonly masthead?: ExportMasthead;
  readonly fields: readonly ExportField[];
  readonly content: readonly ExportBlock[];
}

/** The top of the first page, in the order in which it is read; what else stands there is in the section's content. */
export interface ExportMasthead {
  readonly headline: readonly Run[];
  readonly author: ExportAuthor | undefined;
  /** Undefined also where the link stands among other words: then it is in the content. */
  readonly link: ExportLink | undefined;
}

export interface ExportAuthor {
  /** As the report writes it, without colon. */
  readonly label: string;
  readonly name: readonly Run[];
  /** In the common era. */
  readonly year: number | undefined;
  /** What stands in brackets where the year should, and is none. */
  readonly note: string | undefined;
}

export interface ExportLink {
  readonly text: string;
  /** Undefined for a target that leads nowhere. */
  readonly address: string | undefined;
}

/** A label with its value. */
export interface ExportField {
  /** The field's id in the template; undefined for a label that is no field's. */
  readonly id: string | undefined;
  /** The template's label where the field is known, without colon. */
  readonly label: string;
  /** The value as it is written; empty where there is none. */
  readonly value: readonly Run[];
  /** The value's words without markup. */
  readonly text: string;
  /** What the value says; a text where nothing more is known of it. */
  readonly meaning: Meaning;
}

/** What a value says, by the field's type in the template. */
export type Meaning =
  | { readonly type: "text" }
  | { readonly type: "partner"; readonly partners: readonly NamedPartner[] }
  | { readonly type: "countries"; readonly places: readonly NamedPlace[] }
  /** Years of the common era; undefined where they cannot be read. */
  | { readonly type: "period"; readonly start: number | undefined; readonly end: number | undefined }
  /** By the template's names where they are known. */
  | { readonly type: "priorities"; readonly priorities: readonly string[] }
  /** Whether this result is a change of that kind; undefined where the mark cannot be read. `sign` is how to show it. */
  | { readonly type: "mark"; readonly marked: boolean | undefined; readonly sign: string };

export interface NamedPartner {
  readonly name: string;
  readonly acronym: string | undefined;
}

export interface NamedPlace {
  /** The template's name where the place is known, else as it is written. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; undefined for a region and for an unknown name. */
  readonly code: string | undefined;
}

export type ExportBlock = ExportText | ExportFigure | ExportNextPage;

/** Text: a tree of safe HTML (see render/safe-schema.ts). `flowOf` makes paragraphs of it. */
export interface ExportText {
  readonly kind: "text";
  readonly tree: Root;
}

/** Pictures with what is written about them; a caption may also stand without its picture. */
export interface ExportFigure {
  readonly kind: "figure";
  readonly pictures: readonly ExportPicture[];
  /** A tree of safe HTML; undefined where there is none. The credit is the part of it in `span.credit`. */
  readonly caption: Root | undefined;
}

/** The line that leads to the second page. */
export interface ExportNextPage {
  readonly kind: "next-page";
  readonly text: string;
}

export interface ExportPicture {
  /** A relative path as the report writes it, or an embedded picture's `data:` address; undefined for any other address. */
  readonly source: string | undefined;
  /** Empty where the report says none. */
  readonly alt: string;
}
