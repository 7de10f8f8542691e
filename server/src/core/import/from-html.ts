// A page of HTML as Markdown: what it says, without what its program put there for itself. What it means for a report is not decided here.

import * as l10n from "@vscode/l10n";
import type { Root } from "hast";
import type { Handle } from "hast-util-to-mdast";
import type { Root as MdastRoot, Nodes, PhrasingContent } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { markNotes, noteElements } from "./html/notes.ts";
import { type PathOf, takePictures } from "./html/pictures.ts";
import { flattenTables } from "./html/tables.ts";
import { dropAnchors, tidy } from "./html/tidy.ts";
import { attribute } from "./html/tree.ts";
import { type ReadDocument, UnreadableDocument } from "./read-document.ts";

/** Deeper pages are accidents or attacks. */
const deepest = 200;
/** Longer ones, in UTF-16 units, are no reports of two pages, also with their pictures inside. */
const longest = 80_000_000;

/**
 * Reads a page. Nothing is fetched, no script runs.
 * @param pathOf the path of a picture that stands inside of the page, by its number from 1 and its file's ending
 * @throws UnreadableDocument where the page is too large or too deeply nested
 */
export function readHtml(html: string, pathOf: PathOf): ReadDocument {
  const cut: string[] = [];
  const tree = parseHtml(html);
  tidy(tree, (words) => cut.push(words));
  markNotes(tree);
  dropAnchors(tree);
  const { files, unsupported } = takePictures(tree, pathOf);
  flattenTables(tree);
  return { markdown: toMarkdown(tree), pictures: files, cut, unsupported };
}

/** A stretch of HTML as Markdown. Pictures inside of it stay where they are. @throws UnreadableDocument */
export function htmlToMarkdown(html: string): string {
  const tree = parseHtml(html);
  tidy(tree, () => {});
  dropAnchors(tree);
  flattenTables(tree);
  return toMarkdown(tree);
}

/** The tree of a page or a stretch of one. @throws UnreadableDocument where it is too large or too deeply nested */
export function parseHtml(html: string): Root {
  if (html.length > longest) throw new UnreadableDocument(l10n.t("This page is too large to be a report."));
  if (depthOf(html) > deepest) throw new UnreadableDocument(l10n.t("This page is too deeply nested to be read."));
  return unified().use(rehypeParse, { fragment: true }).parse(html) as Root;
}

function toMarkdown(tree: Root): string {
  const printer = unified()
    .use(rehypeRemark, {
      handlers: {
        sub: inTags("sub"),
        sup: inTags("sup"),
        [noteElements.cited]: (_state, node) => ({
          type: "footnoteReference",
          identifier: attribute(node, "name"),
          label: attribute(node, "name"),
        }),
        [noteElements.note]: (state, node) => ({
          type: "footnoteDefinition",
          identifier: attribute(node, "name"),
          label: attribute(node, "name"),
          children: state.toFlow(state.all(node)),
        }),
      },
    })
    .use(remarkGfm, { tablePipeAlign: false })
    .use(remarkStringify, {
      bullet: "-",
      emphasis: "*",
      strong: "*",
      rule: "-",
      listItemIndent: "one",
      resourceLink: true,
    });
  const markdown = printer.runSync(tree) as unknown as MdastRoot;
  tighten(markdown);
  return printer.stringify(markdown as never) as string;
}

/** An item of one paragraph stands close to the next one, also with a list inside of it. */
function tighten(node: Nodes): void {
  if (!("children" in node)) return;
  for (const child of node.children) tighten(child);
  if (node.type === "listItem" && node.children.slice(1).every(({ type }) => type === "list")) node.spread = false;
  if (node.type === "list") node.spread = node.children.some(({ spread }) => spread);
}

/** What Markdown has no sign for stays in HTML's tags, as people write it in Markdown too. */
function inTags(name: string): Handle {
  return (state, node) => {
    const children = state.all(node) as PhrasingContent[];
    return [{ type: "html", value: `<${name}>` }, ...children, { type: "html", value: `</${name}>` }];
  };
}

/** Tags, but for those of elements that nobody has to close. */
const nesting =
  /<(\/?)(?!(?:p|li|t[dhr]|d[td]|br|hr|img|input|meta|link|col|wbr|area|base|embed|source|option|thead|tbody|tfoot|html|head|body)\b)[a-z]/gi;

/** So far is looked for the end of a tag. */
const longestTag = 400;

/** How deep elements are nested that have to be closed. */
function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const found of html.matchAll(nesting)) {
    const tag = html.slice(found.index, found.index + longestTag);
    if (tag[tag.indexOf(">") - 1] === "/") continue;
    depth = Math.max(0, depth + (found[1] === "/" ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most;
}
