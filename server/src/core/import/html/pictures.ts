// Pictures that stand inside of a document: their bytes are taken out, and the text names a file for each.

import type { Root } from "hast";
import { fromBase64 } from "../../values/base64.ts";
import { attribute, element, rewrite, textNode } from "./tree.ts";

/** A picture as a file that is still to be written. */
export interface PictureFile {
  /** Relative to the report, with "/". */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Kinds of picture that Markdown shows, and how their files end. */
const endings: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/jpg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/svg+xml": "svg",
  "image/bmp": "bmp",
};

/** A kind's name as people know it: “emf” for “image/x-emf”. */
function kindOf(type: string): string {
  return type.replace(/^image\/(?:x-)?/, "");
}

export interface PicturesFound {
  readonly files: readonly PictureFile[];
  /** Kinds of pictures that no program shows beside a text, as “emf”. */
  readonly unsupported: readonly string[];
}

/** The path of a picture, by its number from 1 and its file's ending. */
export type PathOf = (number: number, ending: string) => string;

/** Takes pictures out one by one; what is there twice becomes one file. */
export interface PictureTaker extends PicturesFound {
  /** The file that a `data:` address becomes, unless its kind is unsupported; undefined for another address. */
  take(source: string): { readonly path: string } | "unsupported" | undefined;
}

export function createPictureTaker(pathOf: PathOf): PictureTaker {
  const files: PictureFile[] = [];
  const unsupported: string[] = [];
  const known = new Map<string, string>();
  return {
    files,
    unsupported,
    take(source) {
      const data = /^data:([\w.+/-]+)(?:;[\w=-]+)*;base64,([A-Za-z\d+/=]+)$/.exec(source);
      if (!data) return undefined;
      const [, type = "", content = ""] = data;
      const ending = endings[type.toLowerCase()];
      if (ending === undefined) {
        unsupported.push(kindOf(type));
        return "unsupported";
      }
      const path = known.get(content) ?? pathOf(known.size + 1, ending);
      if (!known.has(content)) files.push({ path, bytes: fromBase64(content) });
      known.set(content, path);
      return { path };
    },
  };
}

/** Takes the pictures out of a page. */
export function takePictures(tree: Root, pathOf: PathOf): PicturesFound {
  const taker = createPictureTaker(pathOf);
  rewrite(tree, (node) => {
    if (node.tagName !== "img") return [node];
    const source = attribute(node, "src").replace(/\s+/g, "");
    const alt = attribute(node, "alt").replace(/\s+/g, " ").trim();
    const taken = taker.take(source);
    if (taken === "unsupported") return alt === "" ? [] : [textNode(alt)];
    if (taken) return [element("img", [], { src: taken.path, alt })];
    return source === "" ? [textNode(alt)] : [element("img", [], { src: attribute(node, "src"), alt })];
  });
  return taker;
}
