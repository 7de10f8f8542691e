// How a Word document looks: its styles, fonts, colours and measures, as quiet as the preview's pages. No words.

import type { IStylesOptions } from "docx";
import { BorderStyle } from "docx";

/** Colours of the published pages, as RGB. */
export const colours = {
  ink: "1D1C1A",
  soft: "5C5952",
  faint: "A39F96",
  rule: "DEDBD4",
  tint: "F5F3EE",
  accent: "1A5560",
} as const;

/** Fonts that every Word has; LibreOffice puts fonts of the same widths in their place. */
export const fonts = { text: "Cambria", label: "Calibri", code: "Consolas" } as const;

/** Twips, 1440 to the inch, in a millimetre. */
const millimetre = 1440 / 25.4;

/** A length in twips. */
export function mm(length: number): number {
  return Math.round(length * millimetre);
}

/** A4 with the margins of the page, in millimetres. */
export const page = { width: 210, height: 297, top: 19, bottom: 19, side: 25 } as const;

/** Width of the text, in millimetres. */
export const textWidth = page.width - 2 * page.side;

/** Our own paragraph styles. */
export const styleIds = {
  byline: "Byline",
  label: "FactLabel",
  value: "FactValue",
  quote: "Quote",
  code: "Code",
  picture: "Picture",
  nextPage: "NextPage",
  credit: "Credit",
} as const;

/** The styles of a document. @param language of its text, as Word writes it; undefined where it cannot be told */
export function stylesOf(language: string | undefined): IStylesOptions {
  const { ink, soft, accent } = colours;
  const label = { font: fonts.label, color: accent, bold: true };
  return {
    default: {
      document: {
        run: {
          font: fonts.text,
          size: 21,
          color: ink,
          ...(language !== undefined && { language: { value: language } }),
        },
        paragraph: { spacing: { after: 100, line: 269, lineRule: "auto" } },
      },
      title: {
        run: { font: fonts.text, size: 43, color: ink },
        paragraph: { spacing: { before: 0, after: 110, line: 240, lineRule: "auto" }, keepNext: true },
      },
      heading1: {
        run: { ...label, size: 18, characterSpacing: 24 },
        paragraph: {
          spacing: { before: 0, after: 280, line: 240, lineRule: "auto" },
          keepNext: true,
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 5, color: accent } },
        },
      },
      heading2: {
        run: { ...label, size: 17, characterSpacing: 18 },
        paragraph: { spacing: { before: 200, after: 60, line: 240, lineRule: "auto" }, keepNext: true },
      },
      heading3: {
        run: { ...label, color: ink, size: 20 },
        paragraph: { spacing: { before: 100, after: 30, line: 240, lineRule: "auto" }, keepNext: true },
      },
      listParagraph: { paragraph: { contextualSpacing: true } },
      caption: {
        run: { font: fonts.label, size: 18, color: soft },
        paragraph: { spacing: { before: 50, after: 120, line: 245, lineRule: "auto" } },
      },
      hyperlink: { run: { color: accent, underline: { type: "single" } } },
    },
    characterStyles: [{ id: styleIds.credit, name: "Credit", run: { italics: true } }],
    paragraphStyles: [
      style(
        styleIds.byline,
        "Byline",
        { font: fonts.label, size: 19, color: soft },
        { spacing: { after: 30, line: 250, lineRule: "auto" } },
      ),
      style(
        styleIds.label,
        "Fact Label",
        { font: fonts.label, size: 17, color: soft },
        { spacing: { before: 24, after: 0, line: 250, lineRule: "auto" } },
      ),
      style(
        styleIds.value,
        "Fact Value",
        { font: fonts.label, size: 20, bold: true },
        { spacing: { after: 0, line: 250, lineRule: "auto" } },
      ),
      style(styleIds.quote, "Quote", { color: soft }, {}),
      style(
        styleIds.code,
        "Code",
        { font: fonts.code, size: 17 },
        { spacing: { after: 90, line: 250, lineRule: "auto" } },
      ),
      style(
        styleIds.picture,
        "Picture",
        {},
        { spacing: { before: 60, after: 40, line: 240, lineRule: "auto" }, keepNext: true },
      ),
      style(
        styleIds.nextPage,
        "Next Page",
        { font: fonts.label, size: 18, color: accent },
        { alignment: "right", spacing: { before: 120, after: 0 } },
      ),
      style("Header", "header", { font: fonts.label, size: 16, color: soft }, { spacing: { after: 0 } }),
      style(
        "Footer",
        "footer",
        { font: fonts.label, size: 16, color: soft },
        { alignment: "center", spacing: { after: 0 } },
      ),
    ],
  };
}

type ParagraphStyle = NonNullable<IStylesOptions["paragraphStyles"]>[number];

function style(
  id: string,
  name: string,
  run: ParagraphStyle["run"],
  paragraph: ParagraphStyle["paragraph"],
): ParagraphStyle {
  return { id, name, basedOn: "Normal", quickFormat: true, run, paragraph } as ParagraphStyle;
}
