// The clean sample as a web page: what import makes of it must be the sample again.

import { format } from "../kit/sample.ts";

const { sections, header, images } = format.template;
type Section = (typeof sections)[number];

export interface Row {
  readonly label: string;
  readonly value: string;
  readonly isMark: boolean;
}

export interface Writing {
  /** In front of everything, and behind it. */
  readonly begin: string;
  readonly end: string;
  heading(section: Section): string;
  headline(text: string): string;
  field(row: Row): string;
  fields(rows: readonly Row[]): string;
  /** @param caption the paragraphs of the section for images */
  images(caption: string): string;
}

/** As a page is written by hand. */
export const usual: Writing = {
  begin: "",
  end: "",
  heading: ({ name, level }) => `<h${level}>${name}</h${level}>`,
  headline: (text) => `<h3>${text}</h3>`,
  field: ({ label, value }) => `<p><i>${label}</i>\t${value}</p>`,
  fields: () => "",
  images: (caption) => caption,
};

/** The sample as a page, written in another way than usual where `ways` says so. */
export function sampleHtml(ways: Partial<Writing> = {}): string {
  const writing: Writing = { ...usual, fields: (rows) => rows.map(writing.field).join("\n"), ...ways };
  const body = sections.flatMap((section, index) => [
    ...(section === secondPart ? [paragraph(`${images.nextPage} ${images.arrow}`)] : []),
    writing.heading(section),
    ...(index === 0
      ? [
          writing.headline(header.headline.example),
          paragraph(`${header.author.label}: ${header.author.example}`),
          `<p><a href="${header.link.example}">${header.link.text}</a></p>`,
        ]
      : []),
    contentOf(section, writing),
  ]);
  return `<html><body>${writing.begin}\n${body.join("\n")}\n${writing.end}</body></html>`;
}

const secondPart = sections.find(({ kind, id }) => kind === "part" && id !== sections[0]?.id);

function contentOf(section: Section, writing: Writing): string {
  if (section.kind === "fields")
    return writing.fields(
      section.fields.map(({ label, colon, example, type }) => ({
        label: label + (colon ? ":" : ""),
        value: example,
        isMark: type === "mark",
      })),
    );
  const text = section.example.split("\n\n").filter(Boolean).map(paragraph).join("\n");
  return section.kind === "images" ? writing.images(text) : text;
}

function paragraph(text: string): string {
  return `<p>${text}</p>`;
}
