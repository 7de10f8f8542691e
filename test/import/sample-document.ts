// The clean sample as a Word document: what import makes of it must be the sample again.

import { format } from "../kit/sample.ts";
import { docx, italic, link, type Parts, paragraph, run } from "./docx.ts";

const { sections, header, images } = format.template;
type Section = (typeof sections)[number];

export interface Writing {
  /** A section's heading. */
  heading(section: Section): string;
  headline(text: string): string;
  fields(section: Section): string[];
}

/** As most people write it: Word's styles of headings, italic labels, a tab, a paragraph each. */
export const usual: Writing = {
  heading: ({ name, level }) => paragraph(run(name), `H${level - 1}`),
  headline: (text) => paragraph(run(text), "H2"),
  fields: (section) =>
    section.fields.map(({ label, colon, example }) =>
      paragraph(italic(label + (colon ? ":" : "")) + run(`\t${example}`)),
    ),
};

/** The sample's paragraphs. `before` and `behind` stand around the text of a section, by its id. */
export function sampleBody(
  writing: Writing = usual,
  behind: Readonly<Record<string, readonly string[]>> = {},
): string[] {
  return sections.flatMap((section, index) => [
    ...(section === sections.find(({ kind, id }) => kind === "part" && id !== sections[0]?.id)
      ? [paragraph(run(`${images.nextPage} ${images.arrow}`))]
      : []),
    writing.heading(section),
    ...(index === 0
      ? [
          writing.headline(header.headline.example),
          paragraph(run(`${header.author.label}: ${header.author.example}`)),
          paragraph(link(header.link.text)),
        ]
      : []),
    ...(section.kind === "fields"
      ? writing.fields(section)
      : section.example === ""
        ? []
        : section.example.split("\n\n").map((text) => paragraph(run(text)))),
    ...(behind[section.id] ?? []),
  ]);
}

/** The sample as a document. */
export function sampleDocx(
  writing: Writing = usual,
  behind: Readonly<Record<string, readonly string[]>> = {},
  parts: Parts = {},
): Uint8Array {
  const styles = {
    H1: "heading 1",
    H2: "heading 2",
    H3: "heading 3",
    H4: "heading 4",
    Title: "Title",
    Subtitle: "Subtitle",
  };
  return docx(sampleBody(writing, behind), { href: header.link.example, styles, ...parts });
}
