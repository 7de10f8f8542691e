// The report's pictures as a PDF can hold them: PNG and JPEG, opened once each. A damaged one gives a warning instead.

import * as l10n from "@vscode/l10n";
import type { Document, Picture } from "pdfkit";
import type { ExportPicture } from "../document.ts";
import type { PictureFile, Pictures } from "../pictures.ts";
import { openPng } from "./png.ts";

/** A picture with its size on paper. */
export interface Image {
  readonly picture: Picture;
  /** In points, if it is not made smaller. */
  readonly width: number;
  readonly height: number;
}

/** Gives the image of a picture; undefined if it cannot be shown. */
export type Images = (picture: ExportPicture) => Image | undefined;

/** CSS pixels to points. */
const POINTS = 0.75;

export function openImages(document: Document, files: Pictures, warn: (message: string) => void): Images {
  const opened = new Map<string, Image | undefined>();
  const open = (source: string, name: string): Image | undefined => {
    const file = files.get(source);
    // What could not be read or is of another type was said by whoever gathered the pictures.
    if (file?.type !== "image/png" && file?.type !== "image/jpeg") return undefined;
    try {
      return onPaper(read(document, file, `P${opened.size}`));
    } catch {
      // The decoders throw errors and plain strings about the bytes; to a person they all mean the same.
      warn(l10n.t("The picture {0} is damaged or too large for a PDF: its words stand in its place.", name));
      return undefined;
    }
  };
  return ({ source, alt }) => {
    if (source === undefined) return undefined;
    if (!opened.has(source)) opened.set(source, open(source, nameOf(source, alt)));
    return opened.get(source);
  };
}

function nameOf(source: string, alt: string): string {
  return source.startsWith("data:") ? alt || l10n.t("Picture") : source;
}

function read(document: Document, { type, bytes }: PictureFile, label: string): Picture {
  if (type === "image/png") return openPng(bytes, label);
  const picture = document.openImage(bytes);
  const { width, height, bits, colorSpace } = picture;
  if (!(width > 0 && height > 0 && bits === 8 && colorSpace)) throw new Error("no JPEG that a PDF can hold");
  return picture;
}

function onPaper(picture: Picture): Image {
  const { width, height, orientation = 1 } = picture;
  const upright = orientation <= 4;
  return {
    picture,
    width: (upright ? width : height) * POINTS,
    height: (upright ? height : width) * POINTS,
  };
}
