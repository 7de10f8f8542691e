// A template made ready for use: its names indexed, its order known. Built once for each template in force.

import { remember } from "../recall.ts";
import { fold, foldPlace } from "../syntax/fold.ts";
import places from "./countries.json" with { type: "json" };
import { indexNames, type Names } from "./names.ts";
import openaid from "./openaid.json" with { type: "json" };
import type { Country, FieldDefinition, Place, SectionDefinition, Template } from "./schema.ts";

/** A template and what can be looked up in it. Immutable; compare by identity to see whether the format changed. */
export interface Format {
  readonly template: Template;
  /** Sections by their folded names and aliases. */
  readonly sectionNames: Names<SectionDefinition>;
  /** For each section of kind fields, by section id: its fields by their folded labels and aliases. */
  readonly fieldNames: ReadonlyMap<string, Names<FieldDefinition>>;
  /** Place of a section in the template's order, from 0, by its id. */
  readonly sectionOrder: ReadonlyMap<string, number>;
  /** Countries and regions by their canonical names as they are written. */
  readonly placeNames: ReadonlyMap<string, Country | Place>;
  /** Countries and regions by all their names, without case and accents. Some 1,500: indexed when somebody asks. */
  readonly places: Names<Country | Place>;
  readonly priorities: Names<string>;
  /** Folded marks to what they mean. */
  readonly marks: ReadonlyMap<string, boolean>;
  /** Folded credit labels (“photo”, “foto”…). */
  readonly creditLabels: ReadonlySet<string>;
  /** Folded author labels to the canonical one, singular or plural, that they stand for. */
  readonly authorLabels: ReadonlyMap<string, string>;
  /** Folded guidance placeholders, without brackets. */
  readonly guidance: ReadonlySet<string>;
}

/**
 * The built-in template. The schema has checked it, and filled its defaults in, when the file was generated; so starting
 * needs no schema.
 */
export const builtInTemplate = { ...openaid, ...places } as Template;

/** Makes a template ready for use. It must have passed the schema (`template/schema.ts`). */
export function compileTemplate(template: Template): Format {
  const { sections, marks, images, header } = template;
  const fields = sections.filter((section) => section.kind === "fields");
  const allPlaces = [...template.countries, ...template.regions];
  let places: Names<Country | Place> | undefined;
  return {
    template,
    sectionNames: indexNames(
      sections,
      (one) => one.name,
      (one) => one.aliases,
      fold,
    ),
    fieldNames: new Map(
      fields.map((section) => [
        section.id,
        indexNames(
          section.fields,
          (one) => one.label,
          (one) => one.aliases,
          fold,
        ),
      ]),
    ),
    sectionOrder: new Map(sections.map((section, index) => [section.id, index])),
    placeNames: new Map(allPlaces.map((place) => [place.name, place])),
    get places() {
      places ??= indexNames<Country | Place>(
        allPlaces,
        (one) => one.name,
        (one) => one.aliases,
        foldPlace,
      );
      return places;
    },
    priorities: indexNames(
      template.priorities,
      (one) => one,
      () => [],
      fold,
    ),
    marks: new Map([
      ...[...marks.noAliases, marks.no].map((mark) => [fold(mark), false] as const),
      ...[...marks.yesAliases, marks.yes].map((mark) => [fold(mark), true] as const),
    ]),
    creditLabels: new Set([images.credit, ...images.creditAliases].map(fold)),
    authorLabels: new Map([
      ...[header.author.plural, ...header.author.pluralAliases].map(
        (label) => [fold(label), header.author.plural] as const,
      ),
      ...[header.author.label, ...header.author.aliases].map((label) => [fold(label), header.author.label] as const),
    ]),
    guidance: new Set(
      [
        header.headline.guidance,
        header.author.guidance,
        ...sections.map((section) => section.guidance),
        ...sections.flatMap((section) => section.fields.map((field) => field.guidance)),
      ]
        .filter((text) => text !== "")
        .map(fold),
    ),
  };
}

/** The built-in template, ready for use. Compile once and pass it on: all its names are indexed. */
export function openaidFormat(): Format {
  return compileTemplate(builtInTemplate);
}

/** Definition of a section by its id, if the template has one. */
export function sectionById(format: Format, id: string): SectionDefinition | undefined {
  const index = format.sectionOrder.get(id);
  return index === undefined ? undefined : format.template.sections[index];
}

/** How a field's label stands canonically in front of its value: markup, colon and separator. */
export function fieldLead(field: FieldDefinition): string {
  return `<i>${field.label}${field.colon ? ":" : ""}</i>\t`;
}

/** A section's canonical heading line. */
export function headingLine(section: SectionDefinition): string {
  return `${"#".repeat(section.level)} ${section.name}`;
}

/** Whether a text is the line that leads to the second page, with or without its arrow. */
export function isNextPageLine(format: Format, text: string): boolean {
  return nextPageLines(format).includes(fold(text));
}

const nextPageLines = remember(({ template: { images } }: Format) =>
  [images.nextPage, `${images.nextPage} ${images.arrow}`].map(fold),
);

/** A guidance text as it stands in a blank report. */
export function placeholder(guidance: string): string {
  return `[${guidance}]`;
}
