// Makes the snippets of the editor from the template: the whole report, each section, its fields, an image with its credit.
import { type Format, fieldLead, openaidFormat, placeholder } from "../../server/src/core/template/format.ts";
import type { SectionDefinition } from "../../server/src/core/template/schema.ts";
import { reportText, sectionBody, sectionText } from "../../server/src/core/template/text.ts";
import type { Generator } from "./generator.ts";

interface Snippet {
  prefix: string;
  description: string;
  body: string[];
}

const generator: Generator = {
  make: () => ({ "snippets/results-summary.json": JSON.stringify(snippets(openaidFormat()), undefined, 2) }),
};
export default generator;

function snippets(format: Format): Record<string, Snippet> {
  const { sections, images } = format.template;
  const all: Record<string, Snippet> = {
    "Whole report": {
      prefix: "rs-report",
      description: "A whole results summary, to be filled in",
      body: withStops(reportText(format, "guidance"), format),
    },
  };
  for (const section of sections.filter(({ kind }) => kind !== "part")) {
    all[`Section ${section.name}`] = {
      prefix: `rs-${section.id}`,
      description: section.description,
      body: withStops(`${sectionText(section, "guidance")}\n`, format),
    };
    if (section.kind === "fields") all[`Fields of ${section.name}`] = fieldBlock(section, format);
  }
  all["Image with credit"] = {
    prefix: "rs-image",
    description: "An image with its caption and the photographer's name",
    body: [
      `![\${1:Describe the image in a few words}](\${2:image.jpg})`,
      "",
      `\${3:Write the caption}. ${escaped(images.credit)}: \${4:Name}.`,
      "$0",
    ],
  };
  return all;
}

function fieldBlock(section: SectionDefinition, format: Format): Snippet {
  const domains = section.fields.some(({ type }) => type === "mark");
  return {
    prefix: domains ? "rs-domain-lines" : `rs-${section.id}-fields`,
    description: `The lines of ${section.name}, to be filled in`,
    body: withStops(sectionBody(section, "guidance"), format),
  };
}

/** A text with its placeholders as tab stops, and a choice of marks behind each domain. */
function withStops(text: string, { template }: Format): string[] {
  const { marks, header, sections } = template;
  const fields = sections.flatMap((section) => section.fields);
  const domainLeads = new Set(fields.filter(({ type }) => type === "mark").map(fieldLead));
  const guidance = [
    header.headline.guidance,
    header.author.guidance,
    ...sections.map((section) => section.guidance),
    ...fields.map((field) => field.guidance),
  ];
  const places = [...new Set(guidance.filter((one) => one !== "").map(placeholder)), "YYYY"];
  let stop = 0;
  return text.split("\n").map((line) => {
    if (domainLeads.has(line)) return `${escaped(line)}\${${++stop}|${marks.no},${marks.yes}|}`;
    const parts = line.split(new RegExp(`(${places.map(quoted).join("|")})`));
    return parts.map((part) => (places.includes(part) ? `\${${++stop}:${escaped(part)}}` : escaped(part))).join("");
  });
}

function quoted(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Text that a snippet gives as it is. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
