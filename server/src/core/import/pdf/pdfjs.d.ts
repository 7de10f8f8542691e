// What is used of pdf.js’s own parts, as a bundle gets them (scripts/pdf-reader.mjs).

declare module "*.pdfjs" {
  export class Stream {
    constructor(bytes: Uint8Array);
  }
  export class DecodeStream {
    ensureBuffer(size: number): Uint8Array;
  }
  export class FlateStream extends DecodeStream {
    get isAsync(): boolean;
  }
  export class Ref {
    readonly num: number;
  }
  export class Dict {
    get(key: string): unknown;
    getArray(key: string): unknown;
    getKeys(): Iterable<string>;
  }
  export class PasswordException extends Error {}
  export class XRefParseException extends Error {}
  export class XRefEntryException extends Error {}

  export function setVerbosityLevel(level: 0): void;

  /** Who asks for parts of a document and may have to wait for them. */
  export interface Manager {
    readonly docId: string;
    readonly docBaseUrl: null;
    readonly password: undefined;
    readonly enableXfa: false;
    readonly evaluatorOptions: Readonly<Record<string, unknown>>;
    ensure(of: object, name: string, given?: readonly unknown[]): Promise<unknown>;
    ensureDoc(name: string, given?: readonly unknown[]): Promise<unknown>;
    ensureXRef(name: string, given?: readonly unknown[]): Promise<unknown>;
    ensureCatalog(name: string, given?: readonly unknown[]): Promise<unknown>;
  }

  export interface TextItem {
    readonly str?: string;
    readonly transform?: readonly number[];
    readonly width?: number;
    readonly height?: number;
  }

  export interface Page {
    readonly view: readonly number[];
    readonly pageDict: Dict;
    readonly resources: Dict;
    extractTextContent(how: {
      readonly handler: { send(): void; sendWithPromise(): Promise<never> };
      readonly task: { readonly name: string; ensureNotTerminated(): void };
      readonly includeMarkedContent: boolean;
      readonly disableNormalization: boolean;
      readonly sink: {
        readonly desiredSize: number;
        readonly ready: Promise<void>;
        enqueue(found: { readonly items: readonly TextItem[] }): void;
      };
    }): Promise<void>;
  }

  export class PDFDocument {
    constructor(manager: Manager, stream: Stream);
    readonly xref: object;
    readonly catalog: object;
    readonly numPages: number;
    checkHeader(): void;
    parseStartXRef(): void;
    parse(recovery: boolean): void;
    checkFirstPage(recovery: boolean): Promise<void>;
    checkLastPage(recovery: boolean): Promise<void>;
    getPage(index: number): Promise<Page>;
  }
}
