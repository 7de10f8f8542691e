// The sample as a person copies it whole out of Word: bold section names, italic labels, a tab before each value.

import { format } from "../kit/sample.ts";
import { paragraph, wordPage } from "./word.ts";

const { sections, header } = format.template;

/** The clipboard's page. */
export function wholeReport(): string {
  return wordPage(
    sections.map((section, index) => bold(section.name) + (index === 0 ? top() : "") + content(section)).join(""),
  );
}

const bold = (text: string) => paragraph(`<b>${text}</b>`);

function top(): string {
  return [
    bold(header.headline.example),
    paragraph(`${header.author.label}: ${header.author.example}`),
    paragraph(`<a href="${header.link.example}">${header.link.text}</a>`),
  ].join("");
}

function content({ kind, fields, example }: (typeof sections)[number]): string {
  if (kind !== "fields") return example === "" ? "" : example.split("\n\n").map(paragraph).join("");
  return fields
    .map(({ label, colon, example: value }) =>
      paragraph(`<i>${label}${colon ? ":" : ""}</i><span style='mso-tab-count:1'>\t</span>${value}`),
    )
    .join("");
}
