// The text of a PDF as runs with their places, as pdf.js finds them. No lines, no paragraphs, no meaning.

import * as l10n from "@vscode/l10n";
import { UnreadableDocument } from "../read-document.ts";

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
/** Only short documents are looked through for pictures. */
const fewPages = 12;

/** Reads the runs of all pages. No font, picture or link is loaded. @throws UnreadableDocument */
export async function readRuns(bytes: Uint8Array): Promise<Pages> {
  const { getDocumentProxy, getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  // A plain array of its own: pdf.js takes no Buffer, and keeps what it gets.
  const file = await getDocumentProxy(Uint8Array.from(bytes), {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    enableXfa: false,
    maxImageSize: 50_000_000,
    verbosity: 0,
  }).catch((error: Error) => {
    throw error.name === "PasswordException"
      ? new UnreadableDocument(l10n.t("This document has a password. Save it without one."))
      : new UnreadableDocument(l10n.t("This file is damaged, or no PDF."));
  });
  try {
    if (file.numPages > mostPages)
      throw new UnreadableDocument(
        l10n.t("This document has {0} pages. A report has two; it was not read.", file.numPages),
      );
    const pages: Page[] = [];
    let pictures = 0;
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      if (items.length > mostRuns)
        throw new UnreadableDocument(l10n.t("This document is a drawing rather than a text; it was not read."));
      const annotations = (await page.getAnnotations()) as LinkAnnotation[];
      const links = annotations.filter(
        ({ subtype, url }) => subtype === "Link" && url !== undefined && /^https?:/i.test(url),
      );
      pages.push({ height: page.view[3] ?? 0, runs: (items as TextItem[]).flatMap((item) => runOf(item, links)) });
      if (file.numPages <= fewPages) {
        const { fnArray } = await page.getOperatorList();
        pictures += fnArray.filter((operation) => operation === OPS.paintImageXObject).length;
      }
      page.cleanup();
    }
    return { pages, pictures };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(l10n.t("This file is damaged, or no PDF."));
  } finally {
    await file.destroy();
  }
}

interface TextItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
}

interface LinkAnnotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly rect: readonly number[];
}

function runOf({ str, transform, width = 0, height = 0 }: TextItem, links: readonly LinkAnnotation[]): Run[] {
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
