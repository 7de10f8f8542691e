// Writes a report as a Word document: real styles, tables, pictures with alternative text, page numbers and properties.

import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { ExportDocument } from "../../core/export/document.ts";
import { lineText } from "../../core/export/line.ts";
import type { WriteExport } from "../../core/export/pictures.ts";
import { numberingOptions, startDraft } from "./draft.ts";
import { mm, page, stylesOf } from "./look.ts";
import { writable } from "./runs.ts";
import { pageBlocks } from "./sections.ts";

export const writeDocx: WriteExport = async (document, pictures) => {
  const { title, author, keywords, pages } = document;
  const draft = startDraft(pictures);
  const children = pages.flatMap((one, index) => pageBlocks(draft, one, index, pages.length));
  const creator = writable(author ? lineText(author.name) : "");
  const file = new Document({
    title: writable(title),
    creator,
    lastModifiedBy: creator,
    keywords: writable(keywords.join(", ")),
    styles: stylesOf(wordLanguage(document)),
    numbering: numberingOptions(draft),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: mm(page.width), height: mm(page.height) },
            margin: {
              top: mm(page.top),
              bottom: mm(page.bottom),
              left: mm(page.side),
              right: mm(page.side),
              header: mm(9),
              footer: mm(9),
            },
          },
        },
        // The first page says its title itself.
        headers: { first: new Header({ children: [new Paragraph({ style: "Header" })] }), default: header(title) },
        footers: { first: footer(), default: footer() },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
};

function header(title: string): Header {
  return new Header({ children: [new Paragraph({ style: "Header", children: [new TextRun(writable(title))] })] });
}

/** The page's number, and how many there are. */
function footer(): Footer {
  const children = [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })];
  return new Footer({ children: [new Paragraph({ style: "Footer", children })] });
}

/** Word wants a region with a language. The English of these reports is the European one. */
function wordLanguage({ language }: ExportDocument): string | undefined {
  if (language === undefined || language.includes("-")) return language;
  if (language === "en") return "en-GB";
  const { region } = new Intl.Locale(language).maximize();
  return region === undefined ? language : `${language}-${region}`;
}
