// Opens a PDF with the parts of pdf.js that read: no page is drawn, no script runs, nothing is fetched. What is on its pages is read elsewhere.

import {
  DecodeStream,
  FlateStream,
  type Manager,
  type Page,
  PDFDocument,
  Stream,
  setVerbosityLevel,
  type TextItem,
  XRefEntryException,
  XRefParseException,
} from "./reader.pdfjs";

/** What one stream of a document may unpack to, in bytes: more is no text of a page. */
const mostUnpacked = 64 * 1024 * 1024;

/** Why a document is not read on. */
export class TooMuch extends Error {}

const options = {
  canvasMaxAreaInBytes: -1,
  cMapUrl: null,
  disableFontFace: true,
  fontExtraProperties: false,
  ignoreErrors: true,
  isEvalSupported: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  maxImageSize: -1,
  standardFontDataUrl: null,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
};

/** Opens a document. @throws PasswordException, TooMuch and others of pdf.js */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  setVerbosityLevel(0);
  limitStreams();
  try {
    return await load(bytes, false);
  } catch (error) {
    if (!(error instanceof XRefParseException)) throw error;
    return load(bytes, true);
  }
}

/** @param recovery looks for a document's parts one by one, as its table of them is damaged */
async function load(bytes: Uint8Array, recovery: boolean): Promise<PDFDocument> {
  const ensure = async (of: object, name: string, given: readonly unknown[] = []): Promise<unknown> => {
    const value = (of as Record<string, unknown>)[name];
    return typeof value === "function" ? value.apply(of, given) : value;
  };
  const manager: Manager = {
    docId: "report",
    docBaseUrl: null,
    password: undefined,
    enableXfa: false,
    evaluatorOptions: options,
    ensure,
    ensureDoc: (name, given) => ensure(document, name, given),
    ensureXRef: (name, given) => ensure(document.xref, name, given),
    ensureCatalog: (name, given) => ensure(document.catalog, name, given),
  };
  const document: PDFDocument = new PDFDocument(manager, new Stream(bytes));
  document.checkHeader();
  document.parseStartXRef();
  document.parse(recovery);
  try {
    await document.checkFirstPage(recovery);
    await document.checkLastPage(recovery);
  } catch (error) {
    if (recovery || !(error instanceof XRefEntryException)) throw error;
    throw new XRefParseException();
  }
  return document;
}

/** The pieces of text on a page, in the order in which they are painted. @throws TooMuch where there are more than `most` */
export async function textOf(page: Page, most: number): Promise<TextItem[]> {
  const items: TextItem[] = [];
  await page.extractTextContent({
    // Asked for fonts and tables that lie outside of the document.
    handler: { send() {}, sendWithPromise: () => Promise.reject(new Error("Nothing is fetched")) },
    task: {
      name: "text",
      ensureNotTerminated() {
        if (items.length > most) throw new TooMuch();
      },
    },
    includeMarkedContent: false,
    disableNormalization: false,
    sink: {
      desiredSize: Number.POSITIVE_INFINITY,
      ready: Promise.resolve(),
      enqueue(found) {
        items.push(...found.items);
      },
    },
  });
  if (items.length > most) throw new TooMuch();
  return items;
}

const limited = new WeakSet<object>();

/** A few bytes can unpack to more than there is memory: streams are unpacked by pdf.js itself, and only so far. */
function limitStreams(): void {
  if (limited.has(DecodeStream)) return;
  limited.add(DecodeStream);
  const { ensureBuffer } = DecodeStream.prototype;
  DecodeStream.prototype.ensureBuffer = function (size) {
    if (size > mostUnpacked) throw new TooMuch();
    return ensureBuffer.call(this, size);
  };
  Object.defineProperty(FlateStream.prototype, "isAsync", { get: () => false });
}
