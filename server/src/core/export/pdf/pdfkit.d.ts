// What the PDF writer uses of PDFKit, fontkit and linebreak: their own types are missing or would bring Node's into the core.

declare module "fontkit" {
  /** A font that can measure and shape text, and be made smaller. */
  export interface Font {
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): unknown;
    layout(text: string, features?: readonly string[]): unknown;
  }

  export function create(bytes: Uint8Array): Font;
}

declare module "linebreak" {
  interface Opportunity {
    /** Offset after which the line may end. */
    readonly position: number;
    readonly required: boolean;
  }

  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): Opportunity | null;
  }
}

declare module "pdfkit" {
  import type { Font } from "fontkit";

  /** An object of the file under construction. */
  export interface Reference {
    readonly data: Record<string, unknown>;
    end(bytes?: Uint8Array): void;
  }

  export interface Content {
    readonly refs: readonly unknown[];
  }

  export interface Element {
    add(child: Element | Content): Element;
    end(): void;
  }

  export interface ElementOptions {
    readonly alt?: string;
    readonly lang?: string;
    readonly scope?: "Row" | "Column";
    readonly bbox?: readonly [number, number, number, number];
    readonly placement?: "Block" | "Inline";
  }

  export interface Picture {
    /** In pixels as they are stored. */
    readonly width: number;
    readonly height: number;
    readonly label: string;
    /** Of EXIF, from 1; above 4 the picture lies on its side. */
    readonly orientation?: number;
    /** Of a JPEG: bits of a colour, and the name of what the colours are. */
    readonly bits?: number;
    readonly colorSpace?: string;
    obj: Reference | null;
    embed(document: Document): void;
  }

  export interface Outline {
    addItem(title: string, options: { top: number; left: number; expanded?: boolean }): Outline;
  }

  export interface TextOptions {
    readonly lineBreak: false;
    readonly baseline: "alphabetic";
    readonly characterSpacing: number;
    readonly oblique: number | false;
  }

  type Info = Record<"Title" | "Author" | "Subject" | "Keywords" | "Creator" | "Producer", string> & {
    CreationDate: Date;
    ModDate: Date;
  };

  export interface DocumentOptions {
    readonly size: "A4";
    readonly margin: number;
    readonly pdfVersion: "1.7";
    readonly lang?: string;
    readonly tagged: boolean;
    readonly displayTitle: boolean;
    readonly bufferPages: boolean;
    readonly autoFirstPage: boolean;
    readonly font: null;
    readonly info: Partial<Info>;
  }

  export class Document {
    constructor(options: DocumentOptions);
    info: Partial<Info>;
    readonly page: { readonly width: number; readonly height: number };
    readonly outline: Outline;
    /** Not public: writes what it knows of the document as XML. */
    _addInfo(): void;
    addPage(): this;
    switchToPage(page: number): unknown;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    end(): void;
    ref(data: object): Reference;
    font(font: Font, family: string, size: number): this;
    widthOfString(text: string, options?: Partial<TextOptions>): number;
    text(text: string, x: number, y: number, options: TextOptions): this;
    fillColor(color: string): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    fill(color: string): this;
    openImage(bytes: Uint8Array): Picture;
    image(picture: Picture, x: number, y: number, options: { width: number; height: number }): this;
    link(x: number, y: number, width: number, height: number, address: string, options: LinkOptions): this;
    goTo(x: number, y: number, width: number, height: number, name: string, options: LinkOptions): this;
    addNamedDestination(name: string, kind: "XYZ", left: number | null, top: number, zoom: null): void;
    struct(type: string, options?: ElementOptions): Element;
    addStructure(element: Element): this;
    markStructureContent(tag: string): Content;
    markContent(tag: "Artifact", options: { type: "Pagination" | "Layout" }): this;
    endMarkedContent(): this;
  }

  export interface LinkOptions {
    readonly structParent: Element;
    // biome-ignore lint/complexity/noBannedTypes: PDFKit tells strings from names by their being objects.
    readonly Contents: String;
  }

  export default Document;
}

declare module "pdfkit/output" {
  import type { Document } from "pdfkit";

  export function toBytes(document: Document): Promise<Uint8Array>;
}
