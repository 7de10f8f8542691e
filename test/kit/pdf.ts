// Writes a report as a PDF and reads it back as its reader sees it: pages, lines, bookmarks, links, tags, fonts.

import type { PictureFile, Pictures } from "../../server/src/core/export/pictures.ts";
import { readDocument } from "../../server/src/core/export/read-document.ts";
import { readReport } from "../../server/src/core/report.ts";
import { type Pdf, pdfBytes } from "../../server/src/export/pdf/pdf-bytes.ts";
import { settings } from "./sample.ts";

export const date = new Date("2026-06-01T10:00:00Z");

export function pdfOf(report: string, pictures: Record<string, PictureFile> = {}): Promise<Pdf> {
  const files: Pictures = new Map(Object.entries(pictures));
  return pdfBytes(readDocument(readReport(report, settings.format)), files, date);
}

export interface Bookmark {
  readonly title: string;
  /** From 1. */
  readonly page: number;
  readonly items: readonly Bookmark[];
}

/** A PDF as it reads. */
export interface Read {
  /** The text of each page, in the order in which it was written, without the page's number. */
  readonly pages: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | undefined;
  readonly bookmarks: readonly Bookmark[];
  /** Addresses that a click leads to, and pages, as `page 2`. */
  readonly links: readonly string[];
  /** By page: tag names with the text in them, nested. */
  readonly tags: readonly Tag[];
  /** Pictures that are drawn, by page. */
  readonly pictures: readonly number[];
}

export interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly (Tag | string)[];
}

export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const { getDocument, OPS, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const pdf = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS }).promise;
  try {
    const pages: string[] = [];
    const links: string[] = [];
    const tags: Tag[] = [];
    const pictures: number[] = [];
    const pageOf = async (destination: string | unknown[] | null) => {
      const place = typeof destination === "string" ? await pdf.getDestination(destination) : destination;
      return place ? (await pdf.getPageIndex(place[0] as never)) + 1 : 0;
    };
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      const shown: string[] = [];
      const texts = new Map<string, string>();
      const open: string[] = [];
      for (const item of items) {
        if ("str" in item) {
          const id = open.findLast((each) => each !== "");
          if (id !== undefined) texts.set(id, `${texts.get(id) ?? ""}${item.str}${item.hasEOL ? "\n" : ""}`);
          if (!open.includes("artifact")) shown.push(item.str + (item.hasEOL ? "\n" : ""));
        } else if (item.type === "endMarkedContent") open.pop();
        else open.push(item.id ?? ((item as { tag?: string }).tag === "Artifact" ? "artifact" : ""));
      }
      pages.push(shown.join(""));
      for (const link of await page.getAnnotations())
        links.push(link.url ?? (link.dest ? `page ${await pageOf(link.dest)}` : "nowhere"));
      const tree = await page.getStructTree();
      if (tree) tags.push(tagOf(tree, texts));
      const { fnArray } = await page.getOperatorList();
      pictures.push(fnArray.filter((operator) => operator === OPS.paintImageXObject).length);
    }
    const { info } = await pdf.getMetadata();
    const bookmark = async ({ title, dest, items }: Outline): Promise<Bookmark> => ({
      title,
      page: await pageOf(dest),
      items: await Promise.all(items.map(bookmark)),
    });
    const outline = ((await pdf.getOutline()) ?? []) as Outline[];
    const language = (info as { Language?: string }).Language;
    return {
      pages,
      info: info as Record<string, unknown>,
      language: language ?? undefined,
      bookmarks: await Promise.all(outline.map(bookmark)),
      links,
      tags,
      pictures,
    };
  } finally {
    await pdf.destroy();
  }
}

interface Outline {
  readonly title: string;
  readonly dest: string | unknown[] | null;
  readonly items: Outline[];
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

function tagOf({ role = "", alt, children = [] }: Node, texts: ReadonlyMap<string, string>): Tag {
  return {
    role,
    ...(alt !== undefined && { alt }),
    children: children.flatMap((child): (Tag | string)[] => {
      if (child.role !== undefined) return [tagOf(child, texts)];
      return child.type === "content" ? [texts.get(child.id ?? "") ?? ""] : [];
    }),
  };
}

/** Every tag of a role, in reading order. */
export function tagged(tags: readonly Tag[], role: string): Tag[] {
  return tags.flatMap((tag) => [
    ...(tag.role === role ? [tag] : []),
    ...tagged(
      tag.children.filter((child) => typeof child !== "string"),
      role,
    ),
  ]);
}

/** What a tag says, with one blank between its lines and blocks. */
export function textOf(tag: Tag): string {
  return raw(tag).replace(/\s+/g, " ").trim();
}

function raw({ children }: Tag): string {
  return children
    .map((child) => (typeof child === "string" ? child : child.role === "Link" ? raw(child) : ` ${raw(child)} `))
    .join("");
}
