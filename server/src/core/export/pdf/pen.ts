// Writes on the pages of a PDF: text, rules, boxes, links, each in its place in the tags that a screen reader follows.
// Knows nothing of layout.

import PDFDocument, { type Document, type Element, type Picture } from "pdfkit";
import type { Type } from "./design.ts";
import type { Faces } from "./faces.ts";

/** How a part of a line is set. */
export interface Style {
  readonly type: Type;
  readonly oblique: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** How far above the baseline, in points. */
  readonly rise: number;
  /** The address that it leads to. */
  readonly link: string | undefined;
  /** The named place in the document that it leads to. */
  readonly destination: string | undefined;
}

export interface Pen {
  readonly document: Document;
  /** Width in points. */
  measure(text: string, style: Style): number;
  /** Writes text that begins at a point of the baseline; its tag is the caller's. */
  write(text: string, style: Style, x: number, baseline: number): void;
  /** Text in a tag: its content belongs to the element. */
  tagged(element: Element, tag: string, draw: () => void): void;
  /** What means nothing to someone who does not see the page. */
  decoration(draw: () => void): void;
}

const SLANT = 11;

/** What is written at once if blanks are added between letters: PDFKit would add them before marks too. */
function spacedOut(text: string): string[] {
  if (!/\p{M}/u.test(text)) return [text];
  return [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);
}

export function plain(type: Type): Style {
  return { type, oblique: false, underline: false, strike: false, rise: 0, link: undefined, destination: undefined };
}

export function openPen(document: Document, faces: Faces): Pen {
  const options = (text: string, { type, oblique }: Style) => ({
    lineBreak: false as const,
    baseline: "alphabetic" as const,
    characterSpacing: /\p{M}/u.test(text) ? 0 : type.spacing,
    oblique: oblique ? SLANT : (false as const),
  });
  const each = (text: string, style: Style, use: (spelled: string, width: number) => void): void => {
    const { face, size, spacing } = style.type;
    for (const { font, text: spelled } of faces.spell(text, face)) {
      document.font(faces.fonts[font], font, size);
      for (const letters of spacing === 0 ? [spelled] : spacedOut(spelled))
        use(letters, document.widthOfString(letters, options(letters, style)) + spacing);
    }
  };
  const pen: Pen = {
    document,
    measure(text, style) {
      let width = 0;
      each(text, style, (_, more) => {
        width += more;
      });
      return width;
    },
    write(text, style, x, baseline) {
      const { type, rise } = style;
      let end = x;
      document.fillColor(type.color);
      each(text, style, (spelled, width) => {
        document.text(spelled, end, baseline - rise, options(spelled, style));
        end += width;
      });
      const thickness = type.size / 18;
      if (style.underline) document.rect(x, baseline + type.size * 0.14, end - x, thickness).fill(type.color);
      if (style.strike) document.rect(x, baseline - type.size * 0.24, end - x, thickness).fill(type.color);
    },
    tagged(element, tag, draw) {
      const content = document.markStructureContent(tag);
      draw();
      document.endMarkedContent();
      element.add(content);
    },
    decoration(draw) {
      document.markContent("Artifact", { type: "Layout" });
      draw();
      document.endMarkedContent();
    },
  };
  return pen;
}

/** A horizontal rule whose upper edge is at `y`. */
export function rule(pen: Pen, x: number, y: number, width: number, thickness: number, color: string): void {
  pen.decoration(() => pen.document.rect(x, y, width, thickness).fill(color));
}

/** A child of an element, in the order of reading. */
export function child(
  pen: Pen,
  parent: Element,
  tag: string,
  options: Parameters<Document["struct"]>[1] = {},
): Element {
  const element = pen.document.struct(tag, options);
  parent.add(element);
  return element;
}

export function picture(pen: Pen, image: Picture, box: { x: number; y: number; width: number; height: number }): void {
  pen.document.image(image, box.x, box.y, { width: box.width, height: box.height });
}

/** PDFKit's document, but for what it writes as XML: there it would leave `&` and `<` as they are. */
export class SafeDocument extends PDFDocument {
  override _addInfo(): void {
    const { info } = this;
    const escaped = Object.entries(info).map(([key, value]) => [
      key,
      typeof value === "string" ? value.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`) : value,
    ]);
    this.info = Object.fromEntries(escaped);
    super._addInfo();
    this.info = info;
  }
}
