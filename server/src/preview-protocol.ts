// Messages between the live preview's page and the editor's side of it. What crosses that border is checked against closed
// unions, both ways; no message names a command or a file to open. The requests to the language server are in preview-requests.ts.

import * as z from "zod/mini";
import type { PreviewEdit } from "./core/render/preview-edit.ts";

const key = z.string().check(z.maxLength(200));
const text = z.string().check(z.maxLength(10_000));
const offset = z.int().check(z.minimum(0));
const year = z.int().check(z.minimum(1000), z.maximum(9999));
const span = z.strictObject({ start: offset, end: offset });
const severity = z.enum(["error", "warning", "information", "hint"]);

/** What a person does on the page. Ids are the template's, as in the page's data attributes. */
export const previewEditSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("setHeadline"), value: text }),
  z.strictObject({ kind: z.literal("setAuthor"), name: text, year }),
  z.strictObject({ kind: z.literal("setField"), section: key, field: key, value: text }),
  z.strictObject({ kind: z.literal("setPeriod"), section: key, field: key, from: year, to: z.optional(year) }),
  z.strictObject({ kind: z.literal("toggleMark"), section: key, field: key }),
  z.strictObject({ kind: z.literal("insertPart"), part: key }),
  z.strictObject({ kind: z.literal("applyFix"), problem: key, fix: offset }),
]) satisfies z.ZodMiniType<PreviewEdit>;

/** A place on the page: a piece (`data-piece`), in it an element (`data-text`, else `data-anchor`), in that a caret in its visible text. */
const pagePlace = z.strictObject({ piece: key, anchor: z.optional(key), offset });
export type PagePlace = z.infer<typeof pagePlace>;

const orderedPiece = z.strictObject({
  key,
  role: z.enum(["masthead", "part", "facts", "matrix", "prose", "images", "unknown", "preamble"]),
  /** From 0. */
  page: offset,
  /** Where it stands in the text of `version`, in UTF-16 offsets; `data-start` and `data-end` of elements count from `start`. */
  start: offset,
  end: offset,
  hash: key,
  missing: z.boolean(),
});
export type OrderedPiece = z.infer<typeof orderedPiece>;

const problem = z.strictObject({
  id: key,
  rule: key,
  severity,
  message: z.string(),
  piece: key,
  /** The element with this `data-anchor`; without it the piece as a whole. */
  anchor: z.optional(key),
  /** The faulty part of the visible text of the element with this `data-text`, in UTF-16 units; without it all of it. */
  text: z.optional(span),
  fixes: z.array(z.string()),
});
export type PageProblem = z.infer<typeof problem>;

const page = z.strictObject({
  version: z.int(),
  /** The headline; empty where there is none. */
  title: z.string(),
  /** BCP 47; absent where it cannot be told. */
  language: z.optional(z.string()),
  /** Names of the pages. */
  pages: z.array(z.string()),
  /** All pieces, page by page, in the order in which they are read. */
  order: z.array(orderedPiece),
  /** HTML of the pieces that the asker has not: one element each, that carries `data-piece`. Safe. */
  changed: z.record(z.string(), z.string()),
  problems: z.array(problem),
  counts: z.record(severity, offset),
  /** The counts in words. */
  summary: z.string(),
});

/** A report as pages; what a page is updated with. */
export type PreviewPage = z.infer<typeof page>;

/** The page's looks: white paper, or the colours of the editor. */
export const lookSchema = z.enum(["paper", "editor"]);

/** From the page to the editor's side. */
export const toHostSchema = z.discriminatedUnion("type", [
  /** The page's script runs; it has these pieces (after a reload none). */
  z.strictObject({ type: z.literal("ready") }),
  /** The page shows this version; these of its pieces were changed for it. `at`: when, in milliseconds since 1970, with fractions. */
  z.strictObject({ type: z.literal("shown"), version: z.int(), changed: z.array(key), at: z.number() }),
  z.strictObject({ type: z.literal("edit"), version: z.int(), edit: previewEditSchema }),
  /** The keys for undo or redo were pressed outside of any field. */
  z.strictObject({ type: z.literal("history"), step: z.enum(["undo", "redo"]) }),
  /** Double click, or the same by keyboard: show the source of this place. */
  z.strictObject({ type: z.literal("reveal"), place: pagePlace }),
  /** A person scrolled the page: this place of the text, in UTF-16 units from the piece's start, is at its top. */
  z.strictObject({ type: z.literal("scrolled"), piece: key, at: offset }),
  z.strictObject({ type: z.literal("setLook"), look: lookSchema }),
  z.strictObject({ type: z.literal("showProblems"), shown: z.boolean() }),
  /** What was to be copied is on the clipboard. */
  z.strictObject({ type: z.literal("copied") }),
  /** The page has these pictures (`data-src`) and asks where they are. */
  z.strictObject({
    type: z.literal("pictures"),
    paths: z.array(z.string().check(z.maxLength(2_000))).check(z.maxLength(200)),
  }),
]);
export type ToHost = z.infer<typeof toHostSchema>;

/** Where the caret of the editor is: its block is marked. Without a piece where the editor is not beside the page. */
const caret = z.strictObject({ piece: z.optional(key), at: offset });
export type Caret = z.infer<typeof caret>;

/** From the editor's side to the page. */
export const toPageSchema = z.discriminatedUnion("type", [
  /** First of all, and when settings change. */
  z.strictObject({
    type: z.literal("start"),
    /** The report that the page shows, and whether it stays with it: for the page to keep over a reload. */
    uri: z.string(),
    locked: z.boolean(),
    look: lookSchema,
    problemsShown: z.boolean(),
    /** The page's own words, in the editor's language, by the name that its script gives them. */
    words: z.record(z.string(), z.string()),
    /** Offered while a place or a priority is typed. */
    suggestions: z.strictObject({ countries: z.array(z.string()), priorities: z.array(z.string()) }),
  }),
  /** A new state; without a caret, the one that was told last is still true. */
  z.strictObject({ type: z.literal("update"), page, caret: z.optional(caret) }),
  /** The document is no report, or closed: the page says so. */
  z.strictObject({ type: z.literal("noReport"), message: z.string() }),
  /** Addresses that the page may load, by `data-src`; null for a picture that may not be shown or is not there. */
  z.strictObject({ type: z.literal("pictures"), addresses: z.record(z.string(), z.nullable(z.string())) }),
  /** The caret moved. */
  z.strictObject({ type: z.literal("caret"), caret }),
  /** The editor scrolled: bring this place of the text to the top. */
  z.strictObject({ type: z.literal("scroll"), piece: key, at: offset }),
  /** Rich text for the clipboard, as HTML and as plain text. */
  z.strictObject({ type: z.literal("copy"), html: z.string(), text: z.string() }),
  /** The editor needed the keys for a moment: take them back. */
  z.strictObject({ type: z.literal("focus") }),
  /** What was asked for could not be done. */
  z.strictObject({ type: z.literal("refused"), message: z.string() }),
]);
export type ToPage = z.infer<typeof toPageSchema>;

/** What a page keeps over a reload of the window. */
export const pageStateSchema = z.strictObject({
  uri: z.string(),
  locked: z.boolean(),
  look: lookSchema,
  problemsShown: z.boolean(),
  scroll: z.number(),
});
export type PageState = z.infer<typeof pageStateSchema>;
