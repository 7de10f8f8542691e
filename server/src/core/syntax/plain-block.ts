// Blocks that hold no markup at all, as most prose does, or a single link as the form asks for: a paragraph whose text is what
// stands there. The parser would say the same.

import type { Link, PhrasingContent, Root, Text } from "mdast";

/** How each line of a plain paragraph starts: nothing that could open a list, a heading, a quote or a table. */
const plainStart = /^(?!\d{1,9}[.)])[\p{L}\p{N}"'“”‘’«»„(¿¡€£$%–—…]/u;

/** The same for most lines, without the alphabets that are slow to set up. */
const usualStart = /^[A-Za-z"'(“‘]/;

/** Anything that Markdown, its GFM extensions or HTML could give a meaning, and blanks that lines do not keep. */
const meaningful = /[\\`*_[\]<>&|~@^\t\r\u0000-\u0008\u000b-\u001f]|:\/\/|www\.| \n| $|\n /i;

/** Whether a block is one paragraph of text without any markup. */
export function isPlainParagraph(text: string): boolean {
  if (meaningful.test(text)) return false;
  for (let at = 0; at >= 0; at = text.indexOf("\n", at) + 1 || -1) if (!startsPlainly(text, at)) return false;
  return true;
}

function startsPlainly(text: string, at: number): boolean {
  const start = text.slice(at, at + 12);
  return usualStart.test(start) || plainStart.test(start);
}

/** The tree of a text that is read as one paragraph. */
export function paragraphTree(text: string): Root {
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  const position = {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: lines.length, column: last.length + 1, offset: text.length },
  };
  return {
    type: "root",
    children: [{ type: "paragraph", children: [{ type: "text", value: text, position }], position }],
    position,
  };
}

/** A line that is one link without any other markup, with plain text behind it at the most. */
const linkLine =
  /^\[([^\\`*_[\]<>&|~@!:\s](?:[^\\`*_[\]<>&|~@!:\r\n\t]*[^\\`*_[\]<>&|~@!:\s])?)\]\(([\w:/.#?=%+,;-]*)\)( [^\\`*_[\]<>&|~@!:()\s][^\\`*_[\]<>&|~@!:()\r\n\t]*)?$/;

/** The tree of a line that is one plain link; undefined for any other text. */
export function linkLineTree(text: string): Root | undefined {
  const found = linkLine.exec(text);
  if (!found || / $|www\./i.test(text)) return undefined;
  const [, label = "", url = "", rest = ""] = found;
  const end = text.length - rest.length;
  const link: Link = { type: "link", title: null, url, children: [textNode(label, 1)], position: place(0, end) };
  const children: PhrasingContent[] = rest === "" ? [link] : [link, textNode(rest, end)];
  const position = place(0, text.length);
  return { type: "root", children: [{ type: "paragraph", children, position }], position };
}

function textNode(value: string, start: number): Text {
  return { type: "text", value, position: place(start, start + value.length) };
}

/** A place on the first line. */
function place(start: number, end: number) {
  return { start: { line: 1, column: start + 1, offset: start }, end: { line: 1, column: end + 1, offset: end } };
}
