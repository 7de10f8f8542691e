// The shape of a template: what a ministry's results summary consists of, as data. No behaviour, no built-in values.

import * as z from "zod";

// Each schema is used once or twice in a run: to compile it to code, zod's habit, takes longer than it saves.
z.config({ jitless: true });

const text = z.string().min(1);
const id = z.string().regex(/^[a-z][a-z0-9-]*$/, "lower-case words joined by hyphens");

const words = z
  .object({
    min: z.int().min(0).describe("Fewest words of prose."),
    max: z.int().min(1).describe("Most words of prose."),
  })
  .strict()
  .refine((range) => range.min <= range.max, "min is greater than max");

const field = z
  .object({
    id,
    label: text.describe("The canonical label, without colon."),
    colon: z.boolean().default(true).describe("Whether the canonical label ends in a colon."),
    type: z
      .enum(["text", "partner", "countries", "period", "priorities", "mark"])
      .describe("What the value is and so how it is read. A domain of change is a field of type mark."),
    aliases: z.array(text).default([]).describe("Other labels that are read as this field."),
    description: text.describe("What belongs here, in a sentence or two."),
    guidance: text.describe("The placeholder of the value, without brackets."),
    example: z.string().describe("A value as it would stand in a good report."),
  })
  .strict();

const section = z
  .object({
    id,
    name: text.describe("The canonical name, as it stands in the heading."),
    level: z.int().min(1).max(4).describe("The heading's level."),
    kind: z
      .enum(["part", "fields", "prose", "images"])
      .describe(
        "part: holds other sections; fields: label and value lines; prose: text; images: pictures with captions.",
      ),
    parent: id.optional().describe("The part it belongs to."),
    aliases: z.array(text).default([]).describe("Other names that are read as this section."),
    description: text.describe("What belongs here, in a sentence or two."),
    guidance: z.string().default("").describe("The placeholder text, without brackets."),
    example: z.string().default("").describe("A text as it would stand in a good report."),
    words: words.optional(),
    role: z
      .enum(["change", "context", "contribution", "evidence"])
      .optional()
      .describe("What the section has to show, so that its wording can be looked at."),
    fields: z.array(field).default([]),
  })
  .strict();

const header = z
  .object({
    headline: z.object({ level: z.int().min(1).max(4), description: text, guidance: text, example: text }).strict(),
    author: z
      .object({
        label: text,
        plural: text,
        aliases: z.array(text).default([]).describe("Other labels that stand for the singular one."),
        pluralAliases: z.array(text).default([]).describe("Other labels that stand for the plural one."),
        description: text,
        guidance: text,
        example: text,
      })
      .strict(),
    link: z
      .object({
        text: text.describe("The canonical text of the link."),
        keyword: text.describe("A link whose text or target holds this word is the link."),
        hosts: z.array(text).min(1).describe("Hosts that the target may name."),
        description: text,
        example: text,
      })
      .strict(),
  })
  .strict();

const images = z
  .object({
    credit: text.describe("The word in front of the photographer's name."),
    creditAliases: z.array(text).default([]),
    nextPage: text.describe("The line that leads to the second page."),
    arrow: z.string().default("→"),
  })
  .strict();

const place = z.object({ name: text, aliases: z.array(text).default([]) }).strict();
const country = place.extend({ code: z.string().regex(/^[A-Z]{2}$/) });

/** The schema of a template. What does not fit is reported with its path by zod; nothing is guessed. */
export const templateSchema = z
  .object({
    name: text,
    header,
    sections: z.array(section).min(1),
    marks: z
      .object({
        yes: text.describe("The canonical mark of a domain that this result belongs to."),
        no: text,
        yesAliases: z.array(text),
        noAliases: z.array(text),
      })
      .strict(),
    images,
    priorities: z.array(text),
    countries: z.array(country),
    regions: z.array(place),
    conjunctions: z.array(text).describe("Words that part one country from the next."),
    periodWords: z.array(text).describe("Words that stand between the two years of a period."),
    months: z.array(text).describe("Months that say when something happened."),
    monthsBesideNumber: z.array(text).describe("Months that are also common words: they count beside a number only."),
    monthNames: z.array(text).describe("Further month names that may stand in a period, in other languages."),
    acronyms: z.array(text).describe("Acronyms that need no explanation."),
    sources: z.array(text).describe("Kinds of source that evidence may name."),
    filler: z
      .object({
        words: z.array(text).describe("Whole words in capitals that mean “still to be written”."),
        values: z.array(text).describe("Filler only where it is the whole value or paragraph."),
        phrases: z.array(text).describe("Filler in any case, anywhere."),
        verbs: z.array(text).describe("A bracket that begins with one of these is an instruction left over."),
      })
      .strict(),
  })
  .strict()
  .superRefine((template, context) => {
    const ids = new Set(template.sections.map((one) => one.id));
    const seen = new Set<string>();
    template.sections.forEach((one, index) => {
      const path = ["sections", index];
      if (seen.has(one.id))
        context.addIssue({ code: "custom", path: [...path, "id"], message: `"${one.id}" stands twice` });
      seen.add(one.id);
      if (one.parent !== undefined && !ids.has(one.parent))
        context.addIssue({ code: "custom", path: [...path, "parent"], message: `there is no section "${one.parent}"` });
      if (one.kind !== "fields" && one.fields.length > 0)
        context.addIssue({
          code: "custom",
          path: [...path, "fields"],
          message: "only a section of kind fields has fields",
        });
    });
  });

/** A template as a file may state it: what has a default may be left out. */
export type TemplateInput = z.input<typeof templateSchema>;
export type Template = z.output<typeof templateSchema>;
export type SectionDefinition = Template["sections"][number];
export type FieldDefinition = SectionDefinition["fields"][number];
export type FieldType = FieldDefinition["type"];
export type Country = Template["countries"][number];
export type Place = Template["regions"][number];
/** A range of words, both ends included. */
export type WordRange = NonNullable<SectionDefinition["words"]>;
