// Markdown and plain text: it is taken as it stands, but for the pictures that a converter wrote into it.

import { unescapeMarkdown } from "../syntax/fold.ts";
import { createPictureTaker, type PathOf } from "./html/pictures.ts";
import type { ReadDocument } from "./read-document.ts";

/** The address of a picture that stands inside of the text, in Markdown and in a tag. */
const inside = /(?<=\]\(<?|\bsrc=["'])data:[^\s)>"']+/g;

/** Reads a text; a picture inside of it becomes a file. */
export function readText(text: string, pathOf: PathOf): ReadDocument {
  const taker = createPictureTaker(pathOf);
  const markdown = text.replace(inside, (source) => {
    // Mammoth puts a backslash before every sign that could mean something, here too.
    const taken = taker.take(unescapeMarkdown(source));
    return typeof taken === "object" ? taken.path : source;
  });
  return { markdown, pictures: taker.files, cut: [], unsupported: taker.unsupported };
}
