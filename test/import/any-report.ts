// Reports as people write them, made at random for round trips: every field filled in, and prose with all that a report may hold.

import fc from "fast-check";
import { fieldLead, headingLine } from "../../server/src/core/template/format.ts";
import { nextPageLine } from "../../server/src/core/template/text.ts";
import { format } from "../kit/sample.ts";

const { sections, header, marks, countries, priorities } = format.template;

/** Words that name no section, field, country or priority; with the letters and signs that formats trip over. */
const words = [
  ..."river bridge meeting farmers 40 1,200 by-laws women's “quoted” mayor (HAT) 12% naïve søster forêt Đức A&B 3–4 and of the".split(
    " ",
  ),
];
const word = fc.constantFrom(...words);
const phrase = fc.array(word, { minLength: 3, maxLength: 9 }).map((list) => list.join(" "));
const sentence = phrase.map((text) => `The ${text} agreed.`);

/** A stretch of text with emphasis or a link. */
const marked = fc.oneof(
  sentence,
  phrase.map((text) => `They **say ${text} now** again.`),
  phrase.map((text) => `They *say ${text} now* again.`),
  phrase.map((text) => `They [say ${text} now](https://example.org/a_b?c=d&e=f) again.`),
);
const paragraph = fc.array(marked, { minLength: 1, maxLength: 3 }).map((list) => list.join(" "));
const item = fc.oneof(
  phrase.map((text) => `take ${text}`),
  marked,
);
const list = fc.array(fc.tuple(item, fc.array(item, { maxLength: 2 })), { minLength: 1, maxLength: 3 });
const bullets = list.map((items) =>
  items.map(([text, below]) => [`- ${text}`, ...below.map((one) => `  - ${one}`)].join("\n")).join("\n"),
);
const numbers = fc
  .array(item, { minLength: 2, maxLength: 3 })
  .map((items) => items.map((text, at) => `${at + 1}. ${text}`).join("\n"));
const table = fc
  .array(fc.tuple(phrase, word), { minLength: 1, maxLength: 3 })
  .map((rows) =>
    ["| Who took part | How many |", "| --- | --- |", ...rows.map(([who, many]) => `| ${who} | ${many} |`)].join("\n"),
  );
const quote = sentence.map((text) => `> ${text}`);
const subHeading = phrase.chain((text) => paragraph.map((below) => `##### Of ${text}\n\n${below}`));
const block = fc.oneof({ weight: 4, arbitrary: paragraph }, bullets, numbers, table, quote, subHeading);

/** Prose begins with a paragraph, and no list follows a list: two of them are one. */
const prose = fc
  .tuple(paragraph, fc.array(fc.tuple(block, paragraph), { maxLength: 2 }))
  .map(([first, more]) => [first, ...more.flat()].join("\n\n"));

const images = fc
  .array(phrase, { maxLength: 2 })
  .chain((captions) =>
    fc.constant(
      captions.length === 0
        ? "A caption alone. Photo: Ann Berg."
        : captions
            .map((text, at) => `![Picture ${at + 1}](pictures/${at + 1}.png)\n\nOn ${text}. Photo: Ann Berg.`)
            .join("\n\n"),
    ),
  );

function value(type: (typeof sections)[number]["fields"][number]["type"]): fc.Arbitrary<string> {
  switch (type) {
    case "partner":
      return phrase.map((text) => `Union of ${text} (UVW)`);
    case "countries":
      return fc
        .uniqueArray(fc.constantFrom(...countries.map(({ name }) => name)), { minLength: 1, maxLength: 2 })
        .map((all) => all.join(", "));
    case "period":
      return fc.integer({ min: 2000, max: 2020 }).map((year) => `${year}-${year + 4}`);
    case "priorities":
      return fc
        .uniqueArray(fc.constantFrom(...priorities), { minLength: 1, maxLength: 2 })
        .map((all) => all.join(", "));
    case "mark":
      return fc.constantFrom(marks.yes, marks.no);
    default:
      return phrase.map((text) => `Work on ${text}`);
  }
}

const body = (section: (typeof sections)[number]): fc.Arbitrary<string> => {
  if (section.kind === "fields")
    return fc
      .tuple(...section.fields.map((field) => value(field.type).map((text) => fieldLead(field) + text)))
      .map((lines) => lines.join("\n"));
  if (section.kind === "images") return images.map((text) => `${text}\n\n${nextPageLine(format)}`);
  if (section.kind === "prose") return prose;
  return section === sections[0]
    ? phrase.map(
        (text) =>
          `${"#".repeat(header.headline.level)} How ${text} won\n\n${header.author.label}: Ann Berg (2025)\n\n[${header.link.text}](${header.link.example})`,
      )
    : fc.constant("");
};

/** A report in canonical form. */
export const anyWrittenReport: fc.Arbitrary<string> = fc
  .tuple(...sections.map((section) => body(section).map((text) => `${headingLine(section)}\n\n${text}`.trimEnd())))
  .map((all) => `${all.join("\n\n")}\n`);
