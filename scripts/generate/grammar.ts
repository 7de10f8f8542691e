// Makes the TextMate grammar: Markdown, with a report's headings, fields, values and placeholders coloured as what they are.
// The words come from the built-in template; that a name stands in the wrong place is the server's business.
import { openaidFormat } from "../../server/src/core/template/format.ts";
import type { FieldDefinition, FieldType, SectionDefinition, Template } from "../../server/src/core/template/schema.ts";
import type { Generator } from "./generator.ts";
import { anyOf, pattern } from "./grammar-words.ts";

type Captures = Record<string, { name?: string; patterns?: Pattern[] }>;
type Pattern = { include: string } | { match: string; name?: string; captures?: Captures } | Record<string, unknown>;

const generator: Generator = {
  make: () => ({ "syntaxes/results-summary.tmLanguage.json": JSON.stringify(grammar(openaidFormat().template)) }),
};
export default generator;

const language = "results-summary";
const markdown: Pattern = { include: "text.html.markdown" };
const blank = "[ \\t]*";
const openMarkup = "<(?:i|em|b|strong|u)>|\\*{1,3}|_{1,3}";
const closeMarkup = "</(?:i|em|b|strong|u)>|\\*{1,3}|_{1,3}";

/** What is not read as the writer's own words. */
const noProse = "(comment | markup.fenced_code | markup.raw | markup.inline.raw | meta.placeholder)";

function grammar(template: Template): object {
  const { sections } = template;
  const own = sections.filter(({ kind }) => kind === "fields" || kind === "images");
  const plain = sections.filter((section) => !own.includes(section));
  return {
    information_for_contributors: ["Generated from the template by scripts/generate/grammar.ts."],
    name: "Results Summary",
    scopeName: `text.html.markdown.${language}`,
    patterns: [
      { include: "#suppression" },
      ...own.map(({ id }) => ({ include: `#section-${id}` })),
      { include: "#section" },
      { include: "#author" },
      markdown,
    ],
    injections: {
      [`L:text.html.markdown.${language} - ${noProse}`]: {
        patterns: [{ include: "#suppression" }, { include: "#placeholder" }],
      },
      [`L:meta.section.images.${language} - ${noProse}`]: { patterns: [{ include: "#credit" }] },
    },
    repository: {
      section: heading(plain),
      ...Object.fromEntries(own.map((section) => [`section-${section.id}`, sectionOf(section, template)])),
      author: author(template),
      credit: credit(template),
      placeholder: { patterns: placeholders(template) },
      suppression: suppression(),
    },
  };
}

const headingCaptures = (first: number): Captures => ({
  0: { name: "markup.heading.markdown" },
  [first]: { name: "punctuation.definition.heading.markdown" },
  [first + 1]: { name: `entity.name.section.${language}` },
  [first + 2]: { name: "punctuation.definition.heading.markdown" },
});

function headingPattern(sections: readonly SectionDefinition[]): string {
  const names = anyOf(sections.flatMap(({ name, aliases }) => [name, ...aliases]));
  return `^ {0,3}(#{1,6})[ \\t]+(?:\\*\\*|__|<u>)?(${names})(?:\\*\\*|__|</u>)?:?${blank}(#*)${blank}$`;
}

function heading(sections: readonly SectionDefinition[]): Pattern {
  return { match: headingPattern(sections), captures: headingCaptures(1) };
}

/** A section in which lines mean more than Markdown: to the next heading. */
function sectionOf(section: SectionDefinition, template: Template): Pattern {
  return {
    name: `meta.section.${section.id}.${language}`,
    begin: headingPattern([section]),
    beginCaptures: headingCaptures(1),
    end: "^(?= {0,3}#{1,4}[ \\t]+\\S)",
    patterns: [{ include: "#suppression" }, ...fieldsOf(section, template), markdown],
  };
}

function fieldsOf({ fields }: SectionDefinition, template: Template): Pattern[] {
  const types = [...new Set(fields.map(({ type }) => type))];
  return types.flatMap((type) => {
    const labels = fields.filter((field) => field.type === type);
    return [marked(type, labels, template), unmarked(type, labels, template)];
  });
}

/** A label in markup, its colon inside, outside or left out. */
function marked(type: FieldType, fields: readonly FieldDefinition[], template: Template): Pattern {
  const label = `(${openMarkup})(${labels(fields)})${blank}(:?)(${closeMarkup})${blank}(:?)`;
  return fieldLine(type, label, template, {
    1: { name: `punctuation.definition.label.begin.${language}` },
    2: { name: labelScope(type) },
    3: { name: `punctuation.separator.label.${language}` },
    4: { name: `punctuation.definition.label.end.${language}` },
    5: { name: `punctuation.separator.label.${language}` },
  });
}

