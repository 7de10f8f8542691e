// What the properties are tried on: reports as writers, converters, accidents and enemies make them.

import { tests as examples } from "commonmark-spec";
import fc from "fast-check";
import { reportText, sectionText } from "../../server/src/core/template/text.ts";
import { format, sample } from "../kit/sample.ts";

const names = format.template.sections.flatMap((section) => [section.name, ...section.aliases]);
const labels = format.template.sections.flatMap((section) =>
  section.fields.flatMap((field) => [field.label, ...field.aliases]),
);
const marks = [
  format.template.marks.yes,
  format.template.marks.no,
  ...format.template.marks.yesAliases,
  ...format.template.marks.noAliases,
  "\\-",
  "maybe",
  "",
  "x x",
];
const periods = [
  "2024-2027",
  "2027-2024",
  "2024–27",
  "January 2024 – December 2027",
  "01/2024-12/2027",
  "1.1.2024-31.12.2027",
  "2024",
  "2024\\-2027",
  "soon",
  "1900-2100",
  "2022 -- 2025",
  "2024 til 2026",
];
const places = [
  "Mali",
  "Elfenbenskysten",
  "Bosnia and Herzegovina, Kenya",
  "Tanzania; Uganda & Burundi",
  "Atlantis",
  "the Sahel Region",
  "Global",
];

/** Pieces of Markdown and of converters' output that have broken parsers before. */
const pieces = [
  "```",
  "~~~~",
  "<!--",
  "-->",
  "---",
  "===",
  "***",
  "***\n",
  "> ",
  ">>>> ",
  "- ",
  "1. ",
  "\t",
  "    ",
  "  \n",
  "\\\n",
  "|",
  "| a | b |\n| --- | --- |\n",
  "[",
  "](",
  "]",
  "![",
  "](#)",
  "[^1]",
  "[^1]: note",
  "<i>",
  "</i>",
  "<u>",
  "</u>",
  "**",
  "__",
  "*",
  "_",
  "`",
  "&nbsp;",
  "&shy;",
  "&#0;",
  "&",
  "\\",
  "\u00ad",
  "\u00a0",
  "\u200b",
  "\ufeff",
  "\u0000",
  "\f",
  "\r",
  "\r\n",
  "\n",
  "\n\n",
  "\u2028",
  "😀",
  "\ud83d",
  "\ude00",
  "e\u0301",
  "שלום",
  "🗹",
  "\uf0fe",
  "<<<<<<< HEAD\n",
  "=======\n",
  ">>>>>>> branch\n",
  "<script>alert(1)</script>",
  '<img src="a.png">',
  "![](a.png)",
  "https://openaid.um.dk/x",
  "Photo: ",
  "TODO",
  "lorem ipsum",
  "[Insert author]",
  "<insert name>",
  "<!-- results-summary-disable -->",
  "<!-- results-summary-disable-next-line period-format -->",
  "<!-- results-summary-enable -->",
  "# ",
  "#### ",
  "##### ",
  "####",
  "#### CHANGE ####",
  "FAMOC",
  "(FAMOC)",
  "Author: ",
  " (2025)",
];

/** Any UTF-16 units, halves of surrogate pairs among them; most from where scripts, marks and pairs are. */
const unit = fc.oneof(
  fc.nat(0x7f),
  fc.nat(0x24ff),
  fc.integer({ min: 0xd7f0, max: 0xe010 }),
  fc.integer({ min: 0xfe00, max: 0xffff }),
  fc.nat(0xffff),
);

function anyUnits(most: number): fc.Arbitrary<string> {
  return fc.array(unit, { maxLength: most }).map((codes) => String.fromCharCode(...codes));
}

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: fc.constantFrom(...labels) },
  { weight: 1, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...periods) },
  { weight: 1, arbitrary: fc.constantFrom(...places) },
  { weight: 1, arbitrary: anyUnits(8) },
  { weight: 1, arbitrary: fc.constantFrom(...examples.map(({ markdown }) => markdown.replaceAll("→", "\t"))) },
);

/** One change of a text: where it starts and how much goes (both as parts of its length), and what comes. */
export const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  insert: fc.oneof({ weight: 3, arbitrary: piece }, fc.constant("")),
});
export type Change = { readonly at: number; readonly remove: number; readonly insert: string };

/** The text after a change; it may cut a surrogate pair or a line break in two. */
export function applyChange(text: string, { at, remove, insert }: Change): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}

const base = fc.constantFrom(
  sample,
  reportText(format, "guidance"),
  sample.replaceAll("\n", "\r\n"),
  sample.replaceAll("\n", "\r"),
  `\ufeff${sample}`,
  "",
);

const mutated = fc
  .tuple(base, fc.array(change, { maxLength: 12 }))
  .map(([text, changes]) => changes.reduce(applyChange, text));

/** Headings and labels in every form that a converter gives them. */
const headingForms: ((name: string) => string)[] = [
  (name) => `#### ${name}`,
  (name) => `## ${name}:`,
  (name) => `####${name}`,
  (name) => `#### ${name} ####`,
  (name) => `**${name}**`,
  (name) => `<u>**${name}**</u>`,
  (name) => `**[${name}]{.underline}**`,
  (name) => name,
  (name) => `${name}\n---`,
  (name) => `${name}\n===`,
  (name) => name[0] + name.slice(1).toLowerCase(),
  (name) => `#### ${name.slice(0, 3)}${name.slice(4)}`,
  (name) => `####\u00a0${name}`,
  (name) => `> #### ${name}`,
  (name) => `- ${name}`,
];
const labelForms: ((label: string, value: string) => string)[] = [
  (label, value) => `<i>${label}:</i>\t${value}`,
  (label, value) => `*${label}:* ${value}`,
  (label, value) => `**${label}** ${value}  `,
  (label, value) => `__${label}:__ ${value}\\`,
  (label, value) => `${label}: ${value}`,
  (label, value) => `${label}\n${value}`,
  (label, value) => `| *${label}:* | ${value} |`,
  (label, value) => `*${label.replace(/ (\S+)$/, "\n$1")}* ${value}`,
  (label, value) => `<em>${label} :</em>${value}`,
  (label, value) => `*${label}:*\n\n${value}`,
  (label, value) => `_${label}_:${value}`,
];
const heading = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...headingForms)).map(([name, form]) => form(name));
const field = fc
  .tuple(
    fc.constantFrom(...labels),
    fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...periods), fc.constantFrom(...places)),
    fc.constantFrom(...labelForms),
  )
  .map(([label, value, form]) => form(label, value));
const section = fc.constantFrom(...format.template.sections.map((one) => sectionText(one, "example")));
const grown = fc
  .array(fc.tuple(fc.oneof(heading, field, field, section, piece), fc.constantFrom("\n", "\n\n", "\n \n", "\r\n")), {
    maxLength: 30,
  })
  .map((parts) => parts.flat().join(""));

/** A text that may or may not be a report. */
export const anyText = fc.oneof(
  { weight: 6, arbitrary: mutated },
  { weight: 4, arbitrary: grown },
  { weight: 2, arbitrary: fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: anyUnits(300) },
);

/** A text, and what is done to it. */
export interface Input {
  readonly text: string;
  readonly changes: readonly Change[];
}

export const anyInput: fc.Arbitrary<Input> = fc.record({
  text: anyText,
  changes: fc.array(change, { minLength: 1, maxLength: 6 }),
});
