// Offers for pictures: paths of the files beside the report, a picture with its caption, and the credit behind a caption.

import * as l10n from "@vscode/l10n";
import { type Piece, plainText, snippetText } from "../../snippet.ts";
import { fold } from "../../syntax/fold.ts";
import { placeholder } from "../../template/format.ts";
import { encodePath, isPictureFile } from "../../values/file-path.ts";
import { type CompletionOffer, sortKey } from "./offer.ts";
import { isEmptyLine, type Place } from "./place.ts";

/** How far back from the caret a picture's text and address are looked for, in UTF-16 units. */
const longestPicture = 1_000;

/** Picture files, where the caret is in the address of a Markdown image; undefined anywhere else. */
export function pathOffers({ analysis, before, offset, options, line }: Place): CompletionOffer[] | undefined {
  const typed = /!\[(?:[^\]\\]|\\.)*\]\(<?([^()<>\s]*)$/.exec(before.slice(-longestPicture))?.[1];
  if (typed === undefined) return undefined;
  const { text } = analysis.report;
  const rest = /^[^()<>\s]*/.exec(text.slice(offset, line.end))?.[0].length ?? 0;
  const files = (options.files?.beside(typed) ?? []).filter(isPictureFile);
  return files.map((file, index) => {
    const path = encodePath(file);
    return {
      label: file,
      kind: "file",
      edit: { span: { start: offset - typed.length, end: offset + rest }, text: path },
      filterText: path,
      sortText: sortKey(index),
    };
  });
}

/** A picture with its caption, on an empty line of the section that holds pictures. */
export function imageOffers(place: Place): CompletionOffer[] {
  const { placed, analysis, ending, line } = place;
  const { section, start } = placed;
  if (section.definition?.kind !== "images" || !isEmptyLine(place) || line.start < start + section.body.start)
    return [];
  const { credit } = analysis.report.format.template.images;
  const pieces: Piece[] = [
    "![",
    { stop: l10n.t("what the picture shows") },
    "](",
    { stop: l10n.t("file.jpg") },
    `)${ending}${ending}`,
    { stop: placeholder(l10n.t("Insert caption")) },
    ` ${credit}: `,
    { stop: placeholder(l10n.t("Insert photographer")) },
    ".",
  ];
  return [
    {
      label: l10n.t("Image with caption"),
      kind: "snippet",
      documentation: section.definition.description,
      edit: { span: line, text: plainText(pieces) },
      ...(place.options.snippets && { snippet: snippetText(pieces) }),
      sortText: " ",
    },
  ];
}

/** The credit, at the end of a caption that has none: behind its last sentence, or once its first letters are typed. */
export function creditOffers(place: Place): CompletionOffer[] {
  const { offset, before, options, analysis } = place;
  const { images } = analysis.report.format.template;
  const caption = captionBefore(place);
  if (caption === undefined) return [];
  const word = /(?<!\S)\S*$/.exec(before)?.[0] ?? "";
  const typed = word !== "" && fold(images.credit).startsWith(fold(word)) ? word : "";
  if (typed === "" && !/[.!?…]["'”’»)]*\s*$/.test(before)) return [];
  const plain = fold(caption);
  const labels = [images.credit, ...images.creditAliases].map(fold);
  if (labels.some((label) => plain.includes(`${label}:`) || plain.includes(`${label} :`))) return [];
  const lead = typed === "" && /\S$/.test(before) ? " " : "";
  const pieces: Piece[] = [`${lead}${images.credit}: `, { stop: "" }, "."];
  return [
    {
      label: `${images.credit}:`,
      kind: "text",
      edit: { span: { start: offset - typed.length, end: offset }, text: plainText(pieces) },
      ...(options.snippets && { snippet: snippetText(pieces) }),
      filterText: `${images.credit}:`,
    },
  ];
}

/** The source of the caption at whose end the caret stands; undefined where it stands elsewhere. */
function captionBefore({ placed: { section, start }, offset, behind, analysis }: Place): string | undefined {
  const at = offset - start;
  if (section.definition?.kind !== "images" || at <= section.heading.span.end || behind.trim() !== "") return undefined;
  const block = section.blocks.findLast((one) => one.start <= at);
  if (!block || block.facts.onlyImages || block.facts.tree.children.at(-1)?.type !== "paragraph") return undefined;
  const end = start + block.start + block.text.trimEnd().length;
  return /[\r\n]/.test(analysis.report.text.slice(end, offset)) || offset < end ? undefined : block.text;
}
