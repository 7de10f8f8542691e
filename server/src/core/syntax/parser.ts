// The Markdown parser, and nothing else. Most reports are read without it: it is loaded with the first block that needs it
// (scripts/server-parts.mjs), so all that it gives is functions.

import type { Root } from "mdast";
import { decodeString } from "micromark-util-decode-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** Told to be without effects, so that bundles that only fold names leave it out. */
const parser = /* @__PURE__ */ makeParser();

function makeParser() {
  return unified().use(remarkParse).use(remarkGfm).freeze();
}

/** The syntax tree of a text: CommonMark with GitHub's extensions. Total. */
export function parseTree(text: string): Root {
  return parser.parse(text) as Root;
}

/** Undoes backslash escapes and character references (CommonMark 2.4 and 2.5). */
export function decode(text: string): string {
  return decodeString(text);
}
