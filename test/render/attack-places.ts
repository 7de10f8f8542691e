// Where in a report an attack can stand.

import { changed, format, sample } from "../kit/sample.ts";

const { header, sections } = format.template;
const field = sections.find(({ kind }) => kind === "fields")?.fields[0];

/** Places of a report that a writer can fill with anything. */
export const places = {
  paragraph: (vector: string, text = sample) => changed("In March 2024", `${vector}\n\nIn March 2024`, text),
  "inside a paragraph": (vector: string, text = sample) => changed("In March 2024", `In ${vector} March 2024`, text),
  headline: (vector: string, text = sample) => changed(header.headline.example, vector, text),
  author: (vector: string, text = sample) => changed(header.author.example, `${vector} (2025)`, text),
  link: (vector: string, text = sample) => changed(header.link.example, vector, text),
  value: (vector: string, text = sample) => changed(field?.example ?? "", vector, text),
  label: (vector: string, text = sample) => changed(`<i>${field?.label}:</i>`, `<i>${vector}:</i>`, text),
  mark: (vector: string, text = sample) => changed("\tx", `\t${vector}`, text),
  caption: (vector: string, text = sample) => changed("Members of the union", `![p](p.png)\n\n${vector} Members`, text),
  heading: (vector: string, text = sample) => changed("#### CONTEXT", `#### ${vector}\n\nText\n\n#### CONTEXT`, text),
  header: (vector: string, text = sample) =>
    changed(`### ${header.headline.example}`, `${vector}\n\n### ${header.headline.example}`, text),
  "before all": (vector: string, text = sample) => `${vector}\n\n${text}`,
};
