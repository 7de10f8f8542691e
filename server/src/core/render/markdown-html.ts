// From a block's syntax tree to safe HTML, and to the runs of text in it that lead back to the source. Knows no report.

import type { Element, Nodes as HastNodes, Root as HastRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Nodes, Root } from "mdast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { VFile } from "vfile";
import type { Span } from "../span.ts";
import { noteHandlers } from "./notes.ts";
import { safeSchema } from "./safe-schema.ts";
import { rehypePrepare } from "./safe-tree.ts";

/** A run of text as a reader sees it. */
export interface Run {
  /** Where it starts among the visible text of its element, in UTF-16 units. */
  readonly at: number;
  readonly text: string;
  /** Where it stands in the block's source; undefined for text that the source does not hold. */
  readonly source: Span | undefined;
}

/** A piece of safe HTML whose visible text is `runs`, joined. */
export interface SafeHtml {
  readonly html: string;
  readonly runs: readonly Run[];
}

/** More raw tags than this in a block are shown as their words: an HTML parser's repairs are not linear in them. */
const mostTags = 200;

const plainProcessor = unified()
  .use(remarkRehype, { handlers: noteHandlers })
  .use(rehypePrepare)
  .use(rehypeSanitize, safeSchema)
  .freeze();
const rawProcessor = unified()
  .use(remarkRehype, { allowDangerousHtml: true, handlers: noteHandlers })
  .use(rehypeRaw)
  .use(rehypePrepare)
  .use(rehypeSanitize, safeSchema)
  .freeze();

/** The safe tree of a parsed text. Total; leaves the syntax tree as it is. */
export function safeTree(tree: Root, source: string): HastRoot {
  const words = wordsAlone(tree);
  if (words) return words;
  const tags = countTags(tree);
  if (tags === 0) return plainProcessor.runSync(tree) as HastRoot;
  if (tags > mostTags) return plainProcessor.runSync(tagsToWords(tree) as Root) as HastRoot;
  return rawProcessor.runSync(tree, new VFile(source)) as HastRoot;
}

/** Blanks that the processors take from the lines of a text. */
const blankAtEdge = /^[ \t]|[ \t](?=[\r\n]|$)|[\r\n][ \t]/;

/** The tree of a paragraph that is words and nothing else, as most are: what the processors would make of it, many times sooner. */
function wordsAlone({ children: [only, ...others] }: Root): HastRoot | undefined {
  if (only?.type !== "paragraph" || others.length > 0) return undefined;
  const [text, ...more] = only.children;
  if (text?.type !== "text" || more.length > 0 || blankAtEdge.test(text.value)) return undefined;
  const words = { type: "text" as const, value: text.value, ...(text.position && { position: text.position }) };
  return { type: "root", children: [{ type: "element", tagName: "p", properties: {}, children: [words] }] };
}

/**
 * The HTML of a safe tree, with its runs.
 * @param options.unwrap takes the element itself away and leaves what is in it; options.by shifts the runs' source.
 */
export function safeHtml(tree: HastRoot | Element, { unwrap = false, by = 0 } = {}): SafeHtml {
  const runs: Run[] = [];
  let at = 0;
  const visit = (node: HastNodes): void => {
    if (node.type === "text") {
      // A page's parser makes one character of a line break, however it is written.
      node.value = node.value.replace(/\r\n?/g, "\n");
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      const source = start === undefined || end === undefined ? undefined : { start: start + by, end: end + by };
      if (node.value !== "") runs.push({ at, text: node.value, source });
      at += node.value.length;
    } else if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return { html: toHtml(unwrap ? { type: "root", children: tree.children as HastRoot["children"] } : tree), runs };
}

function countTags(node: Nodes): number {
  if (node.type === "html") return node.value.split("<").length - 1;
  return "children" in node ? (node.children as Nodes[]).reduce((sum, child) => sum + countTags(child), 0) : 0;
}

function tagsToWords(node: Nodes): Nodes {
  if (node.type === "html") return { ...node, type: "text", value: node.value.replace(/<[^<>]*>/g, "") } as Nodes;
  if (!("children" in node)) return node;
  return { ...node, children: (node.children as Nodes[]).map(tagsToWords) } as Nodes;
}
