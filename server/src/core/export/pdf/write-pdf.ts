// Writes a report as a PDF: the published pages, with tags for screen readers, bookmarks, and the fonts that it is set in.

import type { Element } from "pdfkit";
import { toBytes } from "pdfkit/output";
import type { ExportDocument, ExportPage, ExportSection } from "../document.ts";
import type { Pictures } from "../pictures.ts";
import { textOfRuns } from "../runs.ts";
import { page, type } from "./design.ts";
import { openFaces, type PdfFonts } from "./faces.ts";
import { openImages } from "./images.ts";
import { type PageSlab, paginate } from "./paginate.ts";
import { openPen, type Pen, plain, SafeDocument } from "./pen.ts";
import { sectionGap, sectionSlabs } from "./section.ts";
import type { Sheet } from "./sheet.ts";
import { fittedTo, withGap } from "./slab.ts";
import { unknownCharacters } from "./warnings.ts";

export interface PdfSettings {
  readonly fonts: PdfFonts;
  /** When the file is said to have been made. */
  readonly date: Date;
  /** The program that says so. */
  readonly creator: string;
  /** Called for each thing that is not in the file as it is in the report, with a sentence for a person. */
  readonly warn: (message: string) => void;
}

/**
 * Writes a document as a PDF, the same bytes for the same arguments.
 * Total: what cannot be shown is replaced or left out, and said by `warn`.
 */
export async function writePdf(
  document: ExportDocument,
  pictures: Pictures,
  { fonts, date, creator, warn }: PdfSettings,
): Promise<Uint8Array> {
  const file = newFile(document, date, creator);
  const bytes = toBytes(file);
  const faces = openFaces(fonts);
  const pen = openPen(file, faces);
  const sheet: Sheet = { pen, images: openImages(file, pictures, warn), warn };
  const root = file.struct("Document");
  file.addStructure(root);
  document.pages.forEach((each, index) => {
    writePage(sheet, each, { root, index, count: document.pages.length });
  });
  numberPages(pen);
  root.end();
  file.end();
  if (faces.unknown.size > 0) warn(unknownCharacters([...faces.unknown]));
  return bytes;
}

function newFile({ title, author, keywords, language, pages }: ExportDocument, date: Date, creator: string) {
  const form = textOfRuns(pages[0]?.sections.find(({ masthead }) => masthead)?.heading ?? []);
  const info = {
    Title: title,
    ...(author && { Author: textOfRuns(author.name) }),
    ...(form && { Subject: form }),
    ...(keywords.length > 0 && { Keywords: keywords.join(", ") }),
    Creator: creator,
    CreationDate: date,
    ModDate: date,
  };
  return new SafeDocument({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    ...(language !== undefined && { lang: language }),
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info,
  });
}

interface PlaceOfPage {
  readonly root: Element;
  readonly index: number;
  readonly count: number;
}

function writePage(sheet: Sheet, { name, sections }: ExportPage, { root, index, count }: PlaceOfPage): void {
  const { pen } = sheet;
  const parent = pen.document.struct("Part");
  root.add(parent);
  const bookmark = bookmarks(pen, name);
  let lead = true;
  const slabs = sections.flatMap((section, at): PageSlab[] => {
    const isLead: boolean = index === 0 && lead && section.kind === "prose";
    if (section.kind === "prose") lead = false;
    const nextPage = index < count - 1 ? placeName(index + 1) : undefined;
    const own = sectionSlabs(sheet, section, { parent, lead: isLead, nextPage });
    const [first, ...rest] = withGap(own, at === 0 ? 0 : sectionGap(section));
    if (!first) return [];
    const draw = (y: number, height: number) => {
      bookmark(section, y);
      first.draw(y, height);
    };
    return [{ ...first, draw }, ...rest];
  });
  let opened = false;
  paginate(fittedTo(slabs, page.bottom - page.top), () => {
    pen.document.addPage();
    if (!opened) pen.document.addNamedDestination(placeName(index), "XYZ", null, 0, null);
    opened = true;
  });
}

function placeName(index: number): string {
  return `page-${index + 1}`;
}

/** Sections below the part that they stand in; a section before it, and a page without one, at the top. */
function bookmarks({ document }: Pen, name: string): (section: ExportSection, y: number) => void {
  let owner = document.outline;
  return ({ kind, heading }, y) => {
    const title = textOfRuns(heading).trim() || (kind === "masthead" ? name : "");
    if (title === "") return;
    const isPart = kind === "masthead" || kind === "part";
    const place = { top: Math.max(0, y - 8), left: document.page.width };
    if (isPart) owner = document.outline.addItem(title, { ...place, expanded: true });
    else owner.addItem(title, place);
  };
}

function numberPages(pen: Pen): void {
  const { document } = pen;
  const { start, count } = document.bufferedPageRange();
  const style = plain(type.footer);
  for (let index = 0; index < count; index++) {
    document.switchToPage(start + index);
    const text = `${index + 1} / ${count}`;
    document.markContent("Artifact", { type: "Pagination" });
    pen.write(text, style, (page.width - pen.measure(text, style)) / 2, page.footer);
    document.endMarkedContent();
  }
}
