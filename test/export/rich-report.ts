// A report with everything that a writer or a converter may put into one, and text in every place where text can get lost.

import { sample } from "../kit/sample.ts";

/** Puts a text behind the first occurrence of another. */
function after(text: string, find: string, insert: string): string {
  const at = text.indexOf(find);
  if (at < 0) throw new Error(`The sample report has no ${JSON.stringify(find)}`);
  return text.slice(0, at + find.length) + insert + text.slice(at + find.length);
}

/** What stands in which place: [behind what, the text]. */
const additions: readonly (readonly [string, string])[] = [
  ["#### PROJECT\n\n", "Words above the fields.\n\n##### A sub-heading among fields\n\n"],
  ["<i>Period:</i>\t2021-2025", "\n\nA line below the fields."],
  [
    "#### CHANGE\n\n",
    "A note [^1], **bold**, *italic*, <u>underlined</u>, ~~struck~~, `code`, H<sub>2</sub>O and [a link](https://example.org/a?b=c&d).\n\n",
  ],
  [
    "#### CONTEXT\n\n",
    "- first item\n- second item\n  1. nested one\n  2. nested two\n\n     still the second\n\n3. three\n4. four\n\n> A quote\n> > in a quote\n\n",
  ],
  [
    "#### CONTRIBUTION\n\n",
    "| Who | How many |\n| --- | ---: |\n| Women | 12 |\n| *Men* | 3 |\n\n```\nkept   as it is\n  indented\n```\n\n##### A sub-heading of the writer's\n\n",
  ],
  ["#### IMAGES\n\n", "![Women at a loom](pictures/loom.png)\n\nAt the *loom*. Photo: Anna Berg.\n\n"],
  ["### LESSONS\n\n", "<p>HTML of a <b>converter</b><br>on two lines</p>\n\n<!-- nobody sees this -->\n\n"],
  ["### EVIDENCE\n\n", "Text before a picture ![a chart](chart.png) and behind it.\n\n"],
];

/** The report. */
export const rich = `${additions
  .reduce((text, [find, insert]) => after(text, find, insert), `Words before all.\n\n${sample}`)
  .replace("### LESSONS", "### SOMETHING ELSE\n\nA section that no template knows.\n\n### LESSONS")}
Words behind the last domain.

[^1]: The words of the note.
`;
