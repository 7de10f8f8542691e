// Gathers the pictures of a document through a host's file system: what each is, how large, and which cannot be shown.

import * as l10n from "@vscode/l10n";
import type { Root, RootContent } from "hast";
import { imageSize } from "image-size";
import type { ExportDocument, ExportPicture } from "../core/export/document.ts";
import type { PictureFile, Pictures } from "../core/export/pictures.ts";
import { pictureOf } from "../core/export/runs.ts";
import { fromBase64 } from "../core/values/base64.ts";

/** The bytes of a picture by its path as the report writes it; undefined where there is none that may be shown. */
export type ReadPicture = (path: string) => Promise<Uint8Array | undefined>;

export interface Gathered {
  readonly pictures: Pictures;
  /** What could not be gathered, in words. */
  readonly warnings: readonly string[];
}

/** What `image-size` calls the types that a file of ours can hold. */
const types: Readonly<Record<string, PictureFile["type"]>> = {
  png: "image/png",
  jpg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  webp: "image/webp",
  avif: "image/avif",
  svg: "image/svg+xml",
};

/** Reads every picture of a document once. Never rejects for a picture. */
export async function gatherPictures(document: ExportDocument, read: ReadPicture): Promise<Gathered> {
  const pictures = new Map<string, PictureFile>();
  const warnings: string[] = [];
  const seen = new Set<string>();
  for (const { source, alt } of picturesIn(document)) {
    if (source === undefined) {
      warnings.push(l10n.t("The picture “{0}” is no file beside the report: its words stand in its place.", alt));
      continue;
    }
    if (seen.has(source)) continue;
    seen.add(source);
    const embedded = /^data:[^,]*,/.exec(source)?.[0];
    const name = embedded === undefined ? source : l10n.t("embedded in the text");
    const bytes = embedded === undefined ? await read(source) : fromBase64(source.slice(embedded.length));
    const file = bytes && pictureFile(bytes);
    if (file) pictures.set(source, file);
    else if (bytes) warnings.push(l10n.t("The picture {0} cannot be read: its words stand in its place.", name));
    else
      warnings.push(
        l10n.t("The picture {0} was not found in the report's folder: its words stand in its place.", name),
      );
  }
  return { pictures, warnings };
}

/** What a picture's bytes are; undefined where they are no picture that a file of ours can hold. */
function pictureFile(bytes: Uint8Array): PictureFile | undefined {
  try {
    const { width, height, type = "" } = imageSize(bytes);
    const known = types[type];
    return known && width >= 1 && height >= 1 ? { bytes, type: known, width, height } : undefined;
  } catch {
    // No picture, or a broken one.
    return undefined;
  }
}

/** Every picture of a document, in reading order. */
function picturesIn({ pages }: ExportDocument): ExportPicture[] {
  const inRuns = pages
    .flatMap(({ sections }) => sections)
    .flatMap(({ heading, masthead, fields, content }) => [
      ...[heading, masthead?.headline ?? [], ...fields.map(({ value }) => value)].flatMap((runs) =>
        runs.flatMap((run) => (run.kind === "picture" ? [run.picture] : [])),
      ),
      ...content.flatMap((block) => {
        if (block.kind === "text") return picturesBelow(block.tree);
        return block.kind === "figure" ? block.pictures : [];
      }),
    ]);
  return inRuns;
}

function picturesBelow(node: Root | RootContent): ExportPicture[] {
  const picture = node.type === "element" ? pictureOf(node) : undefined;
  if (picture) return [picture];
  return "children" in node ? (node.children as RootContent[]).flatMap(picturesBelow) : [];
}