/** A bare label: a colon or a wide gap behind it makes it one. */
function unmarked(type: FieldType, fields: readonly FieldDefinition[], template: Template): Pattern {
  return fieldLine(type, `(${labels(fields)})(?:${blank}(:)|(?=\\t|[ ]{2}))`, template, {
    1: { name: labelScope(type) },
    2: { name: `punctuation.separator.label.${language}` },
  });
}

function fieldLine(type: FieldType, label: string, template: Template, captures: Captures): Pattern {
  const value = Object.keys(captures).length + 1;
  return {
    name: `meta.field.${type}.${language}`,
    match: `^${blank}${label}${blank}(.*?)${blank}\\\\?$`,
    captures: { ...captures, [value]: { patterns: valuePatterns(type, template) } },
  };
}

function labels(fields: readonly FieldDefinition[]): string {
  return anyOf(fields.flatMap(({ label, aliases }) => [label, ...aliases]));
}

function labelScope(type: FieldType): string {
  return `variable.other.property.${type === "mark" ? "domain" : "field"}.${language}`;
}

function valuePatterns(type: FieldType, { marks, periodWords }: Template): Pattern[] {
  const placeholder = { include: "#placeholder" };
  const text = { match: "[^,\\[]+|.", name: `string.unquoted.value.${language}` };
  if (type === "mark")
    return [
      { match: `(?:${anyOf([marks.yes, ...marks.yesAliases])})$`, name: `constant.language.mark.yes.${language}` },
      { match: `(?:${anyOf([marks.no, ...marks.noAliases])})$`, name: `keyword.operator.mark.no.${language}` },
      { match: ".+", name: `string.unquoted.value.${language}` },
    ];
  if (type === "period")
    return [
      placeholder,
      { match: "\\b\\d{4}\\b", name: `constant.numeric.year.${language}` },
      { match: `[-–—−/]+|\\b${anyOf(periodWords)}\\b`, name: `keyword.operator.period.${language}` },
      { match: "[^\\d\\[–—−/-]+|.", name: `string.unquoted.value.${language}` },
    ];
  if (type === "countries" || type === "priorities")
    return [placeholder, { match: "[,;]", name: `punctuation.separator.list.${language}` }, text];
  return [placeholder, { match: "[^\\[]+|.", name: `string.unquoted.value.${language}` }];
}

function author({ header }: Template): Pattern {
  const { label, plural, aliases } = header.author;
  return {
    name: `meta.author.${language}`,
    match: `^ {0,3}(${anyOf([label, plural, ...aliases])})${blank}(:)${blank}(.*?)(?:${blank}([(\\[])(\\d{4})([)\\]]))?${blank}\\\\?$`,
    captures: {
      1: { name: `variable.other.property.author.${language}` },
      2: { name: `punctuation.separator.label.${language}` },
      3: {
        patterns: [{ include: "#placeholder" }, { match: "[^\\[]+|.", name: `string.unquoted.author.${language}` }],
      },
      4: { name: `punctuation.definition.year.${language}` },
      5: { name: `constant.numeric.year.${language}` },
      6: { name: `punctuation.definition.year.${language}` },
    },
  };
}

function credit({ images }: Template): Pattern {
  return {
    match: `\\b(${anyOf([images.credit, ...images.creditAliases])})([ \\t\\x{A0}]?:)`,
    captures: {
      1: { name: `variable.other.property.credit.${language}` },
      2: { name: `punctuation.separator.label.${language}` },
    },
  };
}

/** Text that is still to be replaced; a link or note in brackets is none. */
function placeholders({ filler, header, sections }: Template): Pattern[] {
  const guidance = [
    header.headline.guidance,
    header.author.guidance,
    ...sections.flatMap((section) => [section.guidance, ...section.fields.map((field) => field.guidance)]),
  ].filter((text) => text !== "");
  const name = `meta.placeholder.${language} keyword.other.placeholder.${language}`;
  return [
    { match: `\\[(?:${anyOf(guidance)})\\](?![(\\[])`, name },
    { match: `\\[(?:${anyOf(filler.verbs)})\\b[^\\]]*\\](?![(\\[:])`, name },
    { match: "<(?i:insert)\\b[^>]*>", name },
    { match: `\\b(?:${filler.words.map(pattern).join("|")})\\b`, name },
    { match: `\\b${anyOf(filler.phrases)}\\b`, name },
  ];
}

function suppression(): Pattern {
  return {
    name: `comment.block.html.suppression.${language}`,
    match: `(<!--)[ \\t]*(${language}-(?:disable-next-line|disable|enable))\\b([^>]*?)(-->)`,
    captures: {
      1: { name: "punctuation.definition.comment.begin.html" },
      2: { name: `keyword.control.suppression.${language}` },
      3: { patterns: [{ match: "[a-z][a-z-]*", name: `entity.name.rule.${language}` }] },
      4: { name: "punctuation.definition.comment.end.html" },
    },
  };
}
