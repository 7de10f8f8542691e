// What every reader of a document gives: its text as Markdown, and what came with it. Types, and the error of all readers.

import type { PictureFile } from "./html/pictures.ts";

export interface ReadDocument {
  /** As the document's program means it: styles as headings, nothing of the report's form decided yet. */
  readonly markdown: string;
  readonly pictures: readonly PictureFile[];
  /** Headers and footers that were left out. */
  readonly cut: readonly string[];
  /** Kinds of pictures that could not be taken out, as “emf”. */
  readonly unsupported: readonly string[];
}

/** Why a document cannot be read, as a sentence for the person who gave it. */
export class UnreadableDocument extends Error {}
