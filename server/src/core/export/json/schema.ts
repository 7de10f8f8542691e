// The published shape of a report as data. A new version of it may say more; what is here keeps its name and its meaning.

import * as z from "zod";

const address = z.string().describe("An absolute address of the web or of a mailbox.");
const link = z.object({ text: z.string(), address }).strict();

const picture = z
  .object({
    source: z.string().nullable().describe("The file's path from the report's folder, or an embedded picture's data."),
    alt: z.string().describe("What the picture shows; empty where the report does not say."),
  })
  .strict();

const texts = {
  text: z.string().describe("The words without markup. Lines that the writer has broken are parted by line feeds."),
  links: z.array(link).optional().describe("The links in the text; absent where there are none."),
  pictures: z.array(picture).optional().describe("Pictures inside the text; absent where there are none."),
};

const item = z
  .object({
    ...texts,
    level: z.int().min(0).describe("How deep the item is nested, from 0."),
    number: z.int().nullable().describe("The item's number in a numbered list, else null."),
  })
  .strict();

const block = z.discriminatedUnion("type", [
  z.object({ type: z.literal("paragraph"), ...texts }).strict(),
  z
    .object({ type: z.literal("heading"), ...texts })
    .strict()
    .describe("A sub-heading of the writer's own."),
  z.object({ type: z.literal("quote"), ...texts }).strict(),
  z.object({ type: z.literal("code"), ...texts }).strict(),
  z.object({ type: z.literal("list"), items: z.array(item).min(1) }).strict(),
  z
    .object({
      type: z.literal("table"),
      rows: z.array(
        z
          .object({ header: z.boolean().describe("Whether the row names the columns."), cells: z.array(z.string()) })
          .strict(),
      ),
    })
    .strict(),
  z
    .object({
      type: z.literal("figure"),
      pictures: z.array(picture).describe("None where a caption stands without its picture."),
      caption: z.string().nullable().describe("The whole caption, the credit included."),
      credit: z.string().nullable().describe("The part of the caption that says who took the picture."),
    })
    .strict(),
  z
    .object({ type: z.literal("next-page"), text: z.string() })
    .strict()
    .describe("The line that leads to page two."),
]);

const common = {
  id: z.string().nullable().describe("The field's id in the template; null for a label that is no field's."),
  label: z.string(),
  value: z.string().nullable().describe("The value's words; null where there are none, or no such line."),
};

const year = z.int().nullable().describe("A year of the common era; null where it cannot be read.");

const field = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), ...common }).strict(),
  z
    .object({
      type: z.literal("partner"),
      ...common,
      partners: z.array(z.object({ name: z.string(), acronym: z.string().nullable() }).strict()),
    })
    .strict(),
  z
    .object({
      type: z.literal("countries"),
      ...common,
      countries: z.array(
        z
          .object({
            name: z.string().describe("The short English name where the place is known, else as it is written."),
            code: z
              .string()
              .regex(/^[A-Z]{2}$/)
              .nullable()
              .describe("ISO 3166-1 alpha-2; null for a region and for an unknown name."),
          })
          .strict(),
      ),
    })
    .strict(),
  z.object({ type: z.literal("period"), ...common, start: year, end: year }).strict(),
  z.object({ type: z.literal("priorities"), ...common, priorities: z.array(z.string()) }).strict(),
  z
    .object({
      type: z.literal("mark"),
      ...common,
      marked: z
        .boolean()
        .nullable()
        .describe("Whether this result is a change of that kind; null where it is not said."),
    })
    .strict(),
]);

const section = z
  .object({
    id: z.string().nullable().describe("The section's id in the template; null for text that belongs to none."),
    kind: z.enum(["masthead", "part", "facts", "matrix", "prose", "images", "unknown", "preamble"]),
    page: z.int().min(1).describe("The page that it stands on, from 1."),
    heading: z.string().nullable().describe("As the report writes it."),
    fields: z
      .array(field)
      .describe("The lines of a label and a value as they stand in the report, then those that are missing."),
    content: z.array(block).describe("The text, in reading order."),
  })
  .strict();

/** The schema of an exported report. */
export const reportSchema = z
  .object({
    version: z.literal(1).describe("The version of this shape."),
    template: z.string().describe("The name of the template that the report follows."),
    language: z.string().nullable().describe("BCP 47; null where it cannot be told."),
    title: z.string().describe("The headline, else the project's title, else the form's name."),
    headline: z.string().nullable(),
    author: z
      .object({
        label: z.string(),
        name: z.string(),
        year,
        note: z.string().nullable().describe("What stands in brackets where the year should, and is none."),
      })
      .strict()
      .nullable(),
    link: z
      .object({ text: z.string(), address: address.nullable().describe("Null for a target that leads nowhere.") })
      .strict()
      .nullable(),
    sections: z.array(section).describe("The report's sections in reading order; one that is missing is not here."),
  })
  .strict();

export type ReportData = z.output<typeof reportSchema>;
export type SectionData = ReportData["sections"][number];
export type FieldData = SectionData["fields"][number];
export type BlockData = SectionData["content"][number];
