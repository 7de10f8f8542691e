// A report as one HTML file: the pages of the preview, with style and pictures inside and nothing to run. It prints as the pages it shows.

import * as l10n from "@vscode/l10n";
import type { Element, ElementContent, Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { ExportDocument, ExportPage } from "../document.ts";
import { lineText } from "../line.ts";
import type { Pictures } from "../pictures.ts";
import { sectionElement } from "./sections.ts";
import { style } from "./style.ts";

/** Nothing may be loaded or run, whatever got into the file. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The document as the text of a valid HTML file. */
export function htmlText(document: ExportDocument, pictures: Pictures): string {
  const { language, title, author, keywords, pages } = document;
  const name = author ? lineText(author.name) : "";
  const meta = (key: string, content: string) => (content === "" ? [] : [h("meta", { name: key, content })]);
  const head = h("head", [
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("title", title),
    ...meta("author", name),
    ...meta("keywords", keywords.join(", ")),
    h("style", style),
  ]);
  const body = h("body", [
    h(
      "main",
      { className: "pages" },
      pages.map((page, index) => pageElement(page, index, pictures)),
    ),
  ]);
  const root: Root = {
    type: "root",
    children: [{ type: "doctype" }, h("html", { lang: language ?? "" }, [head, body])] as RootContent[],
  };
  return `${toHtml(root, { characterReferences: { useNamedReferences: true } })}\n`;
}

function pageElement({ sections }: ExportPage, index: number, pictures: Pictures): Element {
  return h(
    "article",
    { className: "page", id: `page-${index + 1}`, ariaLabel: l10n.t("Page {0}", index + 1) },
    sections.map((section): ElementContent => sectionElement(section, pictures)),
  );
}
