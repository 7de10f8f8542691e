// The text of a PDF as runs with their places, as pdf.js finds them. No lines, no paragraphs, no meaning.

import * as l10n from "@vscode/l10n";
import { UnreadableDocument } from "../read-document.ts";
import { openPdf, TooMuch, textOf } from "./open.ts";
import { Dict, PasswordException, type Page as PdfPage, type TextItem } from "./reader.pdfjs";

/** A stretch of text in one font. Lengths are points; y counts from the page's foot. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Size of the font. */
  readonly size: number;
  /** Where the run leads to, for a link. */
  readonly url?: string;
}

export interface Page {
  readonly height: number;
  readonly runs: readonly Run[];
}

export interface Pages {
  readonly pages: readonly Page[];
  /** How many pictures are painted. */
  readonly pictures: number;
}

/** A report has two pages; what has more than this is none, and would only take time. */
const mostPages = 100;
/** Pages with more runs are drawings. */
const mostRuns = 20_000;
/** Nobody reads more links than these on a page. */
const mostLinks = 1000;

/** Reads the runs of all pages. No font, picture or link is loaded. @throws UnreadableDocument */
export async function readRuns(bytes: Uint8Array): Promise<Pages> {
  try {
    // Some of it is changed while it is read.
    const file = await openPdf(Uint8Array.from(bytes));
    if (file.numPages > mostPages)
      throw new UnreadableDocument(
        l10n.t("This document has {0} pages. A report has two; it was not read.", file.numPages),
      );
    const pages: Page[] = [];
    let pictures = 0;
    for (let index = 0; index < file.numPages; index++) {
      const page = await file.getPage(index);
      const items = await textOf(page, mostRuns);
      const links = linksOf(page);
      pages.push({ height: page.view[3] ?? 0, runs: items.flatMap((item) => runOf(item, links)) });
      pictures += picturesIn(page);
    }
    return { pages, pictures };
  } catch (error) {
    throw reasonFor(error);
  }
}

/** Why a document cannot be read, in words. */
function reasonFor(error: unknown): UnreadableDocument {
  if (error instanceof UnreadableDocument) return error;
  if (error instanceof PasswordException)
    return new UnreadableDocument(l10n.t("This document has a password. Save it without one."));
  if (error instanceof TooMuch)
    return new UnreadableDocument(l10n.t("This document is a drawing rather than a text; it was not read."));
  return new UnreadableDocument(l10n.t("This file is damaged, or no PDF."));
}

interface Link {
  readonly url: string;
  /** Left, foot, right and head. */
  readonly rect: readonly number[];
}

/** The links of a page that lead to the web. */
function linksOf(page: PdfPage): Link[] {
  const annotations = page.pageDict.getArray("Annots");
  if (!Array.isArray(annotations)) return [];
  return annotations.slice(0, mostLinks).flatMap((annotation: unknown): Link[] => {
    const action = annotation instanceof Dict ? annotation.get("A") : undefined;
    const url = action instanceof Dict ? action.get("URI") : undefined;
    const rect = annotation instanceof Dict ? annotation.getArray("Rect") : undefined;
    if (typeof url !== "string" || !/^https?:/i.test(url)) return [];
    if (!Array.isArray(rect) || !rect.every((side) => typeof side === "number")) return [];
    const [left = 0, foot = 0, right = 0, head = 0] = rect;
    const sorted = [Math.min(left, right), Math.min(foot, head), Math.max(left, right), Math.max(foot, head)];
    return [{ url: utf8(url), rect: sorted }];
  });
}

/** An address as its characters: a document has its bytes. */
function utf8(bytes: string): string {
  try {
    return decodeURIComponent(bytes.replace(/[%\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`));
  } catch {
    return bytes;
  }
}

/** How many pictures a page has. */
function picturesIn(page: PdfPage): number {
  const objects = page.resources.get("XObject");
  if (!(objects instanceof Dict)) return 0;
  return [...objects.getKeys()].filter((name) => {
    const object = objects.get(name) as { readonly dict?: Dict } | undefined;
    return String((object?.dict?.get("Subtype") as { readonly name?: string } | undefined)?.name) === "Image";
  }).length;
}

function runOf({ str, transform, width = 0, height = 0 }: TextItem, links: readonly Link[]): Run[] {
  if (str === undefined || str === "" || !transform) return [];
  const [a = 0, b = 0, , , x = 0, y = 0] = transform;
  const size = height > 0 ? height : Math.hypot(a, b);
  const middle = { x: x + width / 2, y: y + size / 3 };
  const link =
    str.trim() === ""
      ? undefined
      : links.find(
          ({ rect: [left = 0, foot = 0, right = 0, head = 0] }) =>
            left <= middle.x && middle.x <= right && foot <= middle.y && middle.y <= head,
        );
  return [{ text: str, x, y, width, size, ...(link?.url !== undefined && { url: link.url }) }];
}
