// The sections of a page as paragraphs and tables of Word, with the styles that its navigation and table of contents know.

import {
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  TextRun,
} from "docx";
import type {
  ExportBlock,
  ExportFigure,
  ExportMasthead,
  ExportPage,
  ExportSection,
} from "../../core/export/document.ts";
import { bylineOf } from "../../core/export/line.ts";
import type { Draft } from "./draft.ts";
import { fieldBlocks } from "./fields.ts";
import { styleIds, textWidth } from "./look.ts";
import { picturePart, runParts, writable } from "./runs.ts";
import { type DocxBlock, textBlocks } from "./text.ts";

/** The highest that a picture with a caption is shown, and the room between two, in millimetres. */
const pictureHeight = 58;
const pictureGap = 3;

/** Where the line to the next page leads. */
const secondPage = "page-2";

/** The blocks of a page; every page but the first begins on a new sheet. */
export function pageBlocks(draft: Draft, { sections }: ExportPage, index: number, pages: number): DocxBlock[] {
  const opening: IParagraphOptions = index > 0 ? { pageBreakBefore: true } : {};
  return sections.flatMap((section, at): DocxBlock[] => {
    const isOpening = at === 0 && index > 0;
    const id = isOpening && index === 1 ? secondPage : undefined;
    const isHeaded = section.heading.length > 0;
    // What has no heading may begin with a table, which cannot begin a sheet.
    const sheet = isOpening && !isHeaded ? [new Paragraph({ ...opening, children: [] })] : [];
    return [...sheet, ...sectionBlocks(draft, section, isOpening && isHeaded ? opening : {}, id, pages > 1)];
  });
}

function sectionBlocks(
  draft: Draft,
  { kind, heading, masthead, fields, content }: ExportSection,
  opening: IParagraphOptions,
  id: string | undefined,
  hasNext: boolean,
): DocxBlock[] {
  const runs = runParts(heading, draft.pictures);
  const level = kind === "part" || masthead ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  const children = id === undefined ? runs : [new Bookmark({ id, children: runs })];
  return [
    ...(heading.length > 0 ? [new Paragraph({ ...opening, heading: level, children })] : []),
    ...(masthead ? mastheadBlocks(draft, masthead) : []),
    ...fieldBlocks(draft, fields, kind === "facts"),
    ...content.flatMap((block) => contentBlocks(draft, block, hasNext)),
  ];
}

function mastheadBlocks(draft: Draft, { headline, author, link }: ExportMasthead): DocxBlock[] {
  const words = link && [
    new TextRun({ text: writable(link.text), ...(link.address !== undefined && { style: "Hyperlink" }) }),
  ];
  return [
    ...(headline.length > 0
      ? [new Paragraph({ heading: HeadingLevel.TITLE, children: runParts(headline, draft.pictures) })]
      : []),
    ...(author
      ? [new Paragraph({ style: styleIds.byline, children: runParts(bylineOf(author), draft.pictures) })]
      : []),
    ...(words
      ? [
          new Paragraph({
            style: styleIds.byline,
            children:
              link.address === undefined
                ? words
                : [new ExternalHyperlink({ link: writable(link.address), children: words })],
          }),
        ]
      : []),
  ];
}

function contentBlocks(draft: Draft, block: ExportBlock, hasNext: boolean): DocxBlock[] {
  if (block.kind === "text") return textBlocks(draft, block.tree);
  if (block.kind === "figure") return figureBlocks(draft, block);
  const words = [new TextRun(writable(block.text))];
  const children = hasNext ? [new InternalHyperlink({ anchor: secondPage, children: words })] : words;
  return [new Paragraph({ style: styleIds.nextPage, children })];
}

function figureBlocks(draft: Draft, { pictures, caption }: ExportFigure): DocxBlock[] {
  const width = (textWidth - pictureGap * (pictures.length - 1)) / Math.max(1, pictures.length);
  const parts = pictures.flatMap((picture, index) => [
    ...(index > 0 ? [new TextRun("  ")] : []),
    picturePart(picture, draft.pictures, { width, height: pictureHeight }),
  ]);
  return [
    ...(parts.length > 0
      ? [new Paragraph({ style: styleIds.picture, keepNext: caption !== undefined, children: parts })]
      : []),
    ...(caption ? textBlocks(draft, caption, { style: "Caption" }) : []),
  ];
}
