// The text and pictures of a section for the export document: trees of safe HTML, and figures with their captions.

import type { Element, ElementContent, Root } from "hast";
import type { Block } from "../block.ts";
import { blockTree } from "../render/block-html.ts";
import { shownBlocks } from "../render/shown-blocks.ts";
import { clean } from "../syntax/fold.ts";
import type { Format } from "../template/format.ts";
import { creditStart } from "../values/credit.ts";
import type { ExportBlock, ExportPicture } from "./document.ts";
import { raiseNotes } from "./raise-notes.ts";
import { pictureOf } from "./runs.ts";

/**
 * What blocks show, in order; nothing for a comment.
 * @param pictures in a section for pictures every paragraph is a caption, with or without its picture
 */
export function exportBlocks(format: Format, blocks: readonly Block[], pictures: boolean): ExportBlock[] {
  return shownBlocks(format, blocks, pictures).flatMap((shown): ExportBlock[] => {
    if (shown.kind === "figure") return figure(format, shown.picture, shown.caption);
    const { kind, block } = shown;
    if (kind === "next-page") return [{ kind, text: clean(block.facts.plain) }];
    const tree = raiseNotes(blockTree(block));
    return shows(tree) ? [{ kind, tree }] : [];
  });
}

function figure(format: Format, picture: Block | undefined, caption: Block | undefined): ExportBlock[] {
  const trees = [picture, caption].map((block) => (block ? raiseNotes(blockTree(block)) : undefined));
  const pictures = trees.flatMap((tree) => (tree ? takePictures(tree) : []));
  const text = trees.filter((tree) => tree !== undefined).filter(shows);
  const [only] = text;
  if (pictures.length === 0 && !only) return [];
  const words: Root | undefined = only && { type: "root", children: text.flatMap(({ children }) => children) };
  if (words) markCredit(format, words);
  return [{ kind: "figure", pictures, caption: words }];
}

/** Takes the pictures out of a tree and gives them. */
function takePictures(parent: Root | Element): ExportPicture[] {
  const taken: ExportPicture[] = [];
  parent.children = (parent.children as ElementContent[]).filter((child) => {
    if (child.type !== "element") return true;
    const picture = pictureOf(child);
    if (picture) taken.push(picture);
    else taken.push(...takePictures(child));
    return !picture;
  }) as Element["children"];
  return taken;
}

/** Whether a reader sees anything of a tree. */
function shows(node: Root | Root["children"][number]): boolean {
  if (node.type === "text") return node.value.trim() !== "";
  if (node.type === "element" && pictureOf(node)) return true;
  return "children" in node && (node.children as ElementContent[]).some(shows);
}

/** Puts the credit at the end of a caption's first paragraph into an element of its own. */
function markCredit(format: Format, caption: Root): void {
  const paragraph = caption.children.find((child) => child.type === "element" && shows(child)) as Element | undefined;
  if (!paragraph) return;
  const words = paragraph.children.map(textIn);
  const start = creditStart(format, words.join(""));
  if (start < 0) return;
  let before = 0;
  const index = words.findIndex((text) => {
    before += text.length;
    return before > start;
  });
  const holder = paragraph.children[index] as ElementContent;
  const at = start - (before - (words[index] as string).length);
  const split: ElementContent[] =
    holder.type === "text" && at > 0
      ? [
          { type: "text", value: holder.value.slice(0, at) },
          { type: "text", value: holder.value.slice(at) },
        ]
      : [holder];
  const credit = [...split.slice(-1), ...paragraph.children.slice(index + 1)];
  paragraph.children = [
    ...paragraph.children.slice(0, index),
    ...split.slice(0, -1),
    { type: "element", tagName: "span", properties: { className: ["credit"] }, children: credit },
  ];
}

function textIn(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textIn).join("") : "";
}
