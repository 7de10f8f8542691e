// The pictures of a report as bytes, as far as they could be read. Types only: who reads them is the host's to say.

import type { ExportDocument } from "./document.ts";

/** A picture that can be put into a file. */
export interface PictureFile {
  readonly bytes: Uint8Array;
  readonly type: "image/png" | "image/jpeg" | "image/gif" | "image/bmp" | "image/webp" | "image/avif" | "image/svg+xml";
  /** Size in CSS pixels, at least 1. */
  readonly width: number;
  readonly height: number;
}

/** Pictures by their source in the document (`ExportPicture.source`); one that is missing could not be read. */
export type Pictures = ReadonlyMap<string, PictureFile>;

/** Writes a document as the bytes of a file. Rejects only for a defect; what cannot be shown is left out or said in words. */
export type WriteExport = (document: ExportDocument, pictures: Pictures) => Promise<Uint8Array>;
