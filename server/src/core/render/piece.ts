// What a rendered report is made of. Types only.

import type { Analysis } from "../analyze.ts";
import type { Content } from "../block.ts";
import type { Section } from "../section.ts";
import type { Span } from "../span.ts";
import type { Run, SafeHtml } from "./markdown-html.ts";

/**
 * What a piece shows: the `masthead` (headline, author, link), a `part`'s opening, a section as a `facts` box, a `matrix` of marks,
 * `prose` or `images`, an `unknown` heading with its text, or the `preamble` before the first heading.
 */
export type PieceRole = "masthead" | "part" | "facts" | "matrix" | "prose" | "images" | "unknown" | "preamble";

/** A named place in a piece that text of the source fills, or that waits for it. */
export interface Anchor {
  /** All of the source that belongs here, in offsets from the piece's start; undefined for what is missing. */
  readonly extent: Span | undefined;
  /** The source of the text in the element with this `data-text`, in offsets from the piece's start. */
  readonly span: Span | undefined;
  /** The text of `span`, in which the runs' positions count. */
  readonly source: string;
  readonly runs: readonly Run[];
  /** For what is missing: how the text begins that mends it. */
  readonly sign: string | undefined;
}

/** One element of a page, for one section of the report or for what is missing. */
export interface Piece {
  /** Stable while the report is edited: the section's id, or a role; from the second of a kind on with its number. */
  readonly key: string;
  readonly role: PieceRole;
  /** The page that it stands on, from 0. */
  readonly page: number;
  /** One element that carries `data-piece`. Safe: see the sanitiser. The same string while its sections stay. */
  readonly html: string;
  /** A short digest of `html`. */
  readonly hash: string;
  /** Offsets in the report; for what is missing, an empty span where it would be inserted. */
  readonly span: Span;
  /** The section is not in the report; the piece is the place that waits for it. */
  readonly missing: boolean;
  /** By name: what the elements with that `data-anchor` or `data-text` show. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  /** What the piece was made from: while these stay, it stays. */
  readonly sections: readonly Section[];
  /** The HTML of its blocks, by what identifies a block's text. */
  readonly blocks: ReadonlyMap<Content, SafeHtml>;
}

/** A report as pages. */
export interface Rendered {
  readonly analysis: Analysis;
  /** Names of the pages: those of the template's parts. */
  readonly pages: readonly string[];
  /** Page by page, in the order in which they are read. */
  readonly pieces: readonly Piece[];
  /** The headline's words; empty where there is none. */
  readonly title: string;
  /** BCP 47; undefined where it cannot be told. */
  readonly language: string | undefined;
}
