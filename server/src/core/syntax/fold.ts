// Folding: how two texts are compared. What people and converters write differently without meaning it, folds to the same.

import { decode } from "./parser.ts";

// Soft hyphen, zero-width and direction marks, word joiners, byte order mark, and control characters that are no white space.
const invisible =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
const apostrophes = /[’‘ʼ′]/g;
const dashes = /[‐‑‒–—−]/g;
/** Runs of white space that are not one space already: of most texts there is nothing to make anew. */
const spaces = /[^\S ]\s*| \s+/g;
const accents = /\p{M}/gu;

/** Undoes Markdown's backslash escapes and character references (CommonMark 2.4 and 2.5). */
export function unescapeMarkdown(text: string): string {
  return text.includes("\\") || text.includes("&") ? decode(text) : text;
}

/** ASCII without backslash, ampersand and colon: what most texts are made of, and nothing of which folds to something else but case and blanks. */
const simple = /^[\t\n\r -%'-9;-[\]-~]*$/;

/** What a reader sees of a short text: escapes undone, invisible characters dropped, runs of white space one space, trimmed. */
export function clean(text: string): string {
  if (simple.test(text)) return text.replace(spaces, " ").trim();
  return unescapeMarkdown(text).replace(invisible, "").replace(spaces, " ").trim();
}

/**
 * The form in which names, labels and marks are compared: cleaned, composed (NFC), one kind of apostrophe and dash,
 * lower case, without a final colon. Idempotent but for escapes, which are undone once.
 */
export function fold(text: string): string {
  if (simple.test(text)) return text.replace(spaces, " ").trim().toLowerCase();
  return clean(text).normalize("NFC").replace(apostrophes, "'").replace(dashes, "-").toLowerCase().replace(/ ?:$/, "");
}

/** Folded, and without accents: how countries and regions are compared. */
export function foldPlace(text: string): string {
  if (simple.test(text)) return fold(text);
  return fold(text).normalize("NFD").replace(accents, "").normalize("NFC");
}

/** Whether a text has letters and every letter that has a case is a capital. */
export function isCapitals(text: string): boolean {
  return text !== text.toLowerCase() && text === text.toUpperCase();
}
